import { refuse, öre } from '#values/index.ts'
import { percentOf } from '../percent.ts'
import { spread } from '../spread.ts'
import { freeOf, type StepRule, withFree } from '../standing.ts'
import type { StepOf } from './step.ts'

/** Each area's recipients get the area's percentage more or less of what is free. */
export const index: StepRule<StepOf<'index'>> = ({ rates }, rows, { unit }) => {
  const changes = new Map<string, bigint>()
  for (const { area, percent } of rates) {
    const asked = rows.filter(({ row, free }) => row.area === area && free > 0n)
    const change = percentOf(freeOf(asked), percent, unit)
    if (change === 0n) continue
    const parts = spread(
      öre(change),
      asked.map(({ free }) => free),
      unit,
    )
    if (!parts) return refuse('there is too little to take')
    for (const [at, { row }] of asked.entries()) changes.set(row.key, parts[at] as bigint)
  }
  return withFree(rows, changes)
}
