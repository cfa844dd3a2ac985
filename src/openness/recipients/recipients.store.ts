import { sql } from 'kysely'
import { type Db, searchQuery } from '#platform/index.ts'
import { type AreaCode, foldName, type Money, öre } from '#values/index.ts'

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
  readonly state: Money
  readonly regional: Money
  /** Municipality code, or null: uppgift saknas. */
  readonly seat: string | null
}

export interface RecipientPage {
  readonly recipients: readonly RecipientMoney[]
  /** Of all that the filter lets through, not only the page. */
  readonly count: number
  readonly state: Money
  readonly regional: Money
}

/** The year's recipients by area, the largest first, with what they were granted. From the ledger's balances. */
export async function recipientsOf(
  db: Db,
  filter: RecipientFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<RecipientPage> {
  const { rows } = await sql<{
    party: bigint
    area: AreaCode | null
    state_ore: bigint
    regional_ore: bigint
    name: string
    seat: string | null
    count: bigint
    all_state_ore: bigint
    all_regional_ore: bigint
  }>`
    with money as (
      select b.party, b.area,
             coalesce(sum(b.balance_ore) filter (where b.fund = 'state'), 0)::bigint as state_ore,
             coalesce(sum(b.balance_ore) filter (where b.fund = 'regional'), 0)::bigint as regional_ore
      from ledger_account_balance b
      where b.fiscal_year = ${filter.year} and b.kind in ('decided', 'paid') ${wanted(filter)}
      group by b.party, b.area
      having sum(b.balance_ore) > 0
    ), page as (
      select m.*, count(*) over () as count,
             (sum(m.state_ore) over ())::bigint as all_state_ore, (sum(m.regional_ore) over ())::bigint as all_regional_ore
      from money m
      order by m.state_ore + m.regional_ore desc, m.party, m.area
      limit ${limit} offset ${offset}
    )
    select p.*, n.name, s.municipality_code as seat
    from page p
    join lateral (
      select party_in_source as name from decisions_public_row r
      where r.party = p.party and r.fiscal_year = ${filter.year} and r.kind = 'distribution' and not r.is_reversed
      order by r.id desc limit 1
    ) n on true
    left join lateral (
      select municipality_code from parties_current_seat s where s.party = p.party
    ) s on true
    order by p.state_ore + p.regional_ore desc, p.party, p.area`.execute(db)
  return {
    recipients: rows.map((row) => ({
      party: row.party,
      name: row.name,
      area: row.area,
      state: öre(row.state_ore),
      regional: öre(row.regional_ore),
      seat: row.seat,
    })),
    count: Number(rows[0]?.count ?? 0n),
    state: öre(rows[0]?.all_state_ore ?? 0n),
    regional: öre(rows[0]?.all_regional_ore ?? 0n),
  }
}

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
