import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareSwedish, sortKey } from './swedish-order.ts'

const inOrder = ['Arvika', 'Hagfors', 'Sal 2', 'Sal 10', 'Väse', 'Zinkgruvan', 'Åmotfors', 'Älvsbacka', 'Ölme']

test('å ä ö come last, and numbers count', () => {
  expect(inOrder.toReversed().sort(compareSwedish)).toEqual(inOrder)
})

const byBytes = (a: string, b: string) => (sortKey(a) < sortKey(b) ? -1 : 1)

test('the key of a column puts names in the same order', () => {
  expect(inOrder.toReversed().sort(byBytes)).toEqual(inOrder)
  expect([...sortKey('Ängens »konstförening« 7')].every((sign) => sign < '\u007f')).toBe(true)
})

test('the key agrees with the collation for every pair of Swedish words', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzåäö'), minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      const byKey = sortKey(a) < sortKey(b) ? -1 : Number(sortKey(a) > sortKey(b))
      expect(byKey).toBe(Math.sign(compareSwedish(a, b)))
    }),
  )
})
