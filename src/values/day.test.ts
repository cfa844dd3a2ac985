import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, dayAt, daysBetween, formatDay, parseDay } from './day.ts'

describe('a day', () => {
  test.each(['2013-02-21', '2024-02-29', '2000-02-29', '1999-12-31', ' 2013-02-21 '])('%j is one', (text) => {
    expect(parseDay(text)).toBe(text.trim())
  })

  test.each([
    ...['2013-02-29', '1900-02-29', '2013-02-30', '2013-04-31', '2013-13-01', '2013-00-10', '2013-01-00', '2013-01-32'],
    ...['', '2013', '2013-2-21', '13-02-21', '21/2 2013', '20130221', '2013-02-21T00:00:00Z', '２０１３-02-21'],
    ...['02-21-2013', '2013–02–21', '2013-02-21 2013-02-22', '+2013-02-21', '-2013-02-21', 'i går', '12013-02-21'],
  ])('%j is none that a calendar has', (text) => {
    expect(parseDay(text)).toBeUndefined()
  })

  test('of the year nought is in no calendar', () => {
    expect(parseDay('0000-01-01')).toBeUndefined()
  })

  test('that the calendar has is read, whichever it is', () => {
    const from = new Date('1000-01-01T00:00:00Z')
    const to = new Date('2999-12-31T00:00:00Z')
    fc.assert(
      fc.property(fc.date({ min: from, max: to, noInvalidDate: true }), (moment) => {
        const text = moment.toISOString().slice(0, 10)
        expect(parseDay(text)).toBe(text)
      }),
    )
  })

  test('is written as Swedes write it', () => {
    expect(formatDay('2013-02-21' as Day)).toBe('21 februari 2013')
    expect(formatDay('2024-12-01' as Day)).toBe('1 december 2024')
  })
})

describe('the day in Sweden changes at midnight in Stockholm', () => {
  test.each([
    ['in winter', '2026-01-14T22:59:59.999Z', '2026-01-14'],
    ['in winter', '2026-01-14T23:00:00Z', '2026-01-15'],
    ['in summer', '2026-07-14T21:59:59.999Z', '2026-07-14'],
    ['in summer', '2026-07-14T22:00:00Z', '2026-07-15'],
    ['the night that summer time begins', '2026-03-28T23:00:00Z', '2026-03-29'],
    ['the evening of the day that summer time began', '2026-03-29T21:59:59Z', '2026-03-29'],
    ['the evening of the day that summer time began', '2026-03-29T22:00:00Z', '2026-03-30'],
    ['the night that summer time ends', '2026-10-24T22:00:00Z', '2026-10-25'],
    ['the evening of the day that summer time ended', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['the evening of the day that summer time ended', '2026-10-25T23:00:00Z', '2026-10-26'],
    ['at the turn of the year', '2025-12-31T23:00:00Z', '2026-01-01'],
    ['on a leap day', '2024-02-28T23:30:00Z', '2024-02-29'],
  ])('%s, at %s', (_, moment, day) => {
    expect(dayAt(new Date(moment))).toBe(day)
  })

  test('and is always a day', () => {
    const from = new Date('1900-01-01T00:00:00Z')
    fc.assert(
      fc.property(fc.date({ min: from, max: new Date('2999-12-30'), noInvalidDate: true }), (moment) => {
        expect(parseDay(dayAt(moment))).toBe(dayAt(moment))
      }),
    )
  })
})

test.each([
  ['2026-03-28', '2026-03-31', 3],
  ['2026-03-31', '2026-03-28', -3],
  ['2026-02-28', '2026-03-01', 1],
  ['2028-02-28', '2028-03-01', 2],
  ['2026-03-28', '2026-03-30', 2],
  ['2026-01-01', '2026-01-01', 0],
])('from %s to %s there are %i days', (from, to, days) => {
  expect(daysBetween(from as Day, to as Day)).toBe(days)
})
