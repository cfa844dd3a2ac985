import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstYear, lastYear, parseFiscalYear } from './fiscal-year.ts'

test.each([
  ['2013', 2013],
  [' 2013 ', 2013],
  ['1900', 1900],
  ['2999', 2999],
])('%j is the year %i', (text, year) => {
  expect(parseFiscalYear(text)).toBe(year)
})

test.each([
  ...['', ' ', '13', '213', '20133', '1899', '3000', '0000', '9999', '2 013', '2013/14'],
  ...['-2013', '+2013', '2013.0', '2e3', '0x7DD', '٢٠١٣', 'tjugohundratretton'],
])('%j is no year', (text) => {
  expect(parseFiscalYear(text)).toBeUndefined()
})

test('every year within the bounds is read as it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: firstYear, max: lastYear }), (year) => {
      expect(parseFiscalYear(String(year))).toBe(year)
    }),
  )
})
