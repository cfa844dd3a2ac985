import { sql } from 'kysely'
import { type RoundKind, roundLabel } from '#distribution/index.ts'
import type { Db } from '#platform/index.ts'
import {
  type AreaCode,
  type BookedFund,
  type Day,
  dayAt,
  type Fund,
  type Money,
  type Precision,
  öre,
} from '#values/index.ts'
import { grantedMoney } from '../granted-money.store.ts'
import type { StateGrant } from './state-grant.ts'

/** Years that a public decision tells of, the latest first. */
export async function knownYears(db: Db): Promise<{ year: number; isDistributed: boolean }[]> {
  const { rows } = await sql<{ year: number; is_distributed: boolean }>`
    select fiscal_year as year, bool_or(kind = 'distribution' and reversed_at is null) as is_distributed
    from decisions_public_decision
    group by fiscal_year
    order by fiscal_year desc`.execute(db)
  return rows.map((row) => ({ year: row.year, isDistributed: row.is_distributed }))
}

/** What the state gave in a year, decision by decision, without those that were reversed. */
export async function stateGrantsOf(db: Db, year: number): Promise<StateGrant[]> {
  const { rows } = await sql<{
    decision: bigint
    title: string
    amount_ore: bigint
    precision: Precision
    kind: RoundKind
    round_name: string | null
    decided_day: Day | null
    note: string | null
    source: string | null
  }>`
    select d.id as decision, d.title, r.amount_ore, r.precision, o.kind, o.round_name, d.decided_day, r.note, r.source
    from decisions_public_decision d
    join distribution_public_round o on o.decision = d.id and o.part = 'state'
    -- "offset 0" keeps the view apart, so that one decision's rows are read and not every decision's.
    cross join lateral (
      select amount_ore, precision, note, source from decisions_public_row r where r.decision = d.id offset 0
    ) r
    where d.fiscal_year = ${year} and d.kind = 'state-grant' and d.reversed_at is null
    order by d.id`.execute(db)
  return rows.map(({ amount_ore, decided_day, round_name, ...row }) => ({
    ...row,
    amount: öre(amount_ore),
    decidedDay: decided_day,
    roundLabel: roundLabel({ round: row.kind, roundName: round_name }),
  }))
}

export interface YearDecision {
  readonly id: bigint
  readonly kind: 'state-grant' | 'distribution'
  readonly title: string
  readonly decidedDay: Day | null
  readonly body: string
  readonly source: string | null
  /** Null: the decision still holds. */
  readonly reversal: { readonly day: Day; readonly because: string } | null
}

export async function decisionsOf(db: Db, year: number): Promise<YearDecision[]> {
  const { rows } = await sql<{
    id: bigint
    kind: 'state-grant' | 'distribution'
    title: string
    decided_day: Day | null
    body: string
    source: string | null
    reversed_at: Date | null
    reversed_because: string | null
  }>`
    select d.id, d.kind, d.title, d.decided_day, n.name as body, d.source, d.reversed_at, d.reversed_because
    from decisions_public_decision d
    join lateral (select name from parties_current_name n where n.party = d.body) n on true
    where d.fiscal_year = ${year}
    order by d.id`.execute(db)
  return rows.map(({ decided_day, reversed_at: at, reversed_because: because, ...row }) => ({
    ...row,
    decidedDay: decided_day,
    reversal: at && because !== null ? { day: dayAt(at), because } : null,
  }))
}

export interface AreaTexts {
  /** By area code ('' for an area that the pack does not know); an empty word stands for rows whose source has none. */
  readonly words: ReadonlyMap<string, readonly string[]>
  /** Where the areas come from when the decisions themselves do not tell, in the words of the import. */
  readonly bases: readonly string[]
}

/** What the year's sources call the areas, and where that comes from. */
export async function areaTextsOf(db: Db, year: number): Promise<AreaTexts> {
  const { rows } = await sql<{ area: string; word: string; basis: string | null }>`
    select coalesce(r.area, '') as area, coalesce(r.area_in_source, '') as word, r.area_basis as basis
    from decisions_public_row r
    where r.fiscal_year = ${year} and r.kind = 'distribution' and not r.is_reversed
    group by 1, 2, 3
    order by 1, 2, 3`.execute(db)
  const words = new Map<string, string[]>()
  for (const { area, word } of rows) words.set(area, [...new Set([...(words.get(area) ?? []), word])])
  return { words, bases: [...new Set(rows.flatMap(({ basis }) => (basis === null ? [] : [basis])))].slice(0, 5) }
}

export interface InexactRow {
  readonly decision: bigint
  readonly party: bigint
  readonly name: string
  readonly fund: Fund
  readonly amount: Money
  readonly precision: Precision
  readonly source: string | null
}

/** Rounded and derived amounts of the year's distributions: shown beside, never booked. At most 200. */
export async function inexactRowsOf(db: Db, year: number): Promise<InexactRow[]> {
  const rows = await db
    .selectFrom('decisions_public_row')
    .select(['decision', 'party', 'party_in_source as name', 'fund', 'amount_ore', 'precision', 'source'])
    .where('fiscal_year', '=', year)
    .where('kind', '=', 'distribution')
    .where('is_reversed', '=', false)
    .where('precision', '<>', 'exact')
    .orderBy('id')
    .limit(200)
    .execute()
  return rows.map(({ amount_ore, ...row }) => ({ ...row, amount: öre(amount_ore) }))
}

export interface AreaTotal {
  /** Null: no source tells the area. */
  readonly area: AreaCode | null
  readonly fund: BookedFund
  readonly amount: Money
}

/** The year's granted money by area and fund. */
export async function areaTotalsOf(db: Db, year: number): Promise<AreaTotal[]> {
  const { rows } = await sql<{ area: AreaCode | null; fund: BookedFund; amount_ore: bigint }>`
    select b.area, b.fund, sum(b.amount_ore)::bigint as amount_ore
    from ${grantedMoney(year)} b
    group by b.area, b.fund
    order by sum(b.amount_ore) desc`.execute(db)
  return rows.map((row) => ({
    area: row.area,
    fund: row.fund,
    amount: öre(row.amount_ore),
  }))
}

/** What stands undecided in the year's pot of state money, or null where no pot was ever filled. */
export async function leftInPot(db: Db, year: number): Promise<Money | null> {
  const { rows } = await sql<{ left_ore: bigint | null }>`
    select sum(balance_ore)::bigint as left_ore from ledger_account_balance
    where fiscal_year = ${year} and fund = 'state' and kind in ('pot', 'reserved')`.execute(db)
  const left = rows[0]?.left_ore ?? null
  return left === null ? null : öre(left)
}

export interface SeatTotal {
  readonly municipality: string
  readonly amount: Money
  readonly recipients: number
}

/**
 * The year's granted money by the municipality where the recipient's house stands, from the same balances and the same
 * seats as the table of recipients. Recipients without a known seat are left out.
 */
export async function seatTotalsOf(db: Db, year: number): Promise<SeatTotal[]> {
  const { rows } = await sql<{ code: string; amount_ore: bigint; recipients: bigint }>`
    with money as (
      select b.party, sum(b.amount_ore) as amount_ore
      from ${grantedMoney(year)} b
      group by b.party
    )
    select s.municipality_code as code, sum(m.amount_ore)::bigint as amount_ore, count(*) as recipients
    from money m
    join parties_current_seat s on s.party = m.party
    group by s.municipality_code
    order by s.municipality_code`.execute(db)
  return rows.map((row) => ({
    municipality: row.code,
    amount: öre(row.amount_ore),
    recipients: Number(row.recipients),
  }))
}

export interface RegionFigure {
  readonly countyCode: string
  readonly region: string | null
  readonly amount: Money
  readonly precision: Precision
  readonly source: string | null
}

/** What sources tell of the ordinary grant to every region in a year, the largest first. */
export async function regionFiguresOf(db: Db, year: number): Promise<RegionFigure[]> {
  const rows = await db
    .selectFrom('distribution_public_region_figure')
    .selectAll()
    .where('fiscal_year', '=', year)
    .where('kind', '=', 'ordinary')
    .orderBy('amount_ore', 'desc')
    .execute()
  return rows.map((row) => ({
    countyCode: row.county_code,
    region: row.region,
    amount: öre(row.amount_ore),
    precision: row.precision,
    source: row.source,
  }))
}
