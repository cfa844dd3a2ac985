import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseRowId } from './row-id.ts'

test.each(['1', '42', '9007199254740993', '9223372036854775807'])('%s can be the identity of a row', (text) => {
  expect(parseRowId(text)).toBe(BigInt(text))
})

test.each([
  ...['', '0', '-1', '+1', '01', '1.0', '1e3', '0x1', ' 1', '1 ', '1\n', '１', '٣', 'ett', '1;drop', "1'", '1\0'],
  ...['9223372036854775808', '99999999999999999999', '9'.repeat(5000)],
])('%j can be the identity of no row', (text) => {
  expect(parseRowId(text)).toBeUndefined()
})

test('an address without an identity has none', () => {
  expect(parseRowId(undefined)).toBeUndefined()
})

test('every row that the database can hold is found by its address', () => {
  fc.assert(
    fc.property(fc.bigInt(1n, 2n ** 63n - 1n), (id) => {
      expect(parseRowId(String(id))).toBe(id)
    }),
  )
})
