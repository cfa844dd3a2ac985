import { readFileSync } from 'node:fs'
import path from 'node:path'
import { CompiledQuery, sql } from 'kysely'
import { regionKey, stateGiverKey } from '#distribution/index.ts'
import { indexNamesJob, partyByKey } from '#parties/index.ts'
import { checkInvariants, connect, type Db, execute, inTransaction, type Tx } from '#platform/index.ts'
import { readRegionPack } from '#region-pack/index.ts'
import { log } from '../report.ts'
import type { Where } from './databases.ts'

/** The invented years lie before the first year that a source of the demonstration tells of. */
export const lastYear = 2012
/** Ids of invented parties, decisions and rows begin here, far above those of the demonstration. */
export const firstId = 1_000_000
export const yearsFilled = (count: number): number[] =>
  Array.from({ length: count }, (_, at) => lastYear - at).reverse()

export interface Filled {
  readonly years: number
  readonly transfers: number
  readonly accounts: number
  readonly decisionRows: number
  readonly seconds: number
  /** Names of invariants that do not hold: none, or the figures are worth nothing. */
  readonly broken: readonly string[]
}

/**
 * Fills a migrated database that knows its region with a ledger of the size and shape of a region's twenty years. By
 * bulk SQL as the owner, since a million bookings by post() would take an hour; the invariants are checked after.
 */
export async function fillLedger(to: Where, years: number): Promise<Filled> {
  const started = performance.now()
  const { db, close } = connect({ to, as: 'owner', onLost: () => {} })
  try {
    await inTransaction(db, (tx) => fillParties(tx))
    for (const year of yearsFilled(years)) {
      await inTransaction(db, (tx) => fillYear(tx, year))
      log(`  ${year} filled, ${Math.round((performance.now() - started) / 1000)} s`)
    }
    await runFile(db, 'balances.sql')
    await indexNamesJob(db).run({})
    await execute(db, 'analyze')
    await execute(db, 'vacuum analyze ledger_transfer')
    const seconds = (performance.now() - started) / 1000
    const { broken } = await checkInvariants(db, 'db/invariants')
    return { ...(await sizesOf(db)), years, seconds, broken: broken.map(({ name }) => name) }
  } finally {
    await close()
  }
}

async function fillParties(tx: Tx): Promise<void> {
  const { municipalities } = readRegionPack('regions', 'varmland')
  const places = municipalities.map(({ code, name }) => ({ code, name }))
  const { region, giver, body } = await ownParties(tx)
  await set(tx, { base: firstId, municipalities: JSON.stringify(places), region, giver, body })
  await runFile(tx, 'parties.sql')
}

/** The last year is under way: half of its payments are made, so that there is something left to pay. */
async function fillYear(tx: Tx, year: number): Promise<void> {
  const { region, giver, body } = await ownParties(tx)
  await set(tx, { base: firstId, year, region, giver, body, months: year === lastYear ? 6 : 12 })
  await runFile(tx, 'year.sql')
}

async function ownParties(tx: Tx) {
  const bodies = await sql<{
    id: bigint
  }>`select id from parties_party where kind = 'body' order by id limit 1`.execute(tx)
  const [giver, region] = [await partyByKey(tx, stateGiverKey), await partyByKey(tx, regionKey)]
  return { region: region.id, giver: giver.id, body: bodies.rows[0]?.id ?? region.id }
}

/** Settings that end with the transaction, and no foreign keys checked row by row: the invariants do it afterwards. */
async function set(tx: Tx, settings: Record<string, string | number | bigint>): Promise<void> {
  await execute(tx, 'set local session_replication_role = replica')
  for (const [name, value] of Object.entries(settings)) {
    await sql`select set_config(${`bench.${name}`}, ${String(value)}, true)`.execute(tx)
  }
}

async function runFile(db: Db | Tx, name: string): Promise<void> {
  await db.executeQuery(CompiledQuery.raw(readFileSync(path.join(import.meta.dirname, name), 'utf8')))
}

async function sizesOf(db: Db) {
  const { rows } = await sql<{ transfers: bigint; accounts: bigint; decision_rows: bigint }>`
    select (select count(*) from ledger_transfer) as transfers, (select count(*) from ledger_account) as accounts,
           (select count(*) from decisions_row) as decision_rows`.execute(db)
  const [row] = rows
  return {
    transfers: Number(row?.transfers),
    accounts: Number(row?.accounts),
    decisionRows: Number(row?.decision_rows),
  }
}
