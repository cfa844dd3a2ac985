import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, daysBetween, parseDay, weekdayOf } from '../day.ts'
import { dayOffOn, easterDay, eves, holidays, holidaysOf, usualEves, workingDay } from './holiday.ts'

/** As almanacs print them: Easter Day, Midsummer Day, All Saints’ Day. */
const almanac = [
  [2020, '04-12', '06-20', '10-31'],
  [2021, '04-04', '06-26', '11-06'],
  [2022, '04-17', '06-25', '11-05'],
  [2023, '04-09', '06-24', '11-04'],
  [2024, '03-31', '06-22', '11-02'],
  [2025, '04-20', '06-21', '11-01'],
  [2026, '04-05', '06-20', '10-31'],
  [2027, '03-28', '06-26', '11-06'],
  [2028, '04-16', '06-24', '11-04'],
  [2029, '04-01', '06-23', '11-03'],
  [2030, '04-21', '06-22', '11-02'],
  [2031, '04-13', '06-21', '11-01'],
  [2032, '03-28', '06-26', '11-06'],
  [2033, '04-17', '06-25', '11-05'],
  [2034, '04-09', '06-24', '11-04'],
  [2035, '03-25', '06-23', '11-03'],
  [2036, '04-13', '06-21', '11-01'],
  [2037, '04-05', '06-20', '10-31'],
  [2038, '04-25', '06-26', '11-06'],
  [2039, '04-10', '06-25', '11-05'],
] as const

describe('the holidays of a year', () => {
  test.each(almanac)('%i: Easter, Midsummer, All Saints', (year, easter, midsummer, saints) => {
    const of = holidaysOf(year)
    expect([of['easter-day'], of['midsummer-day'], of['all-saints-day']]).toEqual(
      [easter, midsummer, saints].map((one) => `${year}-${one}`),
    )
    expect(of['midsummer-eve']).toBe(addDays(of['midsummer-day'], -1))
    expect([weekdayOf(of['ascension-day']), weekdayOf(of['whit-sunday']), weekdayOf(of['good-friday'])]).toEqual([
      4, 7, 5,
    ])
    expect(dayOffOn(`${year}-06-06` as Day, [])).toBe('national-day')
  })

  test('are as many in every year, and all on days that a calendar has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2999 }), (year) => {
        const days = Object.values(holidaysOf(year))
        expect(days).toHaveLength(holidays.length + eves.length)
        expect(days.every((day) => parseDay(day) === day)).toBe(true)
        expect(weekdayOf(easterDay(year))).toBe(7)
        expect(easterDay(year) >= `${year}-03-22` && easterDay(year) <= `${year}-04-25`).toBe(true)
      }),
    )
  })

  test('an eve is a day off only where it is said to be', () => {
    expect(dayOffOn('2026-12-24' as Day, usualEves)).toBe('christmas-eve')
    expect(dayOffOn('2026-12-24' as Day, [])).toBeUndefined()
    expect(dayOffOn('2026-04-30' as Day, usualEves)).toBeUndefined()
    expect(dayOffOn('2026-04-30' as Day, ['walpurgis-eve'])).toBe('walpurgis-eve')
  })
})

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1995-01-01' as Day, days))

describe('a working day', () => {
  test.each([
    ['2026-12-31', 'previous', '2026-12-30'],
    ['2026-12-31', 'next', '2027-01-04'],
    ['2026-01-31', 'previous', '2026-01-30'],
    ['2026-01-31', 'next', '2026-02-02'],
    ['2025-04-18', 'next', '2025-04-22'],
    ['2026-09-01', 'next', '2026-09-01'],
  ] as const)('%s, %s, is %s', (day, towards, found) => {
    expect(workingDay(day as Day, towards, usualEves)).toBe(found)
  })

  test('is the nearest that there is, and never far', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('next', 'previous'), fc.subarray([...eves]), (day, towards, off) => {
        const found = workingDay(day, towards, off)
        const steps = daysBetween(day, found) * (towards === 'next' ? 1 : -1)
        expect(dayOffOn(found, off)).toBeUndefined()
        expect(steps).toBeGreaterThanOrEqual(0)
        expect(steps).toBeLessThan(8)
        for (let step = 0; step < steps; step++)
          expect(dayOffOn(addDays(day, towards === 'next' ? step : -step), off)).toBeDefined()
      }),
    )
  })
})

test('days are added as they are counted', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -9000, max: 9000 }), (day, days) => {
      expect(daysBetween(day, addDays(day, days))).toBe(days)
      expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day))
    }),
  )
})
