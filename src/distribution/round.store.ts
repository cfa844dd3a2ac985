import { sql } from 'kysely'
import type { Db, Tx } from '#platform/index.ts'
import { öre } from '#values/index.ts'
import { isSameName, type RoundKind, type RoundOf, type RoundSums } from './round.ts'

export interface Round extends RoundOf {
  readonly id: bigint
}

/** The state's decisions of a round, and the region's. */
export type RoundPart = 'state' | 'region'

/** Holds the year until the transaction ends: one import at a time. Its rounds are numbered within it, and share its pot. */
export async function lockYear(tx: Tx, fiscalYear: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('distribution_round'), ${fiscalYear}::int)`.execute(tx)
}

/** A round with its name as it was first written, or undefined where nothing of it has come in. */
export async function findRound(db: Db | Tx, { fiscalYear, round, roundName }: RoundOf): Promise<Round | undefined> {
  const rows = await db
    .selectFrom('distribution_round')
    .select(['id', 'name'])
    .where('fiscal_year', '=', fiscalYear)
    .where('kind', '=', round)
    .execute()
  const found = rows.find(({ name }) => isSameName(name, roundName))
  return found && { id: found.id, fiscalYear, round, roundName: found.name }
}

/** Finds or opens a round of a year that is held. */
export async function findOrOpenRound(tx: Tx, of: RoundOf): Promise<Round> {
  const found = await findRound(tx, of)
  if (found) return found
  const { rows } = await sql<{ id: bigint }>`
    insert into distribution_round (fiscal_year, number, kind, name)
    select ${of.fiscalYear}, coalesce(max(number), 0) + 1, ${of.round}, ${of.roundName}
    from distribution_round where fiscal_year = ${of.fiscalYear}
    returning id`.execute(tx)
  const [added] = rows
  if (!added) throw new Error('a round was not written')
  return { ...of, id: added.id }
}

/** The names of the year's rounds of a kind that hold a decision, in their order; null is the one without a name. */
export async function standingNames(db: Db | Tx, fiscalYear: number, round: RoundKind): Promise<(string | null)[]> {
  const { rows } = await sql<{ name: string | null }>`
    select o.name
    from distribution_round o
    where o.fiscal_year = ${fiscalYear} and o.kind = ${round} and exists (
      select from distribution_round_decision rd join decisions_public_decision d on d.id = rd.decision
      where rd.round = o.id and d.reversed_at is null)
    order by o.number`.execute(db)
  return rows.map(({ name }) => name)
}

export async function addToRound(tx: Tx, round: Round, decision: bigint, part: RoundPart): Promise<void> {
  await tx.insertInto('distribution_round_decision').values({ decision, round: round.id, part }).execute()
}

/** Where a decision belongs, or undefined for a decision that is not this room's. */
export async function placeOfDecision(
  db: Db | Tx,
  decision: bigint,
): Promise<(RoundOf & { part: RoundPart }) | undefined> {
  const row = await db
    .selectFrom('distribution_round_decision as rd')
    .innerJoin('distribution_round as o', 'o.id', 'rd.round')
    .select(['o.fiscal_year', 'o.kind', 'o.name', 'rd.part'])
    .where('rd.decision', '=', decision)
    .executeTakeFirst()
  return row && { fiscalYear: row.fiscal_year, round: row.kind, roundName: row.name, part: row.part }
}

/** The decision of the state that holds for a round, if any. */
export async function stateDecisionOf(tx: Tx, of: RoundOf): Promise<bigint | undefined> {
  const round = await findRound(tx, of)
  if (!round) return undefined
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
export async function sumsOfRound(db: Db | Tx, of: RoundOf): Promise<RoundSums> {
  const round = await findRound(db, of)
  const { rows } = await sql<{ part: RoundPart; sum_ore: bigint }>`
    select rd.part, sum(r.amount_ore)::bigint as sum_ore
    from distribution_round_decision rd
    join decisions_public_row r on r.decision = rd.decision
    where rd.round = ${round?.id ?? null}
      and not r.is_reversed and r.fund = 'state' and r.is_booked
    group by rd.part`.execute(db)
  const sumOf = (part: RoundPart) => rows.find((row) => row.part === part)?.sum_ore
  const given = sumOf('state')
  return { stateGiven: given === undefined ? null : öre(given), stateShared: öre(sumOf('region') ?? 0n) }
}
