import { sql } from 'kysely'
import { type Db, searchQuery } from '#platform/index.ts'
import { type AreaCode, foldName, type Money, öre } from '#values/index.ts'
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

/** The year's recipients by area, the largest first, with what they were granted. */
export async function recipientsOf(
  db: Db,
  filter: RecipientFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<RecipientPage> {
  const { rows } = await sql<{
    party: bigint | null
    area: AreaCode | null
    state_ore: bigint | null
    regional_ore: bigint | null
    name: string
    seat: string | null
    count: bigint
    parties: bigint
    all_state_ore: bigint | null
    all_regional_ore: bigint | null
  }>`
    with money as (
      select b.party, b.area,
             (sum(b.amount_ore) filter (where b.fund = 'state'))::bigint as state_ore,
             (sum(b.amount_ore) filter (where b.fund = 'regional'))::bigint as regional_ore,
             sum(b.amount_ore) as all_ore
      from ${grantedMoney(filter.year)} b
      where true ${wanted(filter)}
      group by b.party, b.area
    ), page as (
      select * from money m
      order by m.all_ore desc, m.party, m.area
      limit ${limit} offset ${offset}
    ), names as (
      select distinct on (r.party) r.party, r.party_in_source as name
      from decisions_public_row r
      where r.fiscal_year = ${filter.year} and r.kind = 'distribution' and not r.is_reversed
        and r.party in (select party from page)
      order by r.party, r.id desc
    ), totals as (
      select count(*) as count, count(distinct party) as parties,
             sum(state_ore)::bigint as all_state_ore, sum(regional_ore)::bigint as all_regional_ore
      from money
    )
    select t.*, p.*, n.name, s.municipality_code as seat
    from totals t
    left join page p on true
    left join names n on n.party = p.party
    left join lateral (
      select municipality_code from parties_current_seat s where s.party = p.party
    ) s on true
    order by p.all_ore desc, p.party, p.area`.execute(db)
  return {
    // Beyond the last page there is one row, of the totals alone.
    recipients: rows.flatMap(({ party, name, area, state_ore, regional_ore, seat }) =>
      party === null
        ? []
        : [{ party, name, area, state: moneyOrNull(state_ore), regional: moneyOrNull(regional_ore), seat }],
    ),
    count: Number(rows[0]?.count ?? 0n),
    parties: Number(rows[0]?.parties ?? 0n),
    state: moneyOrNull(rows[0]?.all_state_ore ?? null),
    regional: moneyOrNull(rows[0]?.all_regional_ore ?? null),
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
