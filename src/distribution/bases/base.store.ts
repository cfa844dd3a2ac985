import { sql } from 'kysely'
import type { Db, Tx } from '#platform/index.ts'
import { type AreaCode, foldName, type Money, type MunicipalityCode, öre } from '#values/index.ts'
import type { RoundKind, RoundOf } from '../round.ts'
import { compute } from '../scenario/scenario.ts'
import { isProblem, readScenario } from '../scenario/scenario-file.ts'

/** A round that a scenario may begin from. */
export interface BaseRound extends RoundOf {
  readonly id: bigint
  /** Whether its distribution is known, or only what the state gave. */
  readonly isShared: boolean
}

/** What a recipient was given of the state's money in a round, in exact figures. */
export interface BaseRow {
  readonly recipient: string
  readonly area: AreaCode | null
  readonly seat: MunicipalityCode | null
  readonly amount: Money
  /** What of it was given once, without a promise: the next year begins without it. */
  readonly bridging: Money
}

/** The rounds with exact figures, the latest first. What the state took back is nothing to begin from. */
export async function baseRounds(db: Db): Promise<BaseRound[]> {
  const { rows } = await sql<{
    id: bigint
    fiscal_year: number
    kind: RoundKind
    name: string | null
    is_shared: boolean
  }>`
    select o.id, o.fiscal_year, o.kind, o.name, bool_or(rd.part = 'region') as is_shared
    from distribution_round o
    join distribution_round_decision rd on rd.round = o.id
    join decisions_public_row r on r.decision = rd.decision and r.fund = 'state' and r.is_booked and not r.is_reversed
    where o.kind <> 'decrease'
    group by o.id, o.fiscal_year, o.kind, o.name, o.number
    order by o.fiscal_year desc, o.number desc`.execute(db)
  return rows.map((row) => ({
    ...{ id: row.id, fiscalYear: row.fiscal_year, round: row.kind, roundName: row.name },
    isShared: row.is_shared,
  }))
}

/** What a round gave to whom, in the order of its decision. Rows of one recipient in one area are one. */
export async function rowsOfRound(db: Db | Tx, round: bigint): Promise<BaseRow[]> {
  const { rows } = await sql<{ recipient: string; area: string | null; seat: MunicipalityCode | null; amount: bigint }>`
    select n.name as recipient, r.area, max(s.municipality_code) as seat, sum(r.amount_ore)::bigint as amount
    from distribution_round_decision rd
    join decisions_public_row r on r.decision = rd.decision
    join parties_current_name n on n.party = r.party
    left join parties_current_seat s on s.party = r.party
    where rd.round = ${round} and rd.part = 'region' and r.fund = 'state' and r.is_booked and not r.is_reversed
    group by n.name, r.party, r.area
    order by min(r.decision), min(r.position)`.execute(db)
  const once = await bridgingOf(db, round)
  return rows.map(({ amount, ...row }) => ({
    ...{ ...row, amount: öre(amount) },
    bridging: once.get(rowKey(row.recipient, row.area)) ?? öre(0n),
  }))
}

const rowKey = (recipient: string, area: AreaCode | null): string => `${foldName(recipient)} ${area ?? '-'}`

/** What was given once in a round, where its decisions came of scenarios: only those know which part of an amount it is. */
async function bridgingOf(db: Db | Tx, round: bigint): Promise<Map<string, Money>> {
  const rows = await db
    .selectFrom('distribution_round_decision as rd')
    .innerJoin('decisions_public_decision as d', 'd.id', 'rd.decision')
    .innerJoin('decisions_shown_proposal as p', 'p.decision', 'd.id')
    .innerJoin('distribution_proposal as o', 'o.proposal', 'p.id')
    .innerJoin('distribution_scenario_version as v', (on) =>
      on.onRef('v.scenario', '=', 'o.scenario').onRef('v.number', '=', 'o.version'),
    )
    .select('v.contents')
    .where('rd.round', '=', round)
    .where('d.reversed_at', 'is', null)
    .execute()
  const once = new Map<string, Money>()
  for (const { contents } of rows) {
    const scenario = readScenario(contents)
    if (isProblem(scenario)) throw new Error(`a stored scenario of round ${round}: ${scenario.problem}`)
    for (const { row, bridging } of compute(scenario).rows)
      if (bridging > 0n) {
        const key = rowKey(row.recipient, row.area)
        once.set(key, öre((once.get(key) ?? 0n) + bridging))
      }
  }
  return once
}
