// Runs in a worker thread, so that a long query does not stop the server from answering other requests.
import { readFile } from 'node:fs/promises'
import { parentPort } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'

/** Which folder to open, and where to answer. */
export interface OpenEmbedded {
  readonly dataFolder: string | null
  readonly socketPath: string
}

// Read and compiled while nobody has said yet which folder it is.
const file = (name: string) => readFile(new URL(name, import.meta.resolve('@electric-sql/pglite')))
const parts = Promise.all([file('pglite.wasm').then((bytes) => WebAssembly.compile(bytes)), file('pglite.data')])
const told = new Promise<OpenEmbedded>((resolve) => parentPort?.once('message', resolve))

const { dataFolder, socketPath } = await told
const [pgliteWasmModule, data] = await parts
const fsBundle = new Blob([data])
const engine = await PGlite.create(dataFolder ?? 'memory://', { pgliteWasmModule, fsBundle })
// One client at a time is not enough at start: the migrating connection may still be leaving when the pool comes.
const server = new PGLiteSocketServer({ db: engine, path: socketPath, maxConnections: 4 })
await server.start()
parentPort?.once('message', async () => {
  await server.stop()
  await engine.close()
  parentPort?.postMessage('closed')
})
parentPort?.postMessage('ready')
