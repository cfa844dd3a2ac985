import { type Money, subtract, sum, sumKnown } from '#values/index.ts'
import { type Percent, percentBetween } from './percent.ts'
import { amountOf, type Standing } from './standing.ts'

/** Against last year. Null: not known, or, of the percentage, last year was nothing. */
export interface Change {
  readonly change: Money | null
  readonly percent: Percent | null
}

export function changeFrom(last: Money | null, amount: Money | null): Change {
  const change = last === null || amount === null ? null : subtract(amount, last)
  return { change, percent: change === null || last === null ? null : (percentBetween(change, last) ?? null) }
}

/** In the order of codes, and what has none last. */
export const byCode = (a: string | null, b: string | null): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return a < b ? -1 : Number(a > b)
}

export interface RowGroup extends Change {
  /** Null: those of whom nobody has said. */
  readonly code: string | null
  readonly last: Money | null
  readonly amount: Money
}

/** Sums by what each row belongs to. What a group had last year is known only where everyone's in it is. */
export function groupRows(rows: readonly Standing[], codeOf: (row: Standing) => string | null): RowGroup[] {
  const codes = [...new Set(rows.map(codeOf))].sort(byCode)
  return codes.map((code) => {
    const of = rows.filter((row) => codeOf(row) === code)
    const last = sumKnown(of.map(({ row }) => row.last))
    const amount = sum(of.map(amountOf))
    return { code, last, amount, ...changeFrom(last, amount) }
  })
}
