import { refuse, öre } from '#values/index.ts'
import { type StepRule, standingOf, withRow } from '../standing.ts'
import type { StepOf } from './step.ts'

/** So much more, or less, for one recipient. */
export const amount: StepRule<StepOf<'amount'>> = (step, rows) => {
  const found = standingOf(rows, step.row)
  if (!found) return refuse('the row is not in the scenario')
  if (found.free + step.amount < 0n) return refuse('there is too little to take')
  return withRow(rows, step.row, (one) => ({ ...one, free: öre(one.free + step.amount) }))
}

/** Money with a purpose of the state's goes straight through. */
export const earmark: StepRule<StepOf<'earmark'>> = (step, rows) =>
  standingOf(rows, step.row)
    ? withRow(rows, step.row, (one) => ({ ...one, earmarked: öre(one.earmarked + step.amount) }))
    : refuse('the row is not in the scenario')

/** Once, without a promise. */
export const bridging: StepRule<StepOf<'bridging'>> = (step, rows) =>
  standingOf(rows, step.row)
    ? withRow(rows, step.row, (one) => ({ ...one, bridging: öre(one.bridging + step.amount) }))
    : refuse('the row is not in the scenario')

/** What is agreed for several years takes the place of what the recipient has, but for earmarked and bridging money. */
export const agreement: StepRule<StepOf<'agreement'>> = (step, rows, { year }) => {
  if (!standingOf(rows, step.row)) return refuse('the row is not in the scenario')
  if (step.until < year) return refuse('the agreement has ended', { until: String(step.until) })
  return withRow(rows, step.row, (one) => ({ ...one, free: öre(0n), agreed: step.amount }))
}

/** A person sets what the recipient gets in all. It cannot be less than what is bound. */
export const override: StepRule<StepOf<'override'>> = (step, rows) => {
  const found = standingOf(rows, step.row)
  if (!found) return refuse('the row is not in the scenario')
  const free = step.amount - found.earmarked - found.bridging - found.agreed
  if (free < 0n) return refuse('the amount is below what is bound')
  return withRow(rows, step.row, (one) => ({ ...one, free: öre(free) }))
}
