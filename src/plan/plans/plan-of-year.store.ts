import type { Db, Tx } from '#platform/index.ts'
import type { Localised } from '#values/index.ts'
import { allPlans } from './plan.store.ts'

/** The adopted culture plan whose period covers some of the year, the latest first begun; undefined where none does. */
export async function planOfYear(
  db: Db | Tx,
  year: number,
): Promise<{ readonly id: bigint; readonly title: Localised } | undefined> {
  const plans = await allPlans(db)
  return plans.find(
    ({ kind, adopted, firstDay, lastDay }) =>
      kind === 'culture-plan' && adopted !== null && firstDay <= `${year}-12-31` && lastDay >= `${year}-01-01`,
  )
}
