import { sql } from 'kysely'
import type { Db } from '#platform/index.ts'
import { type Money, öre } from '#values/index.ts'

/** What is left of the state's money in the pot of each year. A year that never had one is not there. */
export async function moneyInPots(db: Db): Promise<ReadonlyMap<number, Money>> {
  const { rows } = await sql<{ fiscal_year: number; left_ore: bigint }>`
    select fiscal_year, sum(balance_ore)::bigint as left_ore from ledger_account_balance
    where fund = 'state' and kind = 'pot' group by fiscal_year`.execute(db)
  return new Map(rows.map((row) => [row.fiscal_year, öre(row.left_ore)]))
}
