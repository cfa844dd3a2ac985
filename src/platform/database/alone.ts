import { sql } from 'kysely'
import type { Db } from './database.ts'

/** Does the work while no other program on the same PostgreSQL does: it waits for its turn. `db` is not for the work. */
export const alone = <Answer>(db: Db, work: () => Promise<Answer>): Promise<Answer> =>
  db.connection().execute(async (one) => {
    // Of the session and not of a transaction: the work has many, on other connections.
    await sql`select pg_advisory_lock(hashtext('samklang'))`.execute(one)
    try {
      return await work()
    } finally {
      await sql`select pg_advisory_unlock(hashtext('samklang'))`.execute(one)
    }
  })
