import { expect, test } from 'vitest'
import { byUrgency, type Waiting } from '#identity/index.ts'
import { type Day, daysBetween } from '#values/index.ts'
import { groupWaiting } from './waiting-groups.ts'

const day = (text: string) => text as Day
const today = day('2026-03-10')
const one = (what: string, due: string | null, since = '2026-03-01'): Waiting => ({
  ...{ what, kind: { sv: 'Sak' }, since: day(since), due: due === null ? null : day(due), href: '/' },
})

test('what is late comes first, then what has a day, then what waits', () => {
  const waiting = [
    one('utan dag', null),
    one('i dag', '2026-03-10'),
    one('sent', '2026-03-09'),
    one('sen längre', '2026-03-02'),
    one('i morgon', '2026-03-11'),
    one('utan dag, länge', null, '2026-02-01'),
  ]
  const told = groupWaiting(waiting.toSorted(byUrgency), today).map((group) => [
    group.urgency,
    ...group.waiting.map(({ what }) => what),
  ])
  expect(told).toEqual([
    ['late', 'sen längre', 'sent'],
    ['due', 'i dag', 'i morgon'],
    ['open', 'utan dag, länge', 'utan dag'],
  ])
})

test('a group without anything in it is not there', () => {
  expect(groupWaiting([], today)).toEqual([])
  expect(groupWaiting([one('i dag', '2026-03-10')], today).map(({ urgency }) => urgency)).toEqual(['due'])
})

test('days are counted over the night when the clock changes', () => {
  expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2)
  expect(daysBetween(day('2026-03-30'), day('2026-03-28'))).toBe(-2)
})
