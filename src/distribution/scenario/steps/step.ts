import type { AreaCode, Money } from '#values/index.ts'
import type { Percent } from '../percent.ts'

/** What an officer can do to the amounts, in the order that the list of choices has. */
export const stepKinds = [
  'percentage',
  'amount',
  'earmark',
  'limits',
  'index',
  'priority',
  'bridging',
  'freed',
  'agreement',
  'override',
] as const
export type StepKind = (typeof stepKinds)[number]

/** So many parts of what is shared, for a row. Above nothing. */
export interface Weight {
  readonly row: string
  readonly parts: bigint
}

/** By how much an equal change changes: so many per cent, so many kronor, or whatever is left of the state's amount. */
export type Change =
  | { readonly by: 'percent'; readonly percent: Percent }
  | { readonly by: 'amount'; readonly amount: Money }
  | { readonly by: 'rest' }

interface Kinds {
  /** Equal percentage up or down, of everyone or of one area. `published`: what a source says that it makes, as written. */
  percentage: { readonly change: Change; readonly area: AreaCode | null; readonly published: string | null }
  /** So much more, or less, for one. */
  amount: { readonly row: string; readonly amount: Money }
  /** Money that the state has said what it is for goes straight through, and later changes leave it alone. */
  earmark: { readonly row: string; readonly amount: Money; readonly purpose: string }
  /** Nobody loses more, or gains more, than so many per cent of last year. */
  limits: { readonly floor: Percent | null; readonly ceiling: Percent | null }
  /** So many per cent for each area. */
  index: { readonly rates: readonly { readonly area: AreaCode; readonly percent: Percent }[] }
  /** An amount for those who are put first, by their parts. */
  priority: { readonly amount: Money; readonly weights: readonly Weight[] }
  /** Once, without a promise: next year begins without it. */
  bridging: { readonly row: string; readonly amount: Money }
  /** What one gets no more goes to others by their parts; `keep` is what stays. Without parts it waits to be shared. */
  freed: { readonly row: string; readonly keep: Money; readonly weights: readonly Weight[] }
  /** What is agreed for several years holds, and later changes leave it alone. */
  agreement: { readonly row: string; readonly amount: Money; readonly until: number }
  /** A person sets the amount, and says why. */
  override: { readonly row: string; readonly amount: Money }
}

export type StepOf<Kind extends StepKind> = Kinds[Kind] & {
  readonly kind: Kind
  /** Within its scenario. It follows the step when the order changes. */
  readonly key: string
  /** A muted step stays to be seen, and changes nothing. */
  readonly isMuted: boolean
  /** Why, in the officer's words. Empty where nobody has said. */
  readonly because: string
}

export type Step = { [Kind in StepKind]: StepOf<Kind> }[StepKind]

/** What a step needs to be told: names for its rows and areas. */
export interface Naming {
  row(key: string): string
  area(code: string): string
}
