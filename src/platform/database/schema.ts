import { sql } from 'kysely'
import type { Db } from './database.ts'

/** Makes the region's own schema, unless it is there: whoever may not make one may still use one that is made. */
export async function makeSchema(owner: Db, schema: string): Promise<void> {
  const { rows } = await sql<{ is: boolean }>`
    select exists (select from pg_namespace where nspname = ${schema}) as is`.execute(owner)
  if (!rows[0]?.is) await sql`create schema ${sql.id(schema)}`.execute(owner)
}
