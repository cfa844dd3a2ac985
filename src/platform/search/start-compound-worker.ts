import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

/** The built server has the worker beside it as JavaScript; a run from source makes it on the spot. */
export async function startCompoundWorker(): Promise<Worker> {
  const dictionary = dirname(createRequire(import.meta.url).resolve('dictionary-sv'))
  const options = { workerData: { dictionary }, execArgv: [] }
  const built = new URL('./compound-worker.js', import.meta.url)
  if (existsSync(built)) return new Worker(built, options)
  return new Worker(await bundleSource(), { ...options, eval: true })
}

async function bundleSource(): Promise<string> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./compound-worker.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}
