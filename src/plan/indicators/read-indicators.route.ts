import type { Db } from '#platform/index.ts'
import { indicatorsOf, valuesOf } from './indicator.store.ts'
import type { ReadIndicator } from './indicators.page.tsx'

/** The indicators of a goal, each with its values. */
export async function readIndicatorsOf(db: Db, goal: bigint): Promise<ReadIndicator[]> {
  const indicators = await indicatorsOf(db, [goal])
  const values = await valuesOf(
    db,
    indicators.map(({ id }) => id),
  )
  return indicators.map((indicator) => ({
    indicator,
    values: values.filter((value) => value.indicator === indicator.id),
  }))
}
