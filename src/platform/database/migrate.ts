import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Migration, type MigrationProvider, Migrator, sql } from 'kysely'
import { type Db, execute, type Tx } from './database.ts'
import { inside } from './inside.ts'

/** `*.sql` files by name. A migration is text that never imports today's code, so its meaning cannot drift. */
class SqlFiles implements MigrationProvider {
  constructor(private readonly folder: string) {}

  async getMigrations(): Promise<Record<string, Migration>> {
    return Object.fromEntries(
      (await migrationsIn(this.folder)).map((name) => [
        name,
        { up: async (db) => execute(db, await readFile(path.join(this.folder, `${name}.sql`), 'utf8')) },
      ]),
    )
  }
}

const table = 'platform_migration'

/** The names of the program's migrations, in their order. */
export const migrationsIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder))
    .filter((name) => name.endsWith('.sql'))
    .map((name) => path.basename(name, '.sql'))
    .sort()

/** Brings the schema up to date, as the owner, all or nothing. Answers the names of what was new. */
export async function migrate(owner: Db, folder: string, upTo?: string): Promise<string[]> {
  const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(owner)
  const schema = rows[0]?.schema ?? 'public'
  if (upTo === undefined && (await isUpToDate(owner, schema, await migrationsIn(folder)))) return []
  const migrator = new Migrator({
    db: owner,
    provider: new SqlFiles(folder),
    migrationTableName: table,
    migrationLockTableName: `${table}_lock`,
    // Told, or the migrator would take the table of another region in the same database for its own.
    migrationTableSchema: schema,
  })
  const { error, results = [] } = await (upTo === undefined ? migrator.migrateToLatest() : migrator.migrateTo(upTo))
  if (error) throw error
  return results.map((result) => result.migrationName)
}

/** The same in the caller's transaction. */
export const migrateInside = (tx: Tx, folder: string, upTo?: string): Promise<string[]> =>
  migrate(inside(tx), folder, upTo)

/** The migrator reads about every table of the database before it finds nothing to do: a fifth of an ordinary start. */
async function isUpToDate(owner: Db, schema: string, names: readonly string[]): Promise<boolean> {
  const { rows: found } = await sql<{ is: boolean }>`
    select to_regclass(format('%I.%I', ${schema}::text, ${table}::text)) is not null as is`.execute(owner)
  if (!found[0]?.is) return false
  const { rows } = await sql<{
    name: string
  }>`select name from ${sql.table(`${schema}.${table}`)} order by name`.execute(owner)
  return rows.length === names.length && rows.every(({ name }, at) => name === names[at])
}
