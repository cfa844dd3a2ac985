import { foldName, formatKronor, type Money, type Refusal, refuse, subtract } from '#values/index.ts'

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

/** A year has one ordinary grant with one indexation; of the others it may have several, told apart by name. */
export const mayBeSeveral = (kind: RoundKind): boolean => kind !== 'ordinary' && kind !== 'index'

/** As much as stands in a heading and in the title of a decision. */
export const longestRoundName = 80

/** The round as the department says it: *krisstöd*, or *krisstöd ”våren”* where it has a name. */
export const roundLabel = ({ round, roundName }: Omit<RoundOf, 'fiscalYear'>): string =>
  roundName === null ? roundNames[round] : `${roundNames[round]} ”${roundName}”`

/** Whether two names are of one round: null is a name as any other. */
export const isSameName = (a: string | null, b: string | null): boolean =>
  a === null || b === null ? a === b : foldName(a) === foldName(b)

export interface RoundSums {
  /** What the state has given in exact figures, or null where no decision of the state is known. */
  readonly stateGiven: Money | null
  /** What the region has shared out of the state's money already, in exact figures. */
  readonly stateShared: Money
}

export interface RoundOf {
  readonly fiscalYear: number
  readonly round: RoundKind
  /** Null: the kind alone names it. */
  readonly roundName: string | null
}

const factsOf = (of: RoundOf) => ({ year: String(of.fiscalYear), round: roundLabel(of) })

/** The rounds in a sentence. */
export const sayRounds = (round: RoundKind, names: readonly (string | null)[]): string =>
  names.map((roundName) => roundLabel({ round, roundName })).join(', ')

/**
 * What comes without a name belongs to the round without a name. Where others of the kind are known and no such one, it
 * is one of them or one more, and only a person knows which. `standing`: the names of those that hold a decision.
 */
export function refusesUnnamed(
  of: RoundOf,
  standing: readonly (string | null)[],
): Refusal<'the round needs a name'> | undefined {
  if (of.roundName !== null || standing.length === 0 || standing.includes(null)) return undefined
  return refuse('the round needs a name', { ...factsOf(of), known: sayRounds(of.round, standing) })
}

/**
 * What has come in already without a name is not a second decision because it is given one: its money would be counted
 * twice. `unnamed`: the decision that holds the same contents in the round without a name.
 */
export function refusesNameGivenLater(
  of: RoundOf,
  unnamed: bigint | undefined,
): Refusal<'the same is here without a name'> | undefined {
  if (of.roundName === null || unnamed === undefined) return undefined
  return refuse('the same is here without a name', { ...factsOf(of), decision: String(unnamed) })
}

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
 * source, and a pot filled afterwards would count that money twice. One more decision of a kind that may be several is
 * one more round, which a name tells apart.
 */
export function refusesStateDecision(
  of: RoundOf,
  standing: bigint | undefined,
  { stateGiven, stateShared }: RoundSums,
):
  | Refusal<
      | 'the round has a state decision already'
      | 'one more state decision needs a name'
      | 'the round was shared out before the state decision was known'
    >
  | undefined {
  if (standing !== undefined) {
    const reason = mayBeSeveral(of.round)
      ? 'one more state decision needs a name'
      : 'the round has a state decision already'
    return refuse(reason, { ...factsOf(of), decision: String(standing) })
  }
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
