import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, inject } from 'vitest'
import { type Connection, connect, type Db, execute } from '#platform/index.ts'

export interface TestDatabase {
  /** As the application: the restricted role. */
  readonly db: Db
  readonly isPostgres: boolean
  /** Empties every table, as a new database is. */
  empty(): Promise<void>
}

/**
 * An empty migrated database for the test file that calls this, as the application's role. On PostgreSQL a copy of a
 * template; embedded, the worker's own database wiped (a new one would cost a second a file).
 */
export function useDatabase(): TestDatabase {
  let connection: Connection | undefined
  const isPostgres = process.env.SAMKLANG_TEST_DATABASE === 'postgres'
  let to: { url: string } | { embeddedHost: string }

  async function open() {
    to = isPostgres ? { url: await copyOfTemplate() } : { embeddedHost: embeddedHost() }
    if (!isPostgres) await asOwner(to, wipe)
    connection = connect({ to, as: 'app', onLost: () => {} })
  }
  beforeAll(open)
  afterAll(async () => connection?.close())
  return {
    isPostgres,
    get db() {
      if (!connection) throw new Error('the database opens in beforeAll')
      return connection.db
    },
    async empty() {
      await connection?.close()
      await asOwner(to, wipe)
      connection = connect({ to, as: 'app', onLost: () => {} })
    },
  }
}

function embeddedHost(): string {
  const hosts = inject('embedded')
  const worker = Number(process.env.VITEST_POOL_ID ?? 1)
  const host = hosts[(worker - 1) % hosts.length]
  if (!host) throw new Error(`no embedded database for worker ${worker}`)
  return host
}

async function copyOfTemplate(): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await asOwner({ url: urlOf('postgres') }, (db) => execute(db, `create database ${name} template template_samklang`))
  return urlOf(name)
}

const urlOf = (database: string) => inject('postgres').replace('NAME', database)

async function asOwner(to: { url: string } | { embeddedHost: string }, work: (db: Db) => Promise<void>) {
  const owner = connect({ to, as: 'owner', onLost: () => {} })
  try {
    await work(owner.db)
  } finally {
    await owner.close()
  }
}

/** Also of what is append-only: replica mode leaves out the triggers, and the owner has every right. */
const wipe = (db: Db) =>
  execute(
    db,
    `do $$ declare t record; begin
       set local session_replication_role = replica;
       for t in select format('%I.%I', schemaname, tablename) as name from pg_tables
         where (schemaname = 'public' and tablename not like 'platform_migration%') or (schemaname = 'pgboss' and tablename in ('job', 'archive'))
       loop execute 'delete from ' || t.name; end loop;
       for t in select format('%I.%I', schemaname, sequencename) as name from pg_sequences where schemaname = 'public'
       loop execute 'alter sequence ' || t.name || ' restart'; end loop;
     end $$`,
  )
