import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { OpenEmbedded } from './embedded-worker.ts'
import { builtFile, takeEmbeddedWorker } from './warm-embedded.ts'

export interface Embedded {
  /** What `pg` connects to: a Unix socket in `host`, one connection at a time. */
  readonly host: string
  stop(): Promise<void>
}

/** The folder of the embedded database is there and holds no database that opens. */
export class DatabaseDoesNotOpen extends Error {
  constructor(dataFolder: string, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause)
    super(
      `Den inbyggda databasen i ${dataFolder} går inte att öppna (${why}). Den kan ha skadats, till exempel av ett strömavbrott. Flytta undan datamappen och återställ en säkerhetskopia: docs/guides/backup.md.`,
      { cause },
    )
  }
}

/**
 * Starts PostgreSQL inside this process (PGlite, in a worker thread) behind a Unix socket, so that the ordinary driver
 * serves both databases. `dataFolder` null keeps everything in memory, for tests.
 *
 * It never calls fsync: a killed process loses nothing, a power cut can. The caller holds the lock on the folder.
 * `onLost` hears of a database that ends before it is told to.
 */
export async function startEmbedded(
  dataFolder: string | null,
  onLost: (error: Error) => void = raise,
): Promise<Embedded> {
  // Not in the data folder: a socket's path may hold about 100 characters, and people nest folders deeper.
  const host = mkdtempSync(path.join(tmpdir(), 'samklang-db-'))
  if (dataFolder !== null && !existsSync(path.join(dataFolder, 'PG_VERSION'))) await makeDatabase(dataFolder)
  const worker = takeEmbeddedWorker()
  const heard = (word: string) =>
    new Promise<void>((resolve, reject) => {
      worker.once('error', reject)
      worker.once('exit', () => reject(new Error(`the embedded database ended before it was ${word}`)))
      worker.on('message', (said) => said === word && resolve())
    })
  const ready = heard('ready')
  worker.postMessage({ dataFolder, socketPath: path.join(host, '.s.PGSQL.5432') } satisfies OpenEmbedded)
  await ready.catch((error: NodeJS.ErrnoException) => {
    rmSync(host, { recursive: true, force: true })
    // What has a code is the disk's, and is told as that.
    throw dataFolder === null || error.code !== undefined ? error : new DatabaseDoesNotOpen(dataFolder, error)
  })
  let ended: 'not' | 'by itself' | 'as told' = 'not'
  const lost = (error: Error) => {
    if (ended !== 'not') return
    ended = 'by itself'
    onLost(error)
  }
  worker.once('error', lost)
  worker.once('exit', (code) => lost(new Error(`the embedded database ended by itself, with code ${code}`)))
  return {
    host,
    async stop() {
      if (ended === 'not') {
        ended = 'as told'
        const closed = heard('closed')
        worker.postMessage('stop')
        await closed
        await worker.terminate()
      }
      rmSync(host, { recursive: true, force: true })
    },
  }
}

/** Lets a process of its own make the database in an empty folder. */
async function makeDatabase(dataFolder: string): Promise<void> {
  const child = spawn(process.execPath, [fileURLToPath(builtFile('make-embedded.js')), dataFolder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code, signal] = await once(child, 'exit')
  if (code !== 0) throw new DatabaseDoesNotOpen(dataFolder, `the database was not made: ${signal ?? `code ${code}`}`)
}

function raise(error: Error): never {
  throw error
}
