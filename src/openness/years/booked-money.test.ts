import { expect, test } from 'vitest'
import { kronor, zero } from '#values/index.ts'
import { allOf, totalOf } from './booked-money.ts'

test('what is booked is the state’s money and the region’s, and what no source tells adds nothing', () => {
  const both = { state: kronor(2), regional: kronor(3) }
  const stateOnly = { state: kronor(5), regional: null }
  expect(allOf(both)).toBe(kronor(5))
  expect(allOf(stateOnly)).toBe(kronor(5))
  expect(totalOf([both, stateOnly, { state: null, regional: null }])).toBe(kronor(10))
  expect(totalOf([])).toBe(zero)
})
