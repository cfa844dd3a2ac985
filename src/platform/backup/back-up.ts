import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { sql } from 'kysely'
import { type Refusal, refuse } from '#values/index.ts'
import { type Db, inSnapshot, type Tx } from '../database/database.ts'
import { FileAltered, type FileStore } from '../files/file-store.ts'
import { waitingJobs } from '../jobs.ts'
import { type ArchiveWriter, createArchive } from './archive.ts'
import { type ArchiveHead, archiveForm, headName, type Manifest, manifestName } from './manifest.ts'
import { carriedTables, rowsOf, sequencesHere, tablesHere, writeAlikeEverywhere } from './table-content.ts'

/** What a copy is taken of. */
export interface BackupSource {
  /** Not the restricted role, unless it may become its owner. */
  readonly db: Db
  readonly files: FileStore
  readonly version: string
  readonly queueSchema: string
  readonly at: Date
}

export interface BackedUp {
  readonly rows: number
  readonly files: number
  readonly jobs: number
  /** Contents that the store holds no longer as they were put. They are not in the copy. */
  readonly damagedFiles: readonly string[]
}

export type BackupRefusal = 'there is such a file already' | 'the database is empty'

/** Copies rows, files and waiting work into one new archive, as they stood at one moment, while others go on writing. */
export async function backUp(source: BackupSource, file: string): Promise<BackedUp | Refusal<BackupRefusal>> {
  if (existsSync(file)) return refuse('there is such a file already', { file })
  const archive = createArchive(file)
  try {
    const rows = await inSnapshot(source.db, (tx) => addRows(tx, source, archive))
    if (!rows) {
      await archive.abandon()
      return refuse('the database is empty')
    }
    // After the rows: a file is put before its row, so every file of the rows is there by now.
    const files = await addFiles(source.files, archive)
    const manifest: Manifest = { ...rows, files: files.kept }
    await archive.add(manifestName, JSON.stringify(manifest))
    await archive.close()
    const count = Object.values(rows.tables).reduce((sum, table) => sum + table.rows, 0)
    return { rows: count, files: files.kept.length, jobs: rows.jobs, damagedFiles: files.damaged }
  } catch (error) {
    await archive.abandon()
    throw error
  }
}

/** Undefined where no program has made its tables yet. */
async function addRows(
  tx: Tx,
  source: BackupSource,
  archive: ArchiveWriter,
): Promise<Omit<Manifest, 'files'> | undefined> {
  if (!(await tablesHere(tx)).includes('platform_migration')) return undefined
  await writeAlikeEverywhere(tx)
  await archive.add(headName, JSON.stringify(await headOf(tx, source), null, 2))
  const tables: Manifest['tables'] = {}
  for (const table of await carriedTables(tx)) tables[table] = await addTable(tx, table, archive)
  const jobs = await waitingJobs(tx, source.queueSchema)
  await archive.add('jobs.json', JSON.stringify(jobs))
  return { tables, sequences: await sequencesHere(tx), jobs: jobs.length }
}

async function headOf(tx: Tx, { version, at }: BackupSource): Promise<ArchiveHead> {
  const { rows } = await sql<{ name: string }>`select name from platform_migration order by name collate "C"`.execute(
    tx,
  )
  const settings = await tx.selectFrom('platform_setting').selectAll().execute()
  const setting = (key: string) => settings.find((one) => one.key === key)?.value ?? ''
  const migrations = rows.map(({ name }) => name)
  const told = { region: setting('region'), mode: setting('mode'), migrations }
  return { form: archiveForm, version, madeAt: at.toISOString(), ...told }
}

async function addTable(tx: Tx, table: string, archive: ArchiveWriter): Promise<{ rows: number; sha256: string }> {
  const hash = createHash('sha256')
  let count = 0
  let part = 0
  for await (const rows of rowsOf(tx, table)) {
    count += rows.length
    for (const row of rows) hash.update(row).update('\n')
    part += 1
    await archive.add(`tables/${table}/${String(part).padStart(6, '0')}.json`, `[${rows.join(',\n')}]\n`)
  }
  return { rows: count, sha256: hash.digest('hex') }
}

/** What the rows of a table amount to, to compare with what a copy promises. */
export async function fingerprintOf(tx: Tx, table: string): Promise<{ rows: number; sha256: string }> {
  const nowhere: ArchiveWriter = { async add() {}, async close() {}, async abandon() {} }
  return addTable(tx, table, nowhere)
}

async function addFiles(store: FileStore, archive: ArchiveWriter): Promise<{ kept: string[]; damaged: string[] }> {
  const kept: string[] = []
  const damaged: string[] = []
  for await (const sha256 of store.list()) {
    const bytes = await store.read(sha256).catch(undefinedWhenAltered)
    if (bytes) await archive.add(`files/${sha256}`, bytes)
    ;(bytes ? kept : damaged).push(sha256)
  }
  return { kept, damaged }
}

/** A copy without one file is better than no copy, as long as it says so; a store that does not answer is no copy. */
function undefinedWhenAltered(error: unknown): undefined {
  if (error instanceof FileAltered) return undefined
  throw error
}
