import { describe, expect, test } from 'vitest'
import type { Day } from '#values/index.ts'
import { isLate, mayMove, measureMoves, measureStatuses } from './measure.ts'
import { readMeasure } from './measure-form.ts'

const seen = { seen: 7n, note: '' }

describe('a measure', () => {
  test.each([
    ['planned', 'ongoing', seen, undefined],
    ['ongoing', 'done', seen, undefined],
    ['planned', 'dropped', { ...seen, note: 'Pengarna räckte inte.' }, undefined],
    ['planned', 'dropped', seen, 'a measure that is dropped needs a reason'],
    ['done', 'planned', seen, 'the measure cannot go there'],
    ['dropped', 'done', seen, 'the measure cannot go there'],
    ['planned', 'ongoing', { ...seen, seen: 6n }, 'the measure has moved since it was read'],
  ] as const)('that is %s may go to %s: %#', (status, to, by, refused) => {
    expect(mayMove({ status, event: 7n }, to, by)?.refused).toBe(refused)
  })

  test('always has somewhere to go, and never stays where it is', () => {
    for (const status of measureStatuses) {
      expect(measureMoves[status].length).toBeGreaterThan(0)
      expect(measureMoves[status]).not.toContain(status)
    }
  })

  test.each([
    ['planned', '2026-05-31', true],
    ['planned', '2026-06-01', false],
    ['done', '2026-05-31', false],
    ['ongoing', null, false],
  ] as const)('that is %s and due %s is late on 1 June: %s', (status, due, late) => {
    expect(isLate({ status, dueDay: due as Day | null }, '2026-06-01' as Day)).toBe(late)
  })
})

describe('the form of a measure', () => {
  const typed = { title: ' Läsa mer ', owner: 'region', year: '2026', due: '' }

  test('is read as it was meant', () => {
    expect(readMeasure(typed, ['region'])).toEqual({ title: 'Läsa mer', owner: 'region', year: 2026, dueDay: null })
  })

  test.each([
    [{ title: '' }, ['writeTitle']],
    [{ title: 'x'.repeat(201) }, ['writeTitle']],
    [{ owner: 'någon annan' }, ['pickAnOwner']],
    [{ year: 'i år' }, ['writeYear']],
    [{ due: '2026-02-30' }, ['writeDay']],
    [{ title: '\u200b', owner: '', year: '', due: 'x' }, ['writeTitle', 'pickAnOwner', 'writeYear', 'writeDay']],
  ])('tells all that is wrong: %#', (more, problems) => {
    expect(readMeasure({ ...typed, ...more }, ['region'])).toEqual({ problems })
  })
})
