import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

let warm: Worker | undefined

/**
 * Starts the thread of the embedded database, which gets ready to open a folder and touches none before it is told
 * which. Whoever starts the program calls this first: half a second passes meanwhile with reading the program itself.
 */
export function warmEmbedded(): void {
  if (warm) return
  warm = startWorker()
  // A program that ends before it wants a database does not wait for this.
  warm.unref()
  // One that fails before anybody wants it is tried again, where its fault is heard.
  warm.once('error', forget)
}

/** The thread that was made ready, or a new one. It is the caller's from here on. */
export function takeEmbeddedWorker(): Worker {
  const worker = warm ?? startWorker()
  forget()
  worker.off('error', forget)
  worker.ref()
  return worker
}

function forget(): void {
  warm = undefined
}

const startWorker = (): Worker => new Worker(builtFile('embedded-worker.js'))

/** Built, it is a file beside main.js; from source, Node needs the loader that this process runs under. */
export function builtFile(name: string): URL {
  const beside = new URL(name, import.meta.url)
  return existsSync(fileURLToPath(beside)) ? beside : new URL(`../../../dist/${name}`, import.meta.url)
}
