// Behind `npm start` and `npm run samklang`. Runs before anything is installed, so it uses only what Node has.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt, ensureInstalled, ensureNode } from './prepare.mjs'

ensureNode()
process.chdir(path.resolve(import.meta.dirname, '..'))
ensureInstalled()
await ensureBuilt()
// `npm run samklang` alone asks what there is to do; only `npm start` starts the server.
if (process.env.npm_lifecycle_event === 'samklang' && process.argv.length === 2) process.argv.push('--help')
process.argv[1] = path.resolve('dist/main.js')
const startsServer = process.env.npm_lifecycle_event !== 'samklang' && process.argv.length === 2
if (startsServer && !process.env.DATABASE_URL) {
  const { warmEmbedded } = await import(pathToFileURL(path.resolve('dist/warm-embedded.js')).href)
  warmEmbedded()
}
await import(pathToFileURL(process.argv[1]).href)
