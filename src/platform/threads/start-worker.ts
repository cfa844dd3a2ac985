import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

/**
 * Starts the worker thread of `name.ts` beside the module that asks: `startWorker(import.meta.url, 'document-worker',
 * data)`. The built server has it beside itself as JavaScript; a run from source makes it on the spot.
 */
export async function startWorker(metaUrl: string, name: string, workerData: unknown): Promise<Worker> {
  const options = { workerData, execArgv: [] }
  const built = new URL(`${name}.js`, metaUrl)
  if (existsSync(built)) return new Worker(built, options)
  return new Worker(await bundleSource(fileURLToPath(new URL(`${name}.ts`, metaUrl))), { ...options, eval: true })
}

async function bundleSource(file: string): Promise<string> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    platform: 'node',
    packages: 'external',
    format: 'cjs',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}
