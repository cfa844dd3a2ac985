import {
  type AreaCode,
  type Day,
  type Fund,
  type Money,
  mayBeBooked,
  type Precision,
  splitByWeight,
} from '#values/index.ts'

/** What the state gives the region (D2), how the region shares it out, what it answers or asks for, and what it plans. */
export type DecisionKind = 'state-grant' | 'distribution' | 'statement' | 'plan'

export type Outcome = 'granted' | 'rejected'

/**
 * How a decision may be tried. A dated setting of the region, never a constant: whether D18 takes state money out of
 * KL chapter 13 is an open question. No appeal text is printed while it is `unset`.
 */
export type LegalRegime = 'KL13' | 'not-appealable' | 'FL-appeal' | 'unset'

/** Goals, the seat of the recipient, and the place where the money has its effect. */
export type ShareDimension = 'goal' | 'seat' | 'effect'

export interface NewShare {
  readonly dimension: ShareDimension
  /** A goal's key, a municipality code, or a county code for what is county-wide. */
  readonly code: string
  readonly weight: bigint
  /** Why this share, in the words of the source. */
  readonly basis: string
  readonly source: string | null
}

export interface NewDecisionRow {
  readonly party: bigint
  readonly partyInSource: string
  readonly outcome: Outcome
  readonly fund: Fund
  readonly amount: Money
  readonly precision: Precision
  /** Null: the source does not tell the area. */
  readonly area: AreaCode | null
  readonly areaInSource: string | null
  /** Where the area comes from, when it is not the decision itself. */
  readonly areaBasis: string | null
  readonly condition: string | null
  readonly note: string | null
  readonly source: string | null
  /** The line in the imported file, or null. */
  readonly fileLine: number | null
  readonly shares: readonly NewShare[]
}

export interface NewDecision {
  readonly case: bigint
  readonly kind: DecisionKind
  readonly title: string
  readonly fiscalYear: number
  readonly body: bigint
  /** Null: no source tells the day. */
  readonly decidedDay: Day | null
  /** Where it stands in the minutes. Absent: no source tells. */
  readonly paragraph?: string | null
  readonly legalRegime: LegalRegime
  readonly source: string | null
  readonly note: string | null
  readonly key: string
  readonly rows: readonly NewDecisionRow[]
}

/**
 * Whether a row counts as money. What others pay is declared by its source and never booked. The database says the same
 * in the column `is_booked`.
 */
export const isBooked = (row: Pick<NewDecisionRow, 'fund' | 'precision' | 'outcome'>): boolean =>
  row.outcome === 'granted' && row.fund !== 'other' && mayBeBooked(row.precision)

/** Whether a row becomes a movement in the ledger: zero kronor are decided, and move nothing. */
export const movesMoney = (row: Pick<NewDecisionRow, 'fund' | 'amount' | 'precision' | 'outcome'>): boolean =>
  isBooked(row) && row.amount > 0n

/** The row's shares with their money: within each dimension they sum to the row, to the öre. */
export function sharesOf({
  amount,
  shares,
}: Pick<NewDecisionRow, 'amount' | 'shares'>): (NewShare & { amount: Money })[] {
  const dimensions = [...new Set(shares.map((share) => share.dimension))]
  return dimensions.flatMap((dimension) => {
    const ofDimension = shares.filter((share) => share.dimension === dimension)
    const parts = splitByWeight(
      amount,
      ofDimension.map((share) => share.weight),
    )
    return ofDimension.map((share, index) => ({ ...share, amount: parts[index] as Money }))
  })
}
