import type pg from 'pg'
import type { BookedFund } from '#values/index.ts'
import { accountKey } from '../../src/ledger/account.ts'

/** A payment to book: which decision row, of which account to which. */
export interface Payment {
  readonly row: bigint
  readonly case: bigint
  readonly fund: BookedFund
  readonly year: number
  readonly area: string | null
  readonly party: bigint
}

/** The statements that post() sends for one movement, in its order. bench/ledger compares them with what it really sends. */
const asked = 'jsonb_to_recordset($1::jsonb) as w (kind text, fund text, fiscal_year int, area text, party bigint)'
export const statements = {
  begin: 'begin',
  openAccounts: `insert into ledger_account (kind, fund, fiscal_year, area, party)
    select kind, fund, fiscal_year, area, party from ${asked}
    order by kind, fund, fiscal_year, area, party on conflict do nothing`,
  findAccounts: 'select * from ledger_account where purpose = any($1)',
  openBalances: `insert into ledger_balance (account, kind, fund, fiscal_year, area, party)
    select id, kind, fund, fiscal_year, area, party from ledger_account where id = any($1) order by id on conflict do nothing`,
  lock: 'select account, balance_ore from ledger_balance where account = any($1) order by account for update',
  findKeys: `select "t".*, "f"."kind" as "from_kind", "f"."fund" as "from_fund", "f"."fiscal_year" as "from_year",
    "f"."area" as "from_area", "f"."party" as "from_party", "o"."kind" as "to_kind", "o"."fund" as "to_fund",
    "o"."fiscal_year" as "to_year", "o"."area" as "to_area", "o"."party" as "to_party"
    from "ledger_transfer" as "t" inner join "ledger_account" as "f" on "f"."id" = "t"."from_account"
    inner join "ledger_account" as "o" on "o"."id" = "t"."to_account" where t.key = any($1)`,
  book: `insert into ledger_transfer (event, from_account, to_account, amount_ore, business_day, booked_at, because,
    decision_row, "case", key, reverses)
    select $1, from_account, to_account, amount_ore, business_day, $2, because, decision_row, "case", key, reverses
    from jsonb_to_recordset($3::jsonb) as n (place int, from_account bigint, to_account bigint,
      amount_ore bigint, business_day date, because text, decision_row bigint, "case" bigint, key text, reverses bigint)
    order by place`,
  move: `update ledger_balance b set balance_ore = n.balance_ore
    from jsonb_to_recordset($1::jsonb) as n (account bigint, balance_ore bigint) where b.account = n.account`,
  commit: 'commit',
} as const

/** The same booking by hand: no Kysely, no rules, no look at what the account may do, only the answer of each statement. */
export async function postByHand(pool: pg.Pool, payment: Payment, key: string, öre: bigint): Promise<void> {
  const client = await lend(pool)
  try {
    await client.query(statements.begin)
    const { fund, year, area, party } = payment
    const kinds = ['decided', 'paid'] as const
    const accounts = kinds.map((kind) => ({ kind, fund, fiscal_year: year, area, party: String(party) }))
    await client.query(statements.openAccounts, [JSON.stringify(accounts)])
    const purposes = kinds.map((kind) => accountKey({ kind, fund, fiscalYear: year, area, party }))
    const found = (await client.query<{ id: bigint; kind: string }>(statements.findAccounts, [purposes])).rows
    const ids = found.map(({ id }) => id)
    await client.query(statements.openBalances, [ids])
    const locked = (await client.query<{ account: bigint; balance_ore: bigint }>(statements.lock, [ids])).rows
    await client.query(statements.findKeys, [[key]])
    const idOf = (kind: string) => found.find((one) => one.kind === kind)?.id
    const after = locked.map(({ account, balance_ore }) => ({
      account: String(account),
      balance_ore: String(account === idOf('paid') ? balance_ore + öre : balance_ore - öre),
    }))
    const { row, case: caseId } = payment
    const booked = {
      ...{ place: 0, from_account: String(idOf('decided')), to_account: String(idOf('paid')), amount_ore: String(öre) },
      ...{ business_day: '2012-07-25', because: 'Utbetalning', decision_row: String(row), case: String(caseId) },
      ...{ key, reverses: null },
    }
    await client.query(statements.book, [key, new Date(), JSON.stringify([booked])])
    await client.query(statements.move, [JSON.stringify(after)])
    await client.query(statements.commit)
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

const isReady = new WeakSet<pg.PoolClient>()

/** A connection in the same role and zone as the application's. */
async function lend(pool: pg.Pool): Promise<pg.PoolClient> {
  const client = await pool.connect()
  if (!isReady.has(client)) {
    for (const text of ['discard all', "set timezone to 'UTC'", 'set role samklang_app']) await client.query(text)
    isReady.add(client)
  }
  return client
}
