import { type Money, type Refusal, refuse } from '#values/index.ts'
import { leavesTooLittle, type RoundKind, type RoundSums } from '../round.ts'

export interface Reversible {
  readonly part: 'state' | 'region'
  readonly isReversed: boolean
  /** Exact money of the state in it. */
  readonly bookedState: Money
}

export interface MoneyOfRound {
  readonly round: RoundKind
  readonly sums: RoundSums
  /** What is left in the year's pot, which all rounds of the year share; null where none was filled. */
  readonly inPot: Money | null
}

/**
 * What would stop a decision from being taken back as things stand, so that nobody is offered what will be refused. The
 * reversal itself asks again.
 */
export function whyNotReversible(
  { part, isReversed, bookedState }: Reversible,
  { round, sums, inPot }: MoneyOfRound,
): Refusal<'the decision is reversed already' | 'the money of the decision has moved on'> | undefined {
  if (isReversed) return refuse('the decision is reversed already')
  if (part === 'region' || round === 'decrease' || bookedState === 0n) return undefined
  // A round has one decision of the state: without it nothing is given.
  const isSharedOut = leavesTooLittle(sums, { ...sums, stateGiven: null })
  return isSharedOut || (inPot ?? 0n) < bookedState ? refuse('the money of the decision has moved on') : undefined
}
