// `npm run soak`: the long matrices that a laptop should not wait for at every `npm test`.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { ensureInstalled, ensureNode } from './prepare.mjs'

ensureNode()
process.chdir(path.resolve(import.meta.dirname, '..'))
ensureInstalled()

// S1: killed twenty times on each database.
const { status } = spawnSync('node_modules/.bin/vitest', ['run', '--project', 'journeys', 'test/crash'], {
  stdio: 'inherit',
  env: { ...process.env, SAMKLANG_KILLS: '20' },
})
process.exitCode = status ?? 1
