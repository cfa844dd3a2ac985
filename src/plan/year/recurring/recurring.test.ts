import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, dayOffOn, daysBetween, eves, usualEves, weekdayOf } from '#values/index.ts'
import { type Falls, movedBy, settle, shifts, spanOf } from './recurring.ts'

const months = (from: number, to = from): Falls => ({ kind: 'months', from, to })
const days = (from: string, to = from): Falls => ({ kind: 'days', from, to })
const weekday = (month: number, nth: number, day: number, plus = 0): Falls => ({
  ...{ kind: 'weekday', month, nth, weekday: day, plus },
})

describe('what comes back falls', () => {
  test.each([
    ['in a month', months(1), 2026, '2026-01-01', '2026-01-31'],
    ['in February of a leap year', months(2), 2028, '2028-02-01', '2028-02-29'],
    ['in months', months(9, 11), 2026, '2026-09-01', '2026-11-30'],
    ['over the turn of the year', months(12, 1), 2026, '2025-12-01', '2026-01-31'],
    ['from a day to a day', days('08-10', '09-01'), 2026, '2026-08-10', '2026-09-01'],
    ['from a day of the year before', days('12-15', '01-15'), 2026, '2025-12-15', '2026-01-15'],
    ['on a day that the year lacks', days('02-29'), 2027, '2027-02-28', '2027-02-28'],
    ['on the third Tuesday', weekday(3, 3, 2), 2026, '2026-03-17', '2026-03-17'],
    ['on the last Friday', weekday(12, -1, 5), 2026, '2026-12-25', '2026-12-25'],
    ['two weeks before the first Monday', weekday(1, 1, 1, -14), 2027, '2026-12-21', '2026-12-21'],
  ] as const)('%s', (_, falls, year, first, last) => {
    expect(spanOf(falls, year)).toEqual({ first, last })
  })
})

const month = fc.integer({ min: 1, max: 12 })
const monthAndDay = fc
  .tuple(month, fc.integer({ min: 1, max: 28 }))
  .map(([of, day]) => `${String(of).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
const anyFalls: fc.Arbitrary<Falls> = fc.oneof(
  fc.record({ kind: fc.constant('months' as const), from: month, to: month }),
  fc.record({ kind: fc.constant('days' as const), from: monthAndDay, to: monthAndDay }),
  fc.record({
    ...{ kind: fc.constant('weekday' as const), month, nth: fc.constantFrom(1, 2, 3, 4, -1) },
    ...{ weekday: fc.integer({ min: 1, max: 7 }), plus: fc.integer({ min: -30, max: 30 }) },
  }),
)
const year = fc.integer({ min: 2005, max: 2100 })

test('whatever comes back begins before it ends, within a year', () => {
  fc.assert(
    fc.property(anyFalls, year, (falls, of) => {
      const { first, last } = spanOf(falls, of)
      const length = daysBetween(first, last)
      expect(length >= 0 && length <= 366).toBe(true)
    }),
  )
})

test('the nth weekday of a month is that weekday, in that month, as many weeks in', () => {
  fc.assert(
    fc.property(year, month, fc.constantFrom(1, 2, 3, 4), fc.integer({ min: 1, max: 7 }), (of, at, nth, day) => {
      const { last } = spanOf(weekday(at, nth, day), of)
      expect([weekdayOf(last), Number(last.slice(5, 7)), Math.ceil(Number(last.slice(8)) / 7)]).toEqual([day, at, nth])
      const final = spanOf(weekday(at, -1, day), of).last
      expect([weekdayOf(final), Number(final.slice(5, 7))]).toEqual([day, at])
      expect(daysBetween(last, final) >= 0 || nth === 4).toBe(true)
    }),
  )
})

test('a day off moves the last day to a working day, once, and tells which day off it was', () => {
  fc.assert(
    fc.property(anyFalls, year, fc.constantFrom(...shifts), fc.subarray([...eves]), (falls, of, shift, off) => {
      const span = spanOf(falls, of)
      const settled = settle(span, shift, off)
      const why = movedBy(settled.planned, shift, off)
      expect(settled.planned).toBe(span.last)
      expect(settled.first <= settled.last).toBe(true)
      expect(settled.last === settled.planned).toBe(why === undefined)
      if (shift !== 'stay') expect(dayOffOn(settled.last, off)).toBeUndefined()
      const again = settle({ first: settled.first, last: settled.last }, shift, off)
      expect(again.last).toBe(settled.last)
    }),
  )
})

test('one day that moves is one day still', () => {
  const settled = settle(spanOf(days('12-31'), 2027), 'next', usualEves)
  expect(settled).toEqual({ first: '2028-01-03', last: '2028-01-03', planned: '2027-12-31' as Day })
})

test('a window that ends on a Sunday ends on the Monday', () => {
  const settled = settle(spanOf(days('08-10', '09-01'), 2030), 'next', usualEves)
  expect(settled).toEqual({ first: '2030-08-10', last: '2030-09-02', planned: '2030-09-01' as Day })
})
