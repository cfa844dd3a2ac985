import type { RoundKind } from '#distribution/index.ts'
import { type Day, type Money, type Precision, sum, öre } from '#values/index.ts'

/** One decision of the state about one year's money. */
export interface StateGrant {
  readonly decision: bigint
  readonly title: string
  readonly amount: Money
  readonly precision: Precision
  /** Ordinary, or what came on top of it or was taken back. */
  readonly kind: RoundKind
  /** Its kind in words, with its name where it has one. */
  readonly roundLabel: string
  readonly decidedDay: Day | null
  readonly note: string | null
  readonly source: string | null
}

/** What a grant adds to the year: a decrease takes away. */
export const signedAmount = ({ kind, amount }: StateGrant): Money => (kind === 'decrease' ? öre(-amount) : amount)

/** What the state gave in exact figures, or null where no such figure is known. */
export function exactlyGiven(grants: readonly StateGrant[]): Money | null {
  const exact = grants.filter((grant) => grant.precision === 'exact')
  return exact.length === 0 ? null : sum(exact.map(signedAmount))
}

/** Money on top is known, and the ordinary grant of the year is not: the sum is then only a part. */
export const lacksOrdinaryGrant = (grants: readonly StateGrant[]): boolean =>
  grants.length > 0 && grants.every((grant) => grant.kind !== 'ordinary')

/** The rounds that a year's sum is made of, in a sentence; nothing where one grant is the whole of it. */
export function sayRoundsOf(grants: readonly StateGrant[]): string | undefined {
  const exact = grants.filter((grant) => grant.precision === 'exact')
  if (exact.length < 2) return undefined
  const [first = '', ...more] = exact.map((grant) => grant.roundLabel)
  const last = more.pop()
  return `${first.charAt(0).toUpperCase()}${[first.slice(1), ...more].join(', ')} och ${last}.`
}
