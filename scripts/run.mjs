// `node scripts/run.mjs <entry.ts> …`: runs a TypeScript program of this repository, installed and built first.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt, ensureInstalled, ensureNode } from './prepare.mjs'

ensureNode()
process.chdir(path.resolve(import.meta.dirname, '..'))
const [entry, ...words] = process.argv.slice(2)
if (entry === undefined) {
  console.error('Skriv vilket program: node scripts/run.mjs bench/main.ts')
  process.exit(1)
}
ensureInstalled()
await ensureBuilt()
const { register } = await import('tsx/esm/api')
register()
process.argv = [process.argv[0], path.resolve(entry), ...words]
await import(pathToFileURL(process.argv[1]).href)
