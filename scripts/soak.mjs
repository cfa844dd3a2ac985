// `npm run soak`: the long matrices that a laptop should not wait for at every `npm test`.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { ensureInstalled, ensureNode } from './prepare.mjs'

ensureNode()
process.chdir(path.resolve(import.meta.dirname, '..'))
ensureInstalled()

const vitest = (words, env) =>
  spawnSync('node_modules/.bin/vitest', ['run', ...words], { stdio: 'inherit', env: { ...process.env, ...env } }).status

const matrices = {
  // S1: killed twenty times on each database.
  kills: () => vitest(['--project', 'journeys', 'test/crash'], { SAMKLANG_KILLS: '20' }),
  // S4: ten thousand odd requests to each route that is open to all.
  odd: () => vitest(['--project', 'pglite', 'test/odd-requests.test.ts'], { SAMKLANG_ODD_REQUESTS: '10000' }),
  // U1, U2, U4: every page in both languages, light and dark, on a phone and a wide screen, by keyboard.
  pages: () => vitest(['--project', 'journeys', 'test/journeys/every-page.test.ts'], { SAMKLANG_EVERY_PAGE: 'whole' }),
}

/** `npm run soak -- odd` does one of them; without a name all are done. */
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(matrices, name))
if (unknown.length > 0) {
  console.error(`Det finns ingen ”${unknown[0]}”. Det finns: ${Object.keys(matrices).join(', ')}.`)
  process.exit(2)
}
const names = asked.length > 0 ? asked : Object.keys(matrices)
const failed = names.filter((name) => matrices[name]() !== 0)
console.log(`${names.length - failed.length} passed, ${failed.length} failed`)
process.exitCode = failed.length > 0 ? 1 : 0
