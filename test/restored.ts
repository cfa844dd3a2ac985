import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import {
  connect,
  type FileStore,
  installJobs,
  openDiskFiles,
  openJobs,
  openLog,
  startEmbedded,
} from '#platform/index.ts'
import type { Refusal } from '#values/index.ts'
import { queueNames } from '#web/index.ts'
import { readArchive } from '../src/platform/backup/archive.ts'
import { backUp } from '../src/platform/backup/back-up.ts'
import { type Restored, type RestoreRefusal, type RestoreTarget, restore } from '../src/platform/backup/restore.ts'
import type { TestApp } from './app.ts'
import { type Engine, newDatabase } from './program.ts'

type Address = Parameters<typeof connect>[0]['to']
type Source = Pick<TestApp['platform'], 'db' | 'files'>

export interface EmptyPlace extends Source {
  readonly to: Address
  restore(file: string): Promise<Restored | Refusal<RestoreRefusal>>
  /** Opens what was put back as the program does at its next start. */
  serve(): Promise<TestApp['platform']>
}

const log = openLog('silent')
export const queueSchema = 'pgboss'

/** A database that nothing was ever written in, as its owner, with files of its own. */
export async function emptyPlace(engine: Engine): Promise<EmptyPlace> {
  const folder = mkdtempSync(path.join(tmpdir(), 'samklang-restored-'))
  const embedded = engine === 'pglite' ? await startEmbedded(null) : undefined
  const to = embedded ? { embeddedHost: embedded.host } : { url: await newDatabase() }
  const files: FileStore = await openDiskFiles(folder)
  const open: ReturnType<typeof connect>[] = [connect({ to, as: 'owner', onLost: () => {} })]
  const [owner] = open
  if (!owner) throw new Error('no connection')
  afterAll(async () => {
    for (const one of open) await one.close()
    await embedded?.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  const program = { region: 'varmland', mode: 'demo', migrationsFolder: 'db/migrations' }
  return {
    to,
    db: owner.db,
    files,
    restore(file) {
      const jobs = openJobs(owner.db, log)
      const requeue: RestoreTarget['requeue'] = (inside, job) => jobs.enqueue(inside, job, job.data)
      return restore({ ...program, db: owner.db, files, requeue, queueSchema, queueNames }, file)
    },
    async serve() {
      await installJobs(owner.db, queueNames)
      await owner.close()
      const app = connect({ to, as: 'app', onLost: () => {} })
      open.splice(0, 1, app)
      return { db: app.db, files, jobs: openJobs(app.db, log), clock: () => new Date(), log }
    },
  }
}

export const copy = ({ db, files }: Source, file: string) =>
  backUp({ db, files, version: 'test', queueSchema, at: new Date() }, file)

/** Files come in the order that the disk gives, and work that was put in at once in any. */
function sorted(name: string, bytes: Buffer): string {
  if (!['jobs.json', 'manifest.json'].includes(name)) return createHash('sha256').update(bytes).digest('hex')
  const content = JSON.parse(bytes.toString())
  if (Array.isArray(content)) return JSON.stringify(content.map((one) => JSON.stringify(one)).sort())
  return JSON.stringify({ ...content, files: content.files.toSorted() })
}

/** A fingerprint of what is in a copy, by part. */
export async function partsOf(file: string): Promise<Record<string, string>> {
  const parts: Record<string, string> = {}
  for await (const part of readArchive(file)) parts[part.name] = sorted(part.name, await part.bytes())
  // The head tells when the copy was taken.
  delete parts['samklang.json']
  return parts
}
