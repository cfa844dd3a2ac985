import { CompiledQuery, Kysely, PostgresDialect } from 'kysely'
import type { PoolConfig } from 'pg'
import type { Db } from './database.ts'
import { GuardedPool } from './guarded-pool.ts'
import { RememberingClient } from './remembering-client.ts'
import type { Tables } from './tables.ts'

export interface Connection {
  readonly db: Db
  /** How many connections are open and idle, and how many wait for one. */
  connections(): { open: number; idle: number; waiting: number }
  close(): Promise<void>
}

export interface ConnectOptions {
  /** Where the database is: a connection string and the region's schema, or the Unix socket of the embedded one. */
  readonly to: { url: string; schema?: string | undefined } | { embeddedHost: string }
  /** `owner` migrates; `app` has taken the restricted role and cannot change what is append-only. */
  readonly as: 'owner' | 'app'
  /** Told when an idle connection breaks; without a listener the process would die with it. */
  readonly onLost: (error: Error) => void
}

/** Opens a pool on either database. Nothing is sent before the first query. */
export function connect({ to, as, onLost }: ConnectOptions): Connection {
  const pool = new GuardedPool({ ...poolFor(to), Client: RememberingClient })
  pool.on('error', onLost)
  // A connection that breaks while it is lent out tells itself, not the pool; unheard it would end the process.
  pool.on('connect', (client) => client.on('error', onLost))
  const dialect = new PostgresDialect({
    pool,
    onCreateConnection: async (connection) => {
      // The embedded engine is one session for all connections, so what an earlier one left behind is cleared first.
      if ('embeddedHost' in to) await connection.executeQuery(CompiledQuery.raw('discard all'))
      await connection.executeQuery(CompiledQuery.raw("set timezone to 'UTC'"))
      // What the server offers to all regions, such as extensions, is in public.
      if ('schema' in to && to.schema !== undefined)
        await connection.executeQuery(CompiledQuery.raw(`set search_path to "${to.schema}", public`))
      if (as === 'app') await connection.executeQuery(CompiledQuery.raw('set role samklang_app'))
    },
  })
  const db = new Kysely<Tables>({ dialect })
  return {
    db,
    connections: () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    async close() {
      await db.destroy()
      // Kysely leaves alone a pool that it never used.
      if (!pool.ended) await pool.end()
    },
  }
}

function poolFor(to: ConnectOptions['to']): PoolConfig {
  if ('url' in to) return { connectionString: to.url, max: 10 }
  // One connection that is never dropped: a second would meet the prepared statements of the first.
  return { host: to.embeddedHost, user: 'postgres', database: 'postgres', max: 1, idleTimeoutMillis: 0 }
}
