import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Migration, type MigrationProvider, Migrator } from 'kysely'
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

/** Brings the schema up to date, as the owner, all or nothing. Answers the names of what was new. */
export async function migrate(owner: Db, folder: string): Promise<string[]> {
  const migrator = new Migrator({
    db: owner,
    provider: new SqlFiles(folder),
    migrationTableName: 'platform_migration',
    migrationLockTableName: 'platform_migration_lock',
  })
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error) throw error
  return results.map((result) => result.migrationName)
}
