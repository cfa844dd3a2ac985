import { isRefused, type Refusal, refuse } from '#values/index.ts'
import { type Db, inTransaction, type Tx } from '../database/database.ts'
import { migrateInside, migrationsIn } from '../database/migrate.ts'
import type { FileStore } from '../files/file-store.ts'
import { makeQueues, type WaitingJob, waitingJobs } from '../jobs.ts'
import { type ArchivePart, DamagedArchive, readArchive } from './archive.ts'
import { fingerprintOf } from './back-up.ts'
import {
  type ArchiveHead,
  archiveForm,
  headName,
  type Manifest,
  manifestName,
  readHead,
  readManifest,
} from './manifest.ts'
import {
  carriedTables,
  putRows,
  setSequences,
  tablesHere,
  withoutRules,
  writeAlikeEverywhere,
} from './table-content.ts'

/** What the archive is held against before anything is opened or written. */
export interface RestoringProgram {
  readonly region: string
  readonly mode: string
  readonly migrationsFolder: string
}

/** Where a copy is put back. */
export interface RestoreTarget extends RestoringProgram {
  /** The owner of an empty schema. */
  readonly db: Db
  readonly files: FileStore
  /** Puts work in its queue again, in the transaction. */
  requeue(tx: Tx, job: WaitingJob): Promise<void>
  readonly queueSchema: string
  readonly queueNames: readonly string[]
}

export interface Restored {
  readonly rows: number
  readonly files: number
  readonly jobs: number
  /** Work of queues that this program no longer has. It is not done. */
  readonly forgottenJobs: number
  /** Migrations that came after the copy was taken. */
  readonly migrated: readonly string[]
}

export type RestoreRefusal =
  | 'there is no such file'
  | 'the file is not a copy'
  | 'the copy is damaged'
  | 'the copy is of another region'
  | 'the copy is of another mode'
  | 'the copy is of a newer program'
  | 'the database is not empty'
  | 'the queue holds work already'

/** Reads what an archive is of, and whether this program may put it back. Touches nothing. */
export async function readCopy(
  program: RestoringProgram,
  file: string,
): Promise<ArchiveHead | Refusal<RestoreRefusal>> {
  const head = await firstHead(file)
  if (head === 'missing') return refuse('there is no such file', { file })
  if (!head) return refuse('the file is not a copy', { file })
  const { region, mode } = program
  if (head.region !== region) return refuse('the copy is of another region', { copied: head.region, region })
  if (head.mode !== mode) return refuse('the copy is of another mode', { copied: head.mode, mode })
  const known = await migrationsIn(program.migrationsFolder)
  const isKnown = head.form <= archiveForm && head.migrations.every((name, at) => known[at] === name)
  if (!isKnown) return refuse('the copy is of a newer program', { version: head.version })
  return head
}

async function firstHead(file: string): Promise<ArchiveHead | 'missing' | undefined> {
  try {
    for await (const part of readArchive(file)) {
      return part.name === headName ? readHead(await part.bytes()) : undefined
    }
    return undefined
  } catch (error) {
    if (error instanceof DamagedArchive) return undefined
    if (['ENOENT', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return 'missing'
    throw error
  }
}

/**
 * Puts a copy back in an empty database, on either engine, all or nothing: files first, since one without a row is
 * swept, and then rows, numbering and waiting work in one transaction, which commits only when every table is found to
 * hold what the copy promises. A copy of an older program is then migrated on.
 */
export async function restore(target: RestoreTarget, file: string): Promise<Restored | Refusal<RestoreRefusal>> {
  const head = await readCopy(target, file)
  if (isRefused(head)) return head
  await makeQueues(target.db, target.queueNames, target.queueSchema)
  try {
    return await inTransaction(target.db, (tx) => putBack(tx, target, file, head))
  } catch (error) {
    if (isOfDamage(error)) return refuse('the copy is damaged', { file })
    throw error
  }
}

async function putBack(
  tx: Tx,
  target: RestoreTarget,
  file: string,
  head: ArchiveHead,
): Promise<Restored | Refusal<RestoreRefusal>> {
  if ((await tablesHere(tx)).length > 0) return refuse('the database is not empty')
  if ((await waitingJobs(tx, target.queueSchema)).length > 0) {
    return refuse('the queue holds work already', { schema: target.queueSchema })
  }
  await writeAlikeEverywhere(tx)
  await migrateInside(tx, target.migrationsFolder, head.migrations.at(-1))
  const tables = await carriedTables(tx)
  let read: ReadParts | undefined
  await withoutRules(tx, tables, async () => {
    read = await putParts(tx, target.files, tables, file)
  })
  if (!read?.manifest) throw new DamagedArchive('the archive ends too early')
  const { manifest, files, jobs } = read
  await expectAsPromised(tx, tables, manifest)
  if (manifest.files.some((sha256) => !files.has(sha256))) throw new DamagedArchive('a file is missing')
  if (jobs.length !== manifest.jobs) throw new DamagedArchive('waiting work is missing')
  await setSequences(tx, manifest.sequences)
  const migrated = await migrateInside(tx, target.migrationsFolder)
  const known = jobs.filter(({ name }) => target.queueNames.includes(name))
  for (const job of known) await target.requeue(tx, job)
  const rows = Object.values(manifest.tables).reduce((sum, table) => sum + table.rows, 0)
  const forgottenJobs = jobs.length - known.length
  return { rows, files: files.size, jobs: known.length, forgottenJobs, migrated }
}

interface ReadParts {
  readonly files: Set<string>
  jobs: WaitingJob[]
  manifest: Manifest | undefined
}

async function putParts(tx: Tx, store: FileStore, tables: readonly string[], file: string): Promise<ReadParts> {
  const read: ReadParts = { files: new Set(), jobs: [], manifest: undefined }
  for await (const part of readArchive(file)) await putPart(tx, store, tables, part, read)
  return read
}

async function putPart(tx: Tx, store: FileStore, tables: readonly string[], part: ArchivePart, read: ReadParts) {
  const [kind, name = ''] = part.name.split('/')
  if (kind === 'tables' && tables.includes(name)) await putRows(tx, name, (await part.bytes()).toString())
  else if (kind === 'files') await putFile(store, name, part, read)
  else if (kind === 'jobs.json') read.jobs = JSON.parse((await part.bytes()).toString()) as WaitingJob[]
  else if (kind === manifestName) read.manifest = readManifest(await part.bytes())
  else if (kind !== headName) throw new DamagedArchive(`nobody knows the part ${part.name}`)
}

async function putFile(store: FileStore, sha256: string, part: ArchivePart, read: ReadParts): Promise<void> {
  const stored = await store.put(part.stream())
  if (stored.sha256 !== sha256) throw new DamagedArchive(`the file ${sha256} is another`)
  read.files.add(sha256)
}

async function expectAsPromised(tx: Tx, tables: readonly string[], { tables: promised }: Manifest): Promise<void> {
  if (Object.keys(promised).length !== tables.length) throw new DamagedArchive('tables are missing')
  for (const table of tables) {
    const found = await fingerprintOf(tx, table)
    const wanted = promised[table]
    if (found.rows !== wanted?.rows || found.sha256 !== wanted.sha256) {
      throw new DamagedArchive(`${table} is not what was copied`)
    }
  }
}

/** Of the archive, or of rows that the database cannot hold: a value of the wrong kind, or a broken promise. */
function isOfDamage(error: unknown): boolean {
  if (error instanceof DamagedArchive || error instanceof SyntaxError) return true
  return /^2[23]\w{3}$/.test(String((error as { code?: unknown }).code ?? ''))
}
