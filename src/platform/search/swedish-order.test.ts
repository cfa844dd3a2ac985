import { expect, test } from 'vitest'
import { compareSwedish } from './swedish-order.ts'

const inOrder = ['Arvika', 'Hagfors', 'Sal 2', 'Sal 10', 'Väse', 'Zinkgruvan', 'Åmotfors', 'Älvsbacka', 'Ölme']

test('å ä ö come last, and numbers count', () => {
  expect(inOrder.toReversed().sort(compareSwedish)).toEqual(inOrder)
})
