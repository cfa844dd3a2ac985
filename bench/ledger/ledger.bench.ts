import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { checkInvariants, connect, startEmbedded } from '#platform/index.ts'
import { log, type Report, timings } from '../report.ts'
import { createDatabase, startOrdinaryPostgres, type Where } from '../world/databases.ts'
import { migrateWorld } from '../world/migrate-world.ts'
import { type Filled, fillLedger } from '../world/real-shaped-ledger.ts'
import { type BookingRun, measureBooking } from './booking.ts'

/** Embedded, a smaller ledger, since every row is indexed by one thread in WebAssembly. Settings change both. */
const years = Number(process.env.SAMKLANG_BENCH_YEARS ?? 20)
const embeddedYears = Math.min(years, Number(process.env.SAMKLANG_BENCH_EMBEDDED_YEARS ?? 4))

interface Side extends BookingRun {
  readonly name: string
  readonly filled: Filled
  readonly brokenAfter: readonly string[]
}

/** Bookings a second with a ledger of real size behind, on both databases, one after the other. */
export async function benchLedger(): Promise<Report> {
  const sides = [await onPostgres(), await onEmbedded()]
  return {
    tables: {
      ...Object.fromEntries(sides.map(({ name, series }) => [`${name}: single bookings`, timings(series)])),
      'The databases': sides.map(({ name, filled, brokenAfter }) => ({
        database: name,
        years: filled.years,
        transfers: filled.transfers,
        accounts: filled.accounts,
        'filled in s': Math.round(filled.seconds),
        'invariants broken before and after': filled.broken.length + brokenAfter.length,
      })),
    },
    raw: sides,
    notes: sides.flatMap(({ name, differences, brokenAfter, filled }) => [
      ...differences.map((one) => `NOT COMPARABLE on ${name}: ${one}`),
      ...[...filled.broken, ...brokenAfter].map((one) => `BROKEN on ${name}: ${one}`),
    ]),
  }
}

async function onPostgres(): Promise<Side> {
  const server = startOrdinaryPostgres()
  try {
    return await bench('PostgreSQL', { url: await createDatabase(server, 'ledger') }, years, [1, 8, 50], 2000)
  } finally {
    server.remove()
  }
}

async function onEmbedded(): Promise<Side> {
  const folder = mkdtempSync(path.join(tmpdir(), 'samklang-bench-'))
  const embedded = await startEmbedded(path.join(folder, 'database'))
  try {
    return await bench('embedded', { embeddedHost: embedded.host }, embeddedYears, [1, 8], 1000)
  } finally {
    await embedded.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function bench(name: string, to: Where, filledYears: number, clients: number[], times: number): Promise<Side> {
  log(`  ${name} …`)
  await migrateWorld(to)
  const filled = await fillLedger(to, filledYears)
  const run = await measureBooking(to, clients, times)
  log(JSON.stringify(timings(run.series)))
  const owner = connect({ to, as: 'owner', onLost: () => {} })
  try {
    const { broken } = await checkInvariants(owner.db, 'db/invariants')
    return { name, filled, ...run, brokenAfter: broken.map((one) => one.name) }
  } finally {
    await owner.close()
  }
}
