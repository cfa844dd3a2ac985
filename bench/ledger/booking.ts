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
 * among the last year's decided rows. post() and the bare loop in turn, over pools of the same size.
 */
export async function measureBooking(to: Where, clientCounts: readonly number[], times: number): Promise<BookingRun> {
  const pool = 'url' in to ? 10 : 1
  const app = connect({ to, as: 'app', onLost: () => {} })
  const series: Samples[] = []
  try {
    const payments = await paymentsDue(app.db)
    const random = seededRandom(7)
    const run = Date.now()
    const byPost = (at: number) => bookOne(app.db, pick(payments, random), `bench:${run}:post:${at}`)
    const differences = await compare(() => byPost(-1))
    await measure('warm-up', { times: 100 }, (at) => byPost(1_000_000 + at))
    for (const atOnce of clientCounts) {
      const offset = atOnce * 100_000_000
      series.push(await measure(`post(), ${atOnce} at once`, { times, atOnce }, (at) => byPost(offset + at)))
    }
    // One connection for all of the embedded engine: the other side may only begin when this one has left.
    await app.close()
    const bare =
      'url' in to
        ? new pg.Pool({ connectionString: to.url, max: pool })
        : new pg.Pool({ ...embedded(to.embeddedHost), max: pool })
    try {
      const byHand = (at: number) => postByHand(bare, pick(payments, random), `bench:${run}:bare:${at}`, oneKrona)
      await measure('warm-up', { times: 100 }, (at) => byHand(1_000_000 + at))
      for (const atOnce of clientCounts) {
        const offset = atOnce * 100_000_000
        series.push(await measure(`bare pg, ${atOnce} at once`, { times, atOnce }, (at) => byHand(offset + at)))
      }
    } finally {
      await bare.end()
    }
    return { series, differences }
  } finally {
    await app.close()
  }
}

const embedded = (host: string) => ({ host, user: 'postgres', database: 'postgres', idleTimeoutMillis: 0 })

async function paymentsDue(db: Db): Promise<Payment[]> {
  const { rows } = await sql<{ row: bigint; case: bigint; fund: string; area: string | null; party: bigint }>`
    select r.id as "row", d."case", r.fund, r.area, r.party
    from decisions_row r join decisions_decision d on d.id = r.decision
    where d.fiscal_year = ${lastYear} and d.kind = 'distribution'
    order by r.id`.execute(db)
  return rows.map((row) => ({ ...row, year: lastYear }))
}

async function bookOne(db: Db, payment: Payment, key: string): Promise<void> {
  const account = {
    fund: payment.fund as BookedFund,
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
  const same = (text: string) => text.replace(/\s+/g, ' ').replaceAll(/\$\d+/g, '$').trim().toLowerCase()
  const start = sent.findLastIndex(
    (text) => same(text).startsWith('begin') || same(text).startsWith('start transaction'),
  )
  const ours = Object.values(statements).map(same)
  const theirs = sent.slice(start).map(same)
  return ours.length === theirs.length
    ? ours.flatMap((text, at) => (text === theirs[at] ? [] : [`${text} ≠ ${theirs[at]}`]))
    : [`post() sends ${theirs.length} statements, the bare loop ${ours.length}: ${theirs.join('; ')}`]
}
