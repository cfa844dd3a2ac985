import { type Money, sum } from '#values/index.ts'

interface Row {
  readonly amount: Money
  readonly isBooked: boolean
}

/** The sum of what is booked, or null where no row is exact: a sum of nothing known is not zero. */
export function exactTotal(rows: readonly Row[]): Money | null {
  const booked = rows.filter((row) => row.isBooked)
  return booked.length === 0 ? null : sum(booked.map((row) => row.amount))
}

/** Whether the sum under a table counts every row of it. */
export const countsAll = (rows: readonly Row[]): boolean => rows.every((row) => row.isBooked)
