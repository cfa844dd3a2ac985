import { sql } from 'kysely'
import { type Db, searchQuery } from '#platform/index.ts'
import { type AreaCode, foldName, type Money, zero, öre } from '#values/index.ts'
import { grantedMoney } from '../granted-money.store.ts'

export interface RecipientFilter {
  readonly year: number
  /** Code of the municipality where the recipient's house stands. */
  readonly municipality?: string | undefined
  /** Words to look for in any of the recipient's names. */
  readonly words?: string | undefined
}

export interface RecipientMoney {
  readonly party: bigint
  /** As this year's decision writes it, which may be another name than today's. */
  readonly name: string
  readonly area: AreaCode | null
  /** Null: no source tells of such money. Never zero. */
  readonly state: Money | null
  readonly regional: Money | null
  /** Municipality code, or null: uppgift saknas. */
  readonly seat: string | null
}

export interface RecipientPage {
  readonly recipients: readonly RecipientMoney[]
  /** Of all that the filter lets through, not only the page: rows, and the different recipients in them. */
  readonly count: number
  readonly parties: number
  readonly state: Money | null
  readonly regional: Money | null
}

/** What an area got. Null: no source tells of such money. */
export interface AreaMoney {
  /** Null: no source tells the area. */
  readonly area: AreaCode | null
  readonly state: Money | null
  readonly regional: Money | null
}

export interface SeatTotal {
  readonly municipality: string
  readonly amount: Money
  readonly recipients: number
}

export interface GrantedMoney {
  readonly page: RecipientPage
  /** Those with the largest sum first. */
  readonly areas: readonly AreaMoney[]
  /** By the municipality where the recipient's house stands. Recipients without a known seat are left out. */
  readonly seats: readonly SeatTotal[]
}

interface PartRow {
  readonly part: 'area' | 'recipient' | 'seat' | 'total'
  readonly party: bigint
  readonly area: AreaCode | null
  readonly seat: string | null
  readonly name: string
  readonly state_ore: bigint | null
  readonly regional_ore: bigint | null
  readonly count: bigint
  readonly parties: bigint
}

/**
 * The year's granted money in one reading: its recipients by area, the largest first, and the sums of all that the
 * filter lets through. The database adds up the year's accounts once, which is most of the work, so the parts come as
 * rows of one answer.
 */
export async function grantedOf(
  db: Db,
  filter: RecipientFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<GrantedMoney> {
  const { rows } = await sql<PartRow>`
    with money as materialized (
      select b.party, b.area,
             (sum(b.amount_ore) filter (where b.fund = 'state'))::bigint as state_ore,
             (sum(b.amount_ore) filter (where b.fund = 'regional'))::bigint as regional_ore
      from ${grantedMoney(filter.year)} b
      where true ${wanted(filter)}
      group by b.party, b.area
    ), page as (
      select m.*, coalesce(m.state_ore, 0) + coalesce(m.regional_ore, 0) as all_ore
      from money m
      order by all_ore desc, m.party, m.area
      limit ${limit} offset ${offset}
    ), names as (
      select distinct on (r.party) r.party, r.party_in_source as name
      from decisions_public_row r
      where r.fiscal_year = ${filter.year} and r.kind = 'distribution' and not r.is_reversed
        and r.party in (select party from page)
      order by r.party, r.id desc
    ), seats as materialized (
      select party, municipality_code as seat from parties_current_seat
    )
    select 'recipient' as part, p.party, p.area, s.seat, n.name, p.state_ore, p.regional_ore, p.all_ore as rank,
           null::bigint as count, null::bigint as parties
    from page p
    left join names n on n.party = p.party
    left join seats s on s.party = p.party
    union all
    select 'area', null, m.area, null, null, sum(m.state_ore)::bigint, sum(m.regional_ore)::bigint,
           greatest(sum(m.state_ore), sum(m.regional_ore))::bigint, null, null
    from money m group by m.area
    union all
    select 'seat', null, null, s.seat, null, sum(m.state_ore)::bigint, sum(m.regional_ore)::bigint, null, null,
           count(distinct m.party)
    from money m join seats s on s.party = m.party group by s.seat
    union all
    select 'total', null, null, null, null, sum(m.state_ore)::bigint, sum(m.regional_ore)::bigint, null, count(*),
           count(distinct m.party)
    from money m
    order by part, rank desc, party, area, seat`.execute(db)
  const told = rows.map((row) => ({
    ...row,
    state: moneyOrNull(row.state_ore),
    regional: moneyOrNull(row.regional_ore),
  }))
  const of = (part: PartRow['part']) => told.filter((row) => row.part === part)
  const [total] = of('total')
  return {
    page: {
      recipients: of('recipient').map(
        ({ party, name, area, state, regional, seat }): RecipientMoney => ({
          party,
          name,
          area,
          state,
          regional,
          seat,
        }),
      ),
      count: Number(total?.count ?? 0n),
      parties: Number(total?.parties ?? 0n),
      state: total?.state ?? null,
      regional: total?.regional ?? null,
    },
    areas: of('area').map(({ area, state, regional }) => ({ area, state, regional })),
    seats: of('seat').map(({ seat, parties, state, regional }) => ({
      municipality: seat ?? '',
      amount: öre((state ?? zero) + (regional ?? zero)),
      recipients: Number(parties),
    })),
  }
}

const moneyOrNull = (amount: bigint | null): Money | null => (amount === null ? null : öre(amount))

function wanted({ municipality, words }: RecipientFilter) {
  const bySeat = municipality
    ? sql`and b.party in (select party from parties_current_seat where municipality_code = ${municipality})`
    : sql``
  if (!words) return bySeat
  const query = searchQuery(words) ?? null
  // The index knows inflection and compounds; the plain comparison finds a part of a word while it is being typed.
  return sql`${bySeat} and b.party in (
    select party from parties_searchable_name
    where search @@ to_tsquery('swedish', ${query}) or folded like ${`%${escapeLike(foldName(words))}%`})`
}

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&')
