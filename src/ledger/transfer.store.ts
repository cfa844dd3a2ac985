import { sql } from 'kysely'
import type { Db, Tx } from '#platform/index.ts'
import { type Money, öre } from '#values/index.ts'
import { type Account, accountKey } from './account.ts'
import type { Transfer } from './transfer.ts'

export interface LockedAccount {
  readonly id: bigint
  readonly balance: Money
}

/**
 * Finds or opens the accounts and locks their balances until the transaction ends. Always in id order, so that two
 * who book at once wait for each other and never deadlock. Answers by account key.
 */
export async function lockAccounts(tx: Tx, accounts: readonly Account[]): Promise<Map<string, LockedAccount>> {
  const wanted = JSON.stringify(
    accounts.map(({ kind, fund, fiscalYear, area, party }) => ({
      kind,
      fund,
      fiscal_year: fiscalYear,
      area,
      party: party === null ? null : String(party),
    })),
  )
  const asked = sql`jsonb_to_recordset(${wanted}::jsonb) as w (kind text, fund text, fiscal_year int, area text, party bigint)`
  await sql`
    insert into ledger_account (kind, fund, fiscal_year, area, party)
    select kind, fund, fiscal_year, area, party from ${asked}
    order by kind, fund, fiscal_year, area, party
    on conflict do nothing`.execute(tx)
  const rows = await tx
    .selectFrom('ledger_account')
    .selectAll()
    .where(sql<boolean>`purpose = any(${accounts.map(accountKey)})`)
    .execute()
  const ids = rows.map((row) => row.id)
  await sql`
    insert into ledger_balance (account, kind, fund, fiscal_year, area, party)
    select id, kind, fund, fiscal_year, area, party from ledger_account where id = any(${ids}) order by id
    on conflict do nothing`.execute(tx)
  const locked = await sql<{ account: bigint; balance_ore: bigint }>`
    select account, balance_ore from ledger_balance where account = any(${ids}) order by account for update`.execute(tx)
  const balances = new Map(locked.rows.map((row) => [row.account, row.balance_ore]))
  return new Map(rows.map((row) => [row.purpose, { id: row.id, balance: öre(balances.get(row.id) ?? 0n) }]))
}

/** What is booked already under these keys. Read after the locks, so that a rival's commit is seen. */
export async function findByKeys(tx: Tx, keys: readonly string[]) {
  return storedTransfers(tx)
    .where(sql<boolean>`t.key = any(${keys})`)
    .execute()
    .then((rows) => rows.map(toTransfer))
}

export async function transfersOfEvent(db: Db | Tx, event: string) {
  const rows = await storedTransfers(db).where('t.event', '=', event).orderBy('t.id').execute()
  return rows.map(toTransfer)
}

/** Adds the rows and moves the balances. The caller holds the locks and has asked the rule. */
export async function insertTransfers(
  tx: Tx,
  event: string,
  bookedAt: Date,
  transfers: readonly Transfer[],
  locked: ReadonlyMap<string, LockedAccount>,
  after: ReadonlyMap<string, Money>,
): Promise<void> {
  const idOf = (account: Account): bigint => {
    const found = locked.get(accountKey(account))
    if (!found) throw new Error(`account ${accountKey(account)} was not locked`)
    return found.id
  }
  // One value however many they are: thousands of bound values take longer to read than the rows to write.
  const rows = transfers.map((transfer, place) => ({
    place,
    from_account: String(idOf(transfer.from)),
    to_account: String(idOf(transfer.to)),
    amount_ore: String(transfer.amount),
    business_day: transfer.businessDay,
    because: transfer.because,
    decision_row: textOf(transfer.decisionRow),
    case: textOf(transfer.case),
    key: transfer.key,
    reverses: textOf(transfer.reverses),
  }))
  await sql`
    insert into ledger_transfer (event, from_account, to_account, amount_ore, business_day, booked_at, because,
      decision_row, "case", key, reverses)
    select ${event}, from_account, to_account, amount_ore, business_day, ${bookedAt}, because,
      decision_row, "case", key, reverses
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n (place int, from_account bigint, to_account bigint,
      amount_ore bigint, business_day date, because text, decision_row bigint, "case" bigint, key text, reverses bigint)
    order by place`.execute(tx)
  const moved = [...locked].flatMap(([key, { id, balance }]) => {
    const now = after.get(key) ?? balance
    return now === balance ? [] : [{ account: String(id), balance_ore: String(now) }]
  })
  await sql`
    update ledger_balance b set balance_ore = n.balance_ore
    from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as n (account bigint, balance_ore bigint)
    where b.account = n.account`.execute(tx)
}

const textOf = (id: bigint | null): string | null => (id === null ? null : String(id))

const storedTransfers = (db: Db | Tx) =>
  db
    .selectFrom('ledger_transfer as t')
    .innerJoin('ledger_account as f', 'f.id', 't.from_account')
    .innerJoin('ledger_account as o', 'o.id', 't.to_account')
    .selectAll('t')
    .select([
      'f.kind as from_kind',
      'f.fund as from_fund',
      'f.fiscal_year as from_year',
      'f.area as from_area',
      'f.party as from_party',
      'o.kind as to_kind',
      'o.fund as to_fund',
      'o.fiscal_year as to_year',
      'o.area as to_area',
      'o.party as to_party',
    ])

type StoredTransfer = Awaited<ReturnType<ReturnType<typeof storedTransfers>['execute']>>[number]

const toTransfer = (row: StoredTransfer): Transfer & { readonly id: bigint; readonly event: string } => ({
  id: row.id,
  event: row.event,
  from: {
    kind: row.from_kind,
    fund: row.from_fund,
    fiscalYear: row.from_year,
    area: row.from_area,
    party: row.from_party,
  },
  to: { kind: row.to_kind, fund: row.to_fund, fiscalYear: row.to_year, area: row.to_area, party: row.to_party },
  amount: öre(row.amount_ore),
  businessDay: row.business_day,
  because: row.because,
  decisionRow: row.decision_row,
  case: row.case,
  key: row.key,
  reverses: row.reverses,
})
