import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldName } from './name.ts'

test.each([
  ['Västanå Teater', 'VÄSTANÅ TEATER'],
  ['Västanå Teater', '  västanå\u00a0\u00a0teater '],
  ['Västanå Teater', 'Västanå\tTeater'],
  ['Västanå Teater', 'Västanå\u202fTeater'],
  ['Västanå Teater', 'Va\u0308stana\u030a Teater'],
  ['Café Ö', 'CAFE\u0301 O\u0308'],
])('%j and %j are one name', (one, other) => {
  expect(foldName(other)).toBe(foldName(one))
})

test.each([
  ['Västanå Teater', 'Vastana Teater'],
  ['Film i Värmland', 'Filmi Värmland'],
  ['Länsbibliotek Värmland', 'Länsbiblioteket Värmland'],
  ['Dans i Väst', 'Dans i Våst'],
  ['Riksteatern Värmland', 'Riksteatern-Värmland'],
])('%j and %j are two names', (one, other) => {
  expect(foldName(other)).not.toBe(foldName(one))
})

test('a name that is folded stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(foldName(foldName(name))).toBe(foldName(name))
    }),
  )
})
