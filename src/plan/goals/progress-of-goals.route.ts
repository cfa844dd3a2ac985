import type { Db } from '#platform/index.ts'
import { indicatorsOf } from '../indicators/indicator.store.ts'
import { measuresOf } from '../measures/measure.store.ts'
import { type Goal, goalsToReach } from '../plans/plan.ts'
import { moneyRowsOf } from './goal.store.ts'
import { type Progress, progressOf } from './progress.ts'

/** What is known of how it goes for each goal that something can be done for. */
export async function progressOfGoals(db: Db, goals: readonly Goal[]): Promise<Map<bigint, Progress>> {
  const ids = goalsToReach(goals).map(({ id }) => id)
  const measures = await measuresOf(db, ids)
  const money = await moneyRowsOf(db, ids)
  const indicators = await indicatorsOf(db, ids)
  const countOf = (id: bigint) => indicators.filter(({ goal }) => goal === id).length
  const of = (id: bigint) => measures.filter(({ goal }) => goal === id)
  return new Map(ids.map((id) => [id, progressOf(of(id), money.get(id) ?? 0, countOf(id))]))
}
