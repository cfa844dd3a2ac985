import fc from 'fast-check'
import { expect, test } from 'vitest'
import { precisions, sum, zero, öre } from '#values/index.ts'
import { exactlyGiven, type StateGrant, sayRoundsOf } from './state-grant.ts'

const kinds = ['ordinary', 'index', 'earmark', 'reinforcement', 'crisis', 'decrease'] as const
const grants: fc.Arbitrary<StateGrant[]> = fc.array(
  fc.record({
    decision: fc.bigInt({ min: 1n, max: 1000n }),
    title: fc.string(),
    amount: fc.bigInt({ min: 1n, max: 10_000_000_000_000n }).map(öre),
    precision: fc.constantFrom(...precisions),
    kind: fc.constantFrom(...kinds),
    roundLabel: fc.constantFrom('öronmärkta medel', 'öronmärkta medel ”Våren”', 'krisstöd', 'krisstöd ”Våren”'),
    decidedDay: fc.constant(null),
    note: fc.constant(null),
    source: fc.constant(null),
  }),
  { maxLength: 12 },
)
const byRound = (all: readonly StateGrant[]): StateGrant[][] => {
  const keyOf = ({ kind, roundLabel }: StateGrant) => `${kind} ${roundLabel}`
  return [...new Set(all.map(keyOf))].map((key) => all.filter((one) => keyOf(one) === key))
}

test('a year is the sum of its rounds, however many of a kind, and unknown only where every round is', () => {
  fc.assert(
    fc.property(grants, (all) => {
      const rounds = byRound(all).map(exactlyGiven)
      const known = rounds.filter((one) => one !== null)
      expect(exactlyGiven(all)).toBe(known.length === 0 ? null : sum(known))
    }),
  )
})

test('what the state takes back is taken from the year, in whatever order the decisions come', () => {
  fc.assert(
    fc.property(grants, (all) => {
      expect(exactlyGiven(all.toReversed())).toBe(exactlyGiven(all))
      const withoutDecreases = all.filter((one) => one.kind !== 'decrease')
      const taken = exactlyGiven(all.filter((one) => one.kind === 'decrease')) ?? zero
      expect((exactlyGiven(withoutDecreases) ?? zero) + taken).toBe(exactlyGiven(all) ?? zero)
    }),
  )
})

test('a year of several rounds names every one that is in its sum, once for each decision', () => {
  fc.assert(
    fc.property(grants, (all) => {
      const exact = all.filter((one) => one.precision === 'exact')
      const named = exact.map((one, at) => `${one.roundLabel.toLowerCase()}${at === exact.length - 1 ? '.' : ''}`)
      const said = sayRoundsOf(all)
        ?.toLowerCase()
        .split(/, | och /)
      expect(said).toEqual(exact.length < 2 ? undefined : named)
    }),
  )
})
