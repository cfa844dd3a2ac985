import { formatKronor, type Money, subtract, sum } from '#values/index.ts'
import { type AmountReason, readAmount, tidyName } from './file-cell.ts'

export type SumRowReason = 'sum row should be removed' | 'sum row differs from the rows'

/** What a sum row states for one field, beside what the rows above it sum to. */
export interface StatedSum<Field extends string> {
  readonly field: Field
  /** The cell as it stands; empty when the row states no sum there. */
  readonly text: string
  readonly found: Money
}

const sumWords = /^(?:delsumma|summa|sum|totalt?|totalsumma|summa totalt|totalt summa)\s*:?$/i

export const isSumWord = (cell: string): boolean => sumWords.test(tidyName(cell))

/**
 * Undefined when the row says no more than the rows above do: then it may be left out. Without sums to compare it is to
 * be removed. `isWhole` tells that every row above was read, so that a differing sum is the file's own and not ours.
 */
export function checkSumRow<Field extends string>(
  sums: readonly StatedSum<Field>[],
  isWhole: boolean,
): { field: Field | null; reason: SumRowReason; facts: Readonly<Record<string, string>> } | undefined {
  const stated = sums.filter(({ text }) => text !== '').map((each) => ({ ...each, stated: readAmount(each.text) }))
  const differing = stated.find((each) => each.stated !== each.found)
  if (stated.length > 0 && !differing) return undefined
  if (isWhole && differing && isAmount(differing.stated))
    return {
      field: differing.field,
      reason: 'sum row differs from the rows',
      facts: difference(differing.found, differing.stated),
    }
  return { field: null, reason: 'sum row should be removed', facts: {} }
}

const isAmount = (read: Money | AmountReason): read is Money => typeof read === 'bigint'

/** Null when no amount is stated: a sum of nothing is unknown, not zero. */
export const sumStated = (amounts: readonly (Money | null)[]): Money | null => {
  const stated = amounts.filter((amount) => amount !== null)
  return stated.length > 0 ? sum(stated) : null
}

/** Two sums and how far apart they are, in their printed form. */
export const difference = (found: Money, stated: Money) => ({
  found: formatKronor(found),
  stated: formatKronor(stated),
  difference: formatKronor(found > stated ? subtract(found, stated) : subtract(stated, found)),
})
