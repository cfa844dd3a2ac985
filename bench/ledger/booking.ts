import { sql } from 'kysely'
import pg from 'pg'
import { post } from '#ledger/index.ts'
import { connect, type Db, inTransaction } from '#platform/index.ts'
import { type BookedFund, type Day, isRefused, öre } from '#values/index.ts'
import { measure, pick, type Samples, seededRandom } from '../measure.ts'
import type { Where } from '../world/databases.ts'
import { lastYear } from '../world/real-shaped-ledger.ts'
import { type Payment, postByHand, statements } from './bare-post.ts'

export interface BookingRun {
  readonly series: readonly Samples[]
  /** Statements in which the bare loop differs from what post() sends: none, or the comparison is worth nothing. */
  readonly differences: readonly string[]
}

const oneKrona = 100n

/**
 * Single bookings, each in a transaction of its own as the application's role: a payment to a recipient drawn at random
 * among the last year's decided rows. post() and the bare loop take turns, over pools of the same size. Each side leaves
 * before the other comes, since the embedded engine is one session for all.
 */
export async function measureBooking(to: Where, clientCounts: readonly number[], times: number): Promise<BookingRun> {
  const random = seededRandom(7)
  const run = Date.now()
  const payments = await withApp(to, paymentsDue)
  const byPost = (db: Db) => (at: number) => bookOne(db, pick(payments, random), `bench:${run}:post:${at}`)
  const byHand = (pool: pg.Pool) => (at: number) =>
    postByHand(pool, pick(payments, random), `bench:${run}:bare:${at}`, oneKrona)
  const differences = await withApp(to, (db) => compare(() => byPost(db)(-1)))
  const series: Samples[] = []
  const timed = async (name: string, atOnce: number, book: (at: number) => Promise<void>) => {
    // A key of its own for every booking of the run.
    const offset = atOnce * 1_000_000
    await measure('warm-up', { times: 50 }, (at) => book(offset + 500_000 + at))
    series.push(await measure(`${name}, ${atOnce} at once`, { times, atOnce }, (at) => book(offset + at)))
  }
  for (const atOnce of clientCounts) {
    await withApp(to, (db) => timed('post()', atOnce, byPost(db)))
    await withPool(to, (pool) => timed('bare pg', atOnce, byHand(pool)))
  }
  return { series, differences }
}

async function withApp<Answer>(to: Where, work: (db: Db) => Promise<Answer>): Promise<Answer> {
  const app = connect({ to, as: 'app', onLost: () => {} })
  try {
    return await work(app.db)
  } finally {
    await app.close()
  }
}

async function withPool(to: Where, work: (pool: pg.Pool) => Promise<void>): Promise<void> {
  const pool = new pg.Pool(
    'url' in to ? { connectionString: to.url, max: 10 } : { ...embedded(to.embeddedHost), max: 1 },
  )
  try {
    await work(pool)
  } finally {
    await pool.end()
  }
}

const embedded = (host: string) => ({ host, user: 'postgres', database: 'postgres', idleTimeoutMillis: 0 })

async function paymentsDue(db: Db): Promise<Payment[]> {
  const { rows } = await sql<{ row: bigint; case: bigint; fund: BookedFund; area: string | null; party: bigint }>`
    select r.id as "row", d."case", r.fund, r.area, r.party
    from decisions_row r join decisions_decision d on d.id = r.decision
    where d.fiscal_year = ${lastYear} and d.kind = 'distribution'
    order by r.id`.execute(db)
  return rows.map((row) => ({ ...row, year: lastYear }))
}

async function bookOne(db: Db, payment: Payment, key: string): Promise<void> {
  const account = {
    fund: payment.fund,
    fiscalYear: payment.year,
    area: payment.area,
    party: payment.party,
  }
  const answer = await inTransaction(db, (tx) =>
    post(tx, {
      event: key,
      at: new Date(),
      transfers: [
        {
          from: { ...account, kind: 'decided' },
          to: { ...account, kind: 'paid' },
          amount: öre(oneKrona),
          businessDay: '2012-07-25' as Day,
          because: 'Utbetalning',
          decisionRow: payment.row,
          case: payment.case,
          key,
          reverses: null,
        },
      ],
    } as Parameters<typeof post>[1]),
  )
  if (isRefused(answer)) throw new Error(`a booking was refused: ${answer.refused}`)
}

/** Listens to the driver during one booking and holds the bare loop to what was sent. */
async function compare(book: () => Promise<void>): Promise<string[]> {
  const sent: string[] = []
  const original = pg.Client.prototype.query
  pg.Client.prototype.query = function (this: pg.Client, ...parts: unknown[]) {
    const [first] = parts
    sent.push(typeof first === 'string' ? first : (first as { text: string }).text)
    return Reflect.apply(original, this, parts)
  } as typeof original
  try {
    await book()
  } finally {
    pg.Client.prototype.query = original
  }
  const same = (text: string) =>
    text.replaceAll('"', '').replace(/\s+/g, ' ').replaceAll(/\$\d+/g, '$').trim().toLowerCase()
  const start = sent.findLastIndex(
    (text) => same(text).startsWith('begin') || same(text).startsWith('start transaction'),
  )
  const ours = Object.values(statements).map(same)
  const theirs = sent.slice(start).map(same)
  return ours.length === theirs.length
    ? ours.flatMap((text, at) => (text === theirs[at] ? [] : [`${text} ≠ ${theirs[at]}`]))
    : [`post() sends ${theirs.length} statements, the bare loop ${ours.length}: ${theirs.join('; ')}`]
}
