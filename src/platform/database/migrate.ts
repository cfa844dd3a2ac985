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

/** The names of the program's migrations, in their order. */
export const migrationsIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder))
    .filter((name) => name.endsWith('.sql'))
    .map((name) => path.basename(name, '.sql'))
    .sort()

/** Brings the schema up to date, as the owner, all or nothing. Answers the names of what was new. */
export async function migrate(owner: Db, folder: string, upTo?: string): Promise<string[]> {
  const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(owner)
  const migrator = new Migrator({
    db: owner,
    provider: new SqlFiles(folder),
    migrationTableName: 'platform_migration',
    migrationLockTableName: 'platform_migration_lock',
    // Told, or the migrator would take the table of another region in the same database for its own.
    migrationTableSchema: rows[0]?.schema ?? 'public',
  })
  const { error, results = [] } = await (upTo === undefined ? migrator.migrateToLatest() : migrator.migrateTo(upTo))
  if (error) throw error
  return results.map((result) => result.migrationName)
}

/** The same in the caller's transaction. */
export const migrateInside = (tx: Tx, folder: string, upTo?: string): Promise<string[]> =>
  migrate(inside(tx), folder, upTo)
