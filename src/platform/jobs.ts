import { CompiledQuery, sql } from 'kysely'
import PgBoss from 'pg-boss'
import { type Db, execute, type Tx } from './database/database.ts'
import type { Log } from './log.ts'

/** A kind of work that is done after the transaction, at least once: doing it twice must do no harm. */
export interface Job<Data extends object> {
  readonly name: string
  /** For work by the clock: a cron expression, in Swedish time. */
  readonly cron?: string
  run(data: Data): Promise<void>
}

/** How often work that fails is tried again. The wait about doubles each time. */
export interface Patience {
  readonly limit: number
  readonly firstDelaySeconds: number
}

const usualPatience: Patience = { limit: 5, firstDelaySeconds: 0 }

export interface Jobs {
  /** Puts work in the queue inside the caller's transaction: it exists if and only if the transaction commits. */
  enqueue<Data extends object>(tx: Tx, job: Pick<Job<Data>, 'name'>, data: Data, patience?: Patience): Promise<void>
  /** Starts doing the work. */
  start(jobs: readonly Job<never>[]): Promise<void>
  /** Does what waits in one queue now, for tests and for commands that end when they are done. */
  workOnce(job: Job<never>): Promise<void>
  /** How much work is not done, by queue. */
  waiting(): Promise<Record<string, number>>
  /** Takes no more work and lets what is running end, for about `graceMs`. What was not done is done after the next start. */
  stop(graceMs?: number): Promise<void>
}

/** Each region's queue has a schema of its own; the first one's has the queue's usual name. */
export const queueSchemaOf = (schema = 'public'): string => (schema === 'public' ? 'pgboss' : `pgboss_${schema}`)

/** Where the queue itself puts the work whose time has come. The application may not make it, and without it none comes. */
const clockQueue = '__pgboss__send-it'

const through = (db: Db | Tx, isOver = () => false): PgBoss.Db => ({
  async executeSql(text, values) {
    // The pool is about to close: what a job that was left behind has to say is said to nobody, instead of as a crash.
    if (isOver()) return new Promise<never>(() => {})
    const { rows } = await db.executeQuery(CompiledQuery.raw(text, values ?? []))
    return { rows: rows as unknown[] }
  },
})

/** Makes the queue's own tables and one queue per name, as the owner, and lets the application role use them. */
export async function installJobs(owner: Db, names: readonly string[], schema = queueSchemaOf()): Promise<void> {
  await makeQueues(owner, names, schema)
  for (const grant of [
    `grant usage on schema ${schema} to samklang_app`,
    `grant select, insert, update, delete on all tables in schema ${schema} to samklang_app`,
    `grant execute on all functions in schema ${schema} to samklang_app`,
  ])
    await execute(owner, grant)
}

/** The same without the role, which is made by the first migration. */
export async function makeQueues(owner: Db, names: readonly string[], schema: string): Promise<void> {
  const boss = new PgBoss({ db: through(owner), schema, supervise: false, schedule: false })
  boss.on('error', () => {})
  await boss.start()
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(`${schema}.queue`)}`.execute(owner)
  for (const name of [...names, clockQueue]) if (!rows.some((row) => row.name === name)) await boss.createQueue(name)
  await boss.stop({ graceful: false, wait: true })
}

export interface WaitingJob {
  readonly name: string
  readonly data: object
}

/** Work that is not done, in the order that it came. Work that is being done counts too: it may not come to its end. */
export async function waitingJobs(tx: Tx, schema: string): Promise<WaitingJob[]> {
  const { rows: found } = await sql<{ is: boolean }>`
    select to_regclass(${`${schema}.job`}) is not null as is`.execute(tx)
  if (!found[0]?.is) return []
  const { rows } = await sql<WaitingJob>`
    select name, coalesce(data, '{}') as data from ${sql.table(`${schema}.job`)}
    where state < 'completed' and name not like '\\_\\_pgboss%' order by created_on, name, data::text`.execute(tx)
  return rows
}

/** The queue as the application sees it, on the application's own pool. */
export function openJobs(db: Db, log: Log, schema = queueSchemaOf()): Jobs {
  let isOver = false
  const boss = new PgBoss({ db: through(db, () => isOver), schema, migrate: false })
  boss.on('error', (error) => isOver || log.error({ err: error }, 'job queue'))
  let started = false
  let stopping: Promise<void> | undefined
  /** The queue keeps a failed job and tries again, but tells nobody. */
  async function perform(job: Job<object>, { id, data }: { id: string; data: object | null }): Promise<void> {
    try {
      await job.run(data ?? {})
    } catch (error) {
      if (!isOver) log.error({ err: error, job: job.name, id }, 'job failed')
      throw error
    }
  }
  async function stopWork(graceMs: number): Promise<void> {
    const ended = boss.stop({ graceful: true, wait: true, timeout: graceMs })
    // The queue's own last words wait for a connection, which a job that was not done may hold.
    const late = new Promise((resolve) => setTimeout(resolve, graceMs + 1000).unref())
    await Promise.race([ended.catch((error: unknown) => log.error({ err: error }, 'job queue')), late])
    isOver = true
  }
  return {
    async enqueue(tx, job, data, { limit, firstDelaySeconds } = usualPatience) {
      const retry = { retryLimit: limit, retryDelay: firstDelaySeconds, retryBackoff: true }
      await boss.send(job.name, data, { db: through(tx), ...retry })
    },
    async workOnce(job: Job<never>) {
      for (;;) {
        const batch = await boss.fetch<object>(job.name, { batchSize: 20 })
        if (batch.length === 0) return
        for (const one of batch) {
          await perform(job as Job<object>, one)
          await boss.complete(job.name, one.id)
        }
      }
    },
    async waiting() {
      const { rows } = await sql<{ name: string; number: number }>`
        select name, count(*)::int as number from ${sql.table(`${schema}.job`)} where state < 'completed'
        group by name`.execute(db)
      return Object.fromEntries(rows.map(({ name, number }) => [name, number]))
    },
    async start(jobs) {
      started = true
      await boss.start()
      for (const job of jobs as readonly Job<object>[]) {
        await boss.work<object>(job.name, async (batch) => {
          for (const one of batch) await perform(job, one)
        })
        if (job.cron) await boss.schedule(job.name, job.cron, {}, { tz: 'Europe/Stockholm' })
      }
    },
    async stop(graceMs = 3000) {
      if (started) stopping ??= stopWork(graceMs)
      await stopping
    },
  }
}
