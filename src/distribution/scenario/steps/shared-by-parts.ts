import { type Money, refuse, öre } from '#values/index.ts'
import { splitInUnits } from '../spread.ts'
import { type Standing, type StepRule, standingOf, withFree, withRow } from '../standing.ts'
import type { StepOf, Weight } from './step.ts'

/** An amount goes to those who are put first, by their parts. */
export const priority: StepRule<StepOf<'priority'>> = (step, rows, { unit }) => {
  if (step.weights.length === 0) return refuse('there is nothing to share by')
  return shared(step.amount, step.weights, rows, unit) ?? refuse('the row is not in the scenario')
}

/** What one gets no more goes to the others by their parts, or waits to be shared when nobody is named. */
export const freed: StepRule<StepOf<'freed'>> = (step, rows, { unit }) => {
  const from = standingOf(rows, step.row)
  if (!from) return refuse('the row is not in the scenario')
  const moved = from.free - step.keep
  if (moved < 0n) return refuse('there is too little to take')
  const after = withRow(rows, step.row, (one) => ({ ...one, free: step.keep }))
  if (step.weights.length === 0 || moved === 0n) return after
  return shared(öre(moved), step.weights, after, unit) ?? refuse('the row is not in the scenario')
}

function shared(
  amount: Money,
  weights: readonly Weight[],
  rows: readonly Standing[],
  unit: Money,
): readonly Standing[] | undefined {
  if (weights.some(({ row }) => !standingOf(rows, row))) return undefined
  const parts = splitInUnits(
    amount,
    weights.map((one) => one.parts),
    unit,
  )
  return withFree(rows, new Map(weights.map(({ row }, at) => [row, parts[at] as bigint])))
}
