import { type Money, refuse, subtract, öre } from '#values/index.ts'
import { percentOf } from '../percent.ts'
import { spread } from '../spread.ts'
import { freeOf, type StepRule, totalOf, withFree } from '../standing.ts'
import type { StepOf } from './step.ts'

/** Everyone, or everyone in an area, gets the same percentage more or less of what is free. */
export const percentage: StepRule<StepOf<'percentage'>> = ({ change, area }, rows, { state, unit }) => {
  const asked = rows.filter(({ row }) => area === null || row.area === area)
  const free = freeOf(asked)
  if (change.by === 'rest' && state === null) return refuse('the state amount is not known')
  const amount =
    change.by === 'percent'
      ? öre(percentOf(free, change.percent, unit))
      : change.by === 'amount'
        ? change.amount
        : subtract(state as Money, totalOf(rows))
  if (amount === 0n) return rows
  if (free === 0n) return refuse('there is nothing to share by')
  const parts = spread(
    amount,
    asked.map((one) => one.free),
    unit,
  )
  if (!parts) return refuse('there is too little to take')
  return withFree(rows, new Map(asked.map(({ row }, at) => [row.key, parts[at] as bigint])))
}
