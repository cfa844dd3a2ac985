import { describe, expect, test } from 'vitest'
import type { Day } from '#values/index.ts'
import {
  afterChange,
  type Change,
  type Deadline,
  type DeadlineStatus,
  inOrder,
  mayChange,
  passes,
  stateOf,
  waits,
} from './deadline.ts'
import { readChange, readDeadline } from './deadline-form.ts'

const day = (text: string) => text as Day
const today = day('2026-06-15')
const at = (text: string) => new Date(`${text}T10:00:00Z`)
const deadline = (more: Partial<Deadline> = {}): Deadline => ({
  ...{ id: 1n, year: 2026, recurring: null, title: { sv: 'Rapport' }, purpose: null, shift: 'next', noticeDays: 30 },
  ...{ firstDay: day('2026-06-01'), plannedDay: day('2026-06-30'), dueDay: day('2026-06-30'), roles: ['officer'] },
  ...{ body: 'namnden', status: 'open', doneDay: null, note: null, statusAt: at('2026-01-01') },
  ...{ madeAt: at('2026-01-01'), event: 7n, changes: 0, whyMoved: null, ...more },
})

describe('a deadline', () => {
  test.each([
    ['open', '2026-06-15', '2026-01-01', 'coming'],
    ['open', '2026-06-14', '2026-01-01', 'late'],
    ['open', '2026-06-14', '2026-06-14', 'late'],
    ['open', '2026-06-13', '2026-06-14', 'passed'],
    ['done', '2026-06-01', '2026-01-01', 'done'],
    ['dropped', '2026-06-01', '2026-01-01', 'dropped'],
  ] as const)('that is %s, due %s and entered %s is %s', (status, due, entered, state) => {
    expect(stateOf({ status, dueDay: day(due), madeAt: at(entered) }, today)).toBe(state)
  })

  test.each([
    ['2026-07-15', 30, true],
    ['2026-07-16', 30, false],
    ['2026-07-16', 31, true],
    ['2026-06-15', 0, true],
    ['2026-03-01', 0, true],
  ])('due %s waits from %i days before: %s', (due, noticeDays, isWaiting) => {
    expect(waits(deadline({ dueDay: day(due), noticeDays }), today)).toBe(isWaiting)
  })

  test('that passed before anybody entered it waits for nobody', () => {
    expect(waits(deadline({ dueDay: day('2026-02-01'), madeAt: at('2026-06-01') }), today)).toBe(false)
  })

  test('what is late stands first, and all are numbered through the year but what was taken away', () => {
    const one = (id: bigint, due: string, more: Partial<Deadline> = {}) => deadline({ id, dueDay: day(due), ...more })
    const told = inOrder(
      [
        one(5n, '2026-12-01'),
        one(1n, '2026-02-01'),
        one(2n, '2026-01-10', { status: 'done', doneDay: day('2026-01-09') }),
        one(3n, '2026-01-20', { status: 'dropped' }),
        one(4n, '2026-03-01', { madeAt: at('2026-04-01') }),
      ],
      today,
    ).map(({ deadline: { id }, state, number }) => [Number(id), state, number])
    expect(told).toEqual([
      [1, 'late', 2],
      [5, 'coming', 4],
      [4, 'passed', 3],
      [2, 'done', 1],
      [3, 'dropped', null],
    ])
  })

  test('is shown by role and by body', () => {
    expect(passes(deadline(), {})).toBe(true)
    expect(passes(deadline(), { role: 'officer', body: 'namnden' })).toBe(true)
    expect(passes(deadline(), { role: 'head' })).toBe(false)
    expect(passes(deadline(), { body: 'fullmaktige' })).toBe(false)
  })
})

describe('a change of a deadline', () => {
  const done: Change = { to: 'done', day: day('2026-06-10'), note: '' }
  const moved: Change = { to: 'moved', day: day('2026-07-01'), note: 'Nämnden flyttade mötet.' }
  const dropped: Change = { to: 'dropped', note: 'Staten frågar inte i år.' }
  const open: Change = { to: 'open', note: 'Fel rad.' }
  test.each([
    ['open', done, 7n, undefined],
    ['open', moved, 7n, undefined],
    ['open', dropped, 7n, undefined],
    ['done', open, 7n, undefined],
    ['dropped', open, 7n, undefined],
    ['open', done, 6n, 'the deadline has changed since it was read'],
    ['done', moved, 7n, 'the deadline cannot change so'],
    ['open', open, 7n, 'the deadline cannot change so'],
    ['open', { ...moved, day: day('2026-06-30') }, 7n, 'the deadline is that day already'],
    ['open', { ...moved, note: '' }, 7n, 'a change of the deadline needs a reason'],
    ['open', { ...dropped, note: '' }, 7n, 'a change of the deadline needs a reason'],
  ] as const)('of one that is %s: %#', (status: DeadlineStatus, change, seen, refused) => {
    expect(mayChange(deadline({ status }), change, seen)?.refused).toBe(refused)
  })

  test('leads where it says', () => {
    const of = deadline()
    expect(afterChange(of, done)).toEqual({ status: 'done', dueDay: of.dueDay, doneDay: done.day, note: null })
    expect(afterChange(of, moved)).toMatchObject({ status: 'open', dueDay: moved.day, doneDay: null })
    expect(afterChange(of, dropped)).toMatchObject({ status: 'dropped', dueDay: of.dueDay, note: dropped.note })
  })

  test.each([
    [{ what: 'done', day: '2026-06-16' }, { problem: 'nothing is done on a day to come' }],
    [{ what: 'done', day: 'i går' }, { problem: 'write the day' }],
    [{ what: 'moved', day: '2028-01-01' }, { problem: 'the day is too far off' }],
    [
      { what: 'moved', day: '2027-01-08' },
      { to: 'moved', day: '2027-01-08', note: 'x' },
    ],
    [{ what: 'dropped', note: 'x'.repeat(2001) }, { problem: 'the text is too long' }],
    [{ what: 'burn' }, undefined],
  ])('is read from its form: %#', (typed, read) => {
    expect(readChange({ day: '', note: 'x', ...typed }, { year: 2026, today })).toEqual(read)
  })
})

describe('the form of a new deadline', () => {
  const typed = {
    ...{ title: ' Enkät till kommunerna ', first: '', last: '2026-09-30', roles: ['officer'], body: '' },
    ...{ purpose: '', shift: 'next', notice: '30', recurs: true },
  }
  const mayBe = { roles: ['officer', 'head'] as const, bodies: ['namnden'], today }

  test('is read as it was meant', () => {
    expect(readDeadline(typed, mayBe)).toEqual({
      ...{ year: 2026, title: 'Enkät till kommunerna', firstDay: '2026-09-30', lastDay: '2026-09-30' },
      ...{ roles: ['officer'], body: null, purpose: null, shift: 'next', noticeDays: 30, recurs: true },
    })
    expect(readDeadline({ ...typed, first: '2026-12-15', last: '2027-01-15' }, mayBe)).toMatchObject({ year: 2027 })
  })

  test.each([
    [{ title: '' }, ['vad']],
    [{ title: 'x'.repeat(201) }, ['vad']],
    [{ last: '2026-02-30' }, ['senast']],
    [{ last: '2041-01-01' }, ['senast']],
    [{ first: '2026-10-01' }, ['borjar']],
    [{ first: '2025-09-29' }, ['borjar']],
    [{ first: 'x' }, ['borjar']],
    [{ roles: ['kung'] }, ['organ']],
    [{ shift: '' }, ['ledig']],
    [{ notice: '366' }, ['fore']],
    [{ purpose: 'x'.repeat(2001) }, ['varfor']],
    [{ title: '\u200b', last: '', roles: [], shift: 'x', notice: '' }, ['vad', 'senast', 'organ', 'ledig', 'fore']],
  ])('tells all that is wrong: %#', (more, fields) => {
    const read = readDeadline({ ...typed, ...more }, mayBe)
    expect('problems' in read && read.problems.map(({ field }) => field)).toEqual(fields)
  })
})
