import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterEach, expect, test, vi } from 'vitest'
import { startEmbedded } from './embedded.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

/** Starts a database and answers with its worker too. */
async function start(onLost: (error: Error) => void) {
  const once = vi.spyOn(Worker.prototype, 'once')
  const embedded = await startEmbedded(null, onLost)
  return { embedded, worker: once.mock.contexts[0] as Worker }
}

// A database takes seconds to start.
vi.setConfig({ testTimeout: 120_000 })

test('a database that ends by itself is heard, once, and stopping it afterwards is no trouble', async () => {
  const heard: string[] = []
  const { embedded, worker } = await start((error) => heard.push(error.message))
  await worker.terminate()
  await embedded.stop()
  expect(heard).toEqual(['the embedded database ended by itself, with code 1'])
})

test('a database that is stopped is not lost', async () => {
  const heard: string[] = []
  const { embedded } = await start((error) => heard.push(error.message))
  await embedded.stop()
  expect(heard).toEqual([])
})

test('a database that is damaged says so, and what to do', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'samklang-damaged-'))
  writeFileSync(path.join(folder, 'PG_VERSION'), '17\n')
  const opened = startEmbedded(folder).then(() => 'opened', String)
  expect(await opened).toContain(`Den inbyggda databasen i ${folder} går inte att öppna`)
  rmSync(folder, { recursive: true })
})
