import { type RawBuilder, sql } from 'kysely'

/**
 * A year's granted money as rows of party, area, fund and amount_ore: what the ledger holds as decided or paid, and the
 * decisions to give nothing. Zero kronor never move, so the ledger does not know of them; but they are decided, and a
 * page that left them out would call a known figure unknown. For use as `from (…) b`.
 */
export const grantedMoney = (year: number): RawBuilder<unknown> => sql`(
  select party, area, fund, balance_ore as amount_ore
  from ledger_account_balance
  where fiscal_year = ${year} and kind in ('decided', 'paid') and balance_ore > 0
  union all
  select party, area, fund, 0
  from decisions_public_row
  where fiscal_year = ${year} and kind = 'distribution' and not is_reversed and is_booked and amount_ore = 0
)`
