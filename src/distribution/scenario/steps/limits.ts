import { öre } from '#values/index.ts'
import { changedBy } from '../percent.ts'
import { amountOf, type Standing, type StepRule } from '../standing.ts'
import type { StepOf } from './step.ts'

/**
 * Lifts those below the floor and cuts those above the ceiling, measured against last year. Rows whose last year is not
 * known are left alone, and bound money is never cut. What it adds or frees is shared by a later step.
 */
export const limits: StepRule<StepOf<'limits'>> = ({ floor, ceiling }, rows, { unit }) =>
  rows.map((one) => {
    const { last } = one.row
    if (last === null) return one
    const least = floor === null ? 0n : changedBy(last, floor, unit, 'up')
    const most = ceiling === null ? null : changedBy(last, ceiling, unit, 'down')
    return cut(lift(one, least), most)
  })

const lift = (one: Standing, least: bigint): Standing => {
  const missing = least - amountOf(one)
  return missing > 0n ? { ...one, free: öre(one.free + missing) } : one
}

const cut = (one: Standing, most: bigint | null): Standing => {
  if (most === null) return one
  const over = amountOf(one) - most
  return over > 0n ? { ...one, free: öre(over > one.free ? 0n : one.free - over) } : one
}
