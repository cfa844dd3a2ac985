import { type Fund, type Money, mayBeBooked, type Precision, sum } from '#values/index.ts'

interface Row {
  readonly amount: Money
  readonly fund: Fund
  readonly precision: Precision
}

/** The sum of what is booked, or null where no row is exact: a sum of nothing known is not zero. */
export function exactTotal(rows: readonly Row[]): Money | null {
  const booked = rows.filter((row) => row.fund !== 'other' && mayBeBooked(row.precision))
  return booked.length === 0 ? null : sum(booked.map((row) => row.amount))
}

/** What the sum under a table counts. */
export const totalLabel = (rows: readonly Row[]): string =>
  rows.every((row) => row.fund !== 'other' && mayBeBooked(row.precision)) ? 'Summa' : 'Summa av exakta belopp'
