import { sql } from 'kysely'
import type { Db, Tx } from '#platform/index.ts'
import { öre } from '#values/index.ts'
import type { RoundKind, RoundSums } from './round.ts'

export interface Round {
  readonly id: bigint
  readonly fiscalYear: number
  readonly number: number
  readonly kind: RoundKind
}

/** The state's decisions of a round, and the region's. */
export type RoundPart = 'state' | 'region'

/** Finds or opens the year's round of a kind, and holds the year until the transaction ends: one import at a time. */
export async function lockRound(tx: Tx, fiscalYear: number, kind: RoundKind): Promise<Round> {
  // The year and not the round: rounds are numbered within it, and they share its pot.
  await sql`select pg_advisory_xact_lock(hashtext('distribution_round'), ${fiscalYear}::int)`.execute(tx)
  await sql`
    insert into distribution_round (fiscal_year, number, kind)
    select ${fiscalYear}, coalesce(max(number), 0) + 1, ${kind} from distribution_round where fiscal_year = ${fiscalYear}
    on conflict on constraint one_round_per_year_and_kind do nothing`.execute(tx)
  const row = await tx
    .selectFrom('distribution_round')
    .selectAll()
    .where('fiscal_year', '=', fiscalYear)
    .where('kind', '=', kind)
    .executeTakeFirstOrThrow()
  return { id: row.id, fiscalYear: row.fiscal_year, number: row.number, kind: row.kind }
}

export async function addToRound(tx: Tx, round: Round, decision: bigint, part: RoundPart): Promise<void> {
  await tx.insertInto('distribution_round_decision').values({ decision, round: round.id, part }).execute()
}

/** Where a decision belongs, or undefined for a decision that is not this room's. */
export async function placeOfDecision(
  db: Db | Tx,
  decision: bigint,
): Promise<{ fiscalYear: number; kind: RoundKind; part: RoundPart } | undefined> {
  const row = await db
    .selectFrom('distribution_round_decision as rd')
    .innerJoin('distribution_round as o', 'o.id', 'rd.round')
    .select(['o.fiscal_year', 'o.kind', 'rd.part'])
    .where('rd.decision', '=', decision)
    .executeTakeFirst()
  return row && { fiscalYear: row.fiscal_year, kind: row.kind, part: row.part }
}

/** The decision of the state that holds for a round, if any. */
export async function stateDecisionOf(tx: Tx, round: Round): Promise<bigint | undefined> {
  const row = await tx
    .selectFrom('distribution_round_decision as rd')
    .innerJoin('decisions_public_decision as d', 'd.id', 'rd.decision')
    .select('d.id')
    .where('rd.round', '=', round.id)
    .where('rd.part', '=', 'state')
    .where('d.reversed_at', 'is', null)
    .executeTakeFirst()
  return row?.id
}

/** Sums over the decisions of a round that still hold. */
export async function sumsOfRound(db: Db | Tx, fiscalYear: number, kind: RoundKind): Promise<RoundSums> {
  const { rows } = await sql<{ part: RoundPart; sum_ore: bigint }>`
    select rd.part, sum(r.amount_ore)::bigint as sum_ore
    from distribution_round o
    join distribution_round_decision rd on rd.round = o.id
    join decisions_public_row r on r.decision = rd.decision
    where o.fiscal_year = ${fiscalYear} and o.kind = ${kind}
      and not r.is_reversed and r.fund = 'state' and r.is_booked
    group by rd.part`.execute(db)
  const sumOf = (part: RoundPart) => rows.find((row) => row.part === part)?.sum_ore
  const given = sumOf('state')
  return { stateGiven: given === undefined ? null : öre(given), stateShared: öre(sumOf('region') ?? 0n) }
}
