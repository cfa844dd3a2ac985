import { sql } from 'kysely'
import type { Db, Tx } from '#platform/index.ts'
import { type Money, öre } from '#values/index.ts'
import type { RoundKind } from './round.ts'

export interface Round {
  readonly id: bigint
  readonly fiscalYear: number
  readonly number: number
  readonly kind: RoundKind
}

/** Finds or opens the year's round of a kind, and holds it until the transaction ends: one import at a time. */
export async function lockRound(tx: Tx, fiscalYear: number, kind: RoundKind): Promise<Round> {
  await sql`
    insert into distribution_round (fiscal_year, number, kind)
    select ${fiscalYear}, coalesce(max(number), 0) + 1, ${kind} from distribution_round where fiscal_year = ${fiscalYear}
    on conflict on constraint one_round_per_year_and_kind do nothing`.execute(tx)
  const row = await tx
    .selectFrom('distribution_round')
    .selectAll()
    .where('fiscal_year', '=', fiscalYear)
    .where('kind', '=', kind)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
  return { id: row.id, fiscalYear: row.fiscal_year, number: row.number, kind: row.kind }
}

export async function addToRound(tx: Tx, round: Round, decision: bigint, part: 'state' | 'region'): Promise<void> {
  await tx.insertInto('distribution_round_decision').values({ decision, round: round.id, part }).execute()
}

export interface RoundSums {
  /** What the state has given in exact figures, or null where no decision of the state is known. */
  readonly stateGiven: Money | null
  /** What the region has shared out of the state's money already, in exact figures. */
  readonly stateShared: Money
}

/** Sums over the decisions of a round that still hold. */
export async function sumsOfRound(db: Db | Tx, fiscalYear: number, kind: RoundKind): Promise<RoundSums> {
  const { rows } = await sql<{ part: 'state' | 'region'; sum_ore: bigint }>`
    select rd.part, sum(r.amount_ore)::bigint as sum_ore
    from distribution_round o
    join distribution_round_decision rd on rd.round = o.id
    join decisions_row r on r.decision = rd.decision
    left join decisions_reversal x on x.decision = rd.decision
    where o.fiscal_year = ${fiscalYear} and o.kind = ${kind}
      and x.decision is null and r.fund = 'state' and r.precision = 'exact' and r.outcome = 'granted'
    group by rd.part`.execute(db)
  const sumOf = (part: 'state' | 'region') => rows.find((row) => row.part === part)?.sum_ore
  const given = sumOf('state')
  return { stateGiven: given === undefined ? null : öre(given), stateShared: öre(sumOf('region') ?? 0n) }
}
