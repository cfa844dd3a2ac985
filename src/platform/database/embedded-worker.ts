// Runs in a worker thread, so that a long query does not stop the server from answering other requests.
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'

const { dataFolder, socketPath } = workerData as { dataFolder: string | null; socketPath: string }

const engine = await PGlite.create(dataFolder ?? 'memory://')
// One client at a time is not enough at start: the migrating connection may still be leaving when the pool comes.
const server = new PGLiteSocketServer({ db: engine, path: socketPath, maxConnections: 4 })
await server.start()
parentPort?.postMessage('ready')

parentPort?.once('message', async () => {
  await server.stop()
  await engine.close()
  parentPort?.postMessage('closed')
})
