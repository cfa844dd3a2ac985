import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Migration, type MigrationProvider, Migrator, sql } from 'kysely'
import { type Db, execute } from './database.ts'

/** `*.sql` files by name. A migration is text that never imports today's code, so its meaning cannot drift. */
class SqlFiles implements MigrationProvider {
  constructor(private readonly folder: string) {}

  async getMigrations(): Promise<Record<string, Migration>> {
    const names = (await readdir(this.folder)).filter((name) => name.endsWith('.sql')).sort()
    return Object.fromEntries(
      names.map((name) => [
        path.basename(name, '.sql'),
        { up: async (db) => execute(db, await readFile(path.join(this.folder, name), 'utf8')) },
      ]),
    )
  }
}

const table = 'platform_migration'

/** Brings the schema up to date, as the owner, all or nothing. Answers the names of what was new. */
export async function migrate(owner: Db, folder: string): Promise<string[]> {
  const provider = new SqlFiles(folder)
  if (await isUpToDate(owner, Object.keys(await provider.getMigrations()))) return []
  const migrator = new Migrator({
    db: owner,
    provider,
    migrationTableName: table,
    migrationLockTableName: `${table}_lock`,
  })
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error) throw error
  return results.map((result) => result.migrationName)
}

/** The migrator reads about every table of the database before it finds nothing to do: a fifth of an ordinary start. */
async function isUpToDate(owner: Db, names: readonly string[]): Promise<boolean> {
  const { rows: found } = await sql<{ is: boolean }>`select to_regclass(${table}) is not null as is`.execute(owner)
  if (!found[0]?.is) return false
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(table)} order by name`.execute(owner)
  return rows.length === names.length && rows.every(({ name }, at) => name === names[at])
}
