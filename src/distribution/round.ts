import { formatKronor, type Money, type Refusal, refuse, subtract } from '#values/index.ts'

/** The ordinary grant of a year, and what the state may decide on top of it or take back from it. */
export const roundKinds = ['ordinary', 'index', 'earmark', 'reinforcement', 'crisis', 'decrease'] as const
export type RoundKind = (typeof roundKinds)[number]

/** As the department says it. */
export const roundNames: Readonly<Record<RoundKind, string>> = {
  ordinary: 'ordinarie bidrag',
  index: 'uppräkning',
  earmark: 'öronmärkta medel',
  reinforcement: 'förstärkning',
  crisis: 'krisstöd',
  decrease: 'minskning',
}

export const isRoundKind = (text: string): text is RoundKind => (roundKinds as readonly string[]).includes(text)

export interface RoundSums {
  /** What the state has given in exact figures, or null where no decision of the state is known. */
  readonly stateGiven: Money | null
  /** What the region has shared out of the state's money already, in exact figures. */
  readonly stateShared: Money
}

export interface RoundOf {
  readonly fiscalYear: number
  readonly round: RoundKind
}

const factsOf = ({ fiscalYear, round }: RoundOf) => ({ year: String(fiscalYear), round: roundNames[round] })

/**
 * D2: one registered state decision is the ceiling of its round. `wanted` is the new distribution's exact state money.
 * Where no decision of the state is known there is nothing to measure against.
 */
export function exceedsTheState(
  of: RoundOf,
  wanted: Money,
  { stateGiven, stateShared }: RoundSums,
): Refusal<'the distribution exceeds what the state gave'> | undefined {
  if (stateGiven === null || stateShared + wanted <= stateGiven) return undefined
  return refuse('the distribution exceeds what the state gave', {
    ...factsOf(of),
    given: formatKronor(stateGiven),
    wanted: formatKronor(wanted),
    left: formatKronor(subtract(stateGiven, stateShared)),
  })
}

/**
 * A round has one decision of the state, and it comes first: what was shared out before it was known is booked from the
 * source, and a pot filled afterwards would count that money twice.
 */
export function refusesStateDecision(
  of: RoundOf,
  standing: bigint | undefined,
  { stateGiven, stateShared }: RoundSums,
):
  | Refusal<'the round has a state decision already' | 'the round was shared out before the state decision was known'>
  | undefined {
  if (standing !== undefined)
    return refuse('the round has a state decision already', { ...factsOf(of), decision: String(standing) })
  if (stateGiven === null && stateShared > 0n)
    return refuse('the round was shared out before the state decision was known', factsOf(of))
  return undefined
}

/**
 * Whether taking back a decision of the state would leave its round shared out of nothing. The ledger alone would let it
 * pass, since another round may have filled the year's pot.
 */
export const leavesTooLittle = (before: RoundSums, after: RoundSums): boolean =>
  before.stateGiven !== after.stateGiven && after.stateShared > (after.stateGiven ?? 0n)
