import type { Db } from '#platform/index.ts'

/** How many rows of published decisions that hold serve each goal, where any does. */
export async function moneyRowsOf(db: Db, goals: readonly bigint[]): Promise<Map<bigint, number>> {
  if (goals.length === 0) return new Map()
  const rows = await db
    .selectFrom('decisions_current_share as s')
    .innerJoin('decisions_public_row as r', 'r.id', 's.row')
    .where('s.dimension', '=', 'goal')
    .where('s.code', 'in', goals.map(String))
    .where('r.is_reversed', '=', false)
    .select(['s.code', (select) => select.fn.countAll<bigint>().as('count')])
    .groupBy('s.code')
    .execute()
  return new Map(rows.map(({ code, count }) => [BigInt(code), Number(count)]))
}

export interface GoalMoney {
  readonly decision: bigint
  readonly recipient: string
  readonly year: number
  readonly amount: bigint
}

/** The money of published decisions that serves a goal, the latest year first. */
export async function moneyFor(db: Db, goal: bigint): Promise<GoalMoney[]> {
  return db
    .selectFrom('decisions_current_share as s')
    .innerJoin('decisions_public_row as r', 'r.id', 's.row')
    .where('s.dimension', '=', 'goal')
    .where('s.code', '=', String(goal))
    .where('r.is_reversed', '=', false)
    .select(['r.decision', 'r.party_in_source as recipient', 'r.fiscal_year as year', 's.amount_ore as amount'])
    .orderBy('r.fiscal_year', 'desc')
    .orderBy('r.id')
    .execute()
}
