import { expect, test } from 'vitest'
import { kronor } from '#values/index.ts'
import { whyNotReversible } from './reversal.ts'

const state = { part: 'state', isReversed: false, bookedState: kronor(100) } as const
const region = { part: 'region', isReversed: false, bookedState: kronor(100) } as const
const of = (
  given: number | null,
  shared: number,
  inPot: number | null,
  round: 'ordinary' | 'decrease' = 'ordinary',
) => ({
  round,
  sums: { stateGiven: given === null ? null : kronor(given), stateShared: kronor(shared) },
  inPot: inPot === null ? null : kronor(inPot),
})
const moved = 'the money of the decision has moved on'

test.each([
  ['a distribution', region, of(100, 100, 0), undefined],
  ['what the state gave and nobody shared out', state, of(100, 0, 100), undefined],
  ['what the state gave and the region shared out', state, of(100, 60, 40), moved],
  ['what another round filled the pot for', state, of(100, 60, 140), moved],
  ['what the state has taken a part of back already', state, of(100, 0, 90), moved],
  ['that the state took money back', state, of(100, 0, 0, 'decrease'), undefined],
  ['a figure that is not exact, and never moved', { ...state, bookedState: kronor(0) }, of(null, 5, null), undefined],
  ['what is taken back already', { ...region, isReversed: true }, of(100, 0, 100), 'the decision is reversed already'],
])('%s', (_, decision, round, refused) => expect(whyNotReversible(decision, round)?.refused).toBe(refused))
