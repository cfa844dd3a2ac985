import type { Db, Tx } from '#platform/index.ts'
import type { Day } from '#values/index.ts'

/** The day of the state's decision on a round, where it is known and stands. */
export async function stateDayOf(db: Db | Tx, round: bigint): Promise<Day | null> {
  const row = await db
    .selectFrom('distribution_round_decision as rd')
    .innerJoin('decisions_public_decision as d', 'd.id', 'rd.decision')
    .select('d.decided_day')
    .where('rd.round', '=', round)
    .where('rd.part', '=', 'state')
    .where('d.reversed_at', 'is', null)
    .executeTakeFirst()
  return row?.decided_day ?? null
}
