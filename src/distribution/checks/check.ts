import type { AreaCode, Day, Localised, Money } from '#values/index.ts'
import type { Percent } from '../scenario/percent.ts'

/** A rule of law whose wording has been read, and rules that others tell of (D1). */
export type CheckedLaw = 'D2' | 'D6' | 'D8' | 'D9' | 'D12' | 'D13' | 'D15'

/**
 * Where a check comes from. A check that is the region's policy, or that only informs, cites no law: a reader must be
 * able to tell what binds from what somebody has chosen.
 */
export type Basis =
  | { readonly kind: 'law'; readonly law: CheckedLaw }
  | { readonly kind: 'policy' }
  | { readonly kind: 'information' }

/** A blocking finding stops the proposal; a warning wants an answer, which the memorandum prints; the rest informs. */
export type Level = 'blocking' | 'warning' | 'information'

/** A recipient of a proposal, with what the system knows of it. */
export interface CheckedRow {
  readonly key: string
  readonly recipient: string
  readonly area: AreaCode | null
  readonly amount: Money
  readonly earmarked: Money
  /** Null: not known, or nothing. */
  readonly last: Money | null
  /** The region itself. */
  readonly isRegion: boolean
  /** Who else pays for the year, by the financing table (D5, M6). */
  readonly financiers: readonly ('region' | 'municipality' | 'other')[]
  /** Whether the report on last year has come in, by the register. */
  readonly hasReported: boolean
  /** The day that the activity ended. Null: it goes on, as far as is known. */
  readonly ended: Day | null
}

/** What the state has said that a part of its money is for. */
export interface KnownEarmark {
  readonly purpose: string
  readonly area: AreaCode | null
  readonly amount: Money
}

/** All that the checks look at. */
export interface Facts {
  readonly year: number
  /** What the state has decided for the round. Null: not known. */
  readonly state: Money | null
  readonly total: Money
  /** The culture plan that holds in the year. Null: none is known. */
  readonly plan: { readonly title: string } | null
  readonly rows: readonly CheckedRow[]
  readonly areas: readonly { readonly code: AreaCode; readonly name: string }[]
  readonly earmarks: readonly KnownEarmark[]
  /** The region's own limit of change for a recipient, up or down. Null: the region has set none. */
  readonly largestChange: Percent | null
  /** People in the county, and when they were counted. Null: the pack does not know. */
  readonly people: { readonly count: number; readonly day: Day } | null
}

export interface Finding<What extends string = string> {
  readonly level: Level
  readonly what: What
  /** The row's key. Null: it is of the whole. */
  readonly row: string | null
  /** What the sentence names, in printed form. */
  readonly facts: Readonly<Record<string, string>>
}

/** A case that turns the check red or green, told in words and shown on the public page; a test runs each. */
export interface Example<What extends string> {
  readonly told: Localised
  readonly facts: Facts
  readonly finds: readonly What[]
}

export interface Check<Id extends string = string, What extends string = string> {
  readonly id: Id
  readonly basis: Basis
  look(facts: Facts): readonly Finding<What>[]
  readonly examples: readonly Example<What>[]
}
