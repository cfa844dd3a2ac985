// `npm run dev`: starts the server and starts it again when a source changes.
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import path from 'node:path'

process.chdir(path.resolve(import.meta.dirname, '..'))
let server
let waiting
let isStarting = false

function start() {
  isStarting = false
  server = spawn(process.execPath, ['scripts/start.mjs'], { stdio: 'inherit' })
}

function restart() {
  clearTimeout(waiting)
  // An editor writes several files at once.
  waiting = setTimeout(() => {
    // The start that waits for the old server to end takes this change too.
    if (isStarting) return
    if (hasEnded()) return start()
    isStarting = true
    server.once('exit', start)
    server.kill('SIGTERM')
  }, 150)
}

/** By itself or by a signal. */
const hasEnded = () => server.exitCode !== null || server.signalCode !== null

start()
for (const folder of ['src', 'regions', 'db']) watch(folder, { recursive: true }, restart)
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    clearTimeout(waiting)
    if (hasEnded()) process.exit()
    server.removeListener('exit', start)
    server.once('exit', () => process.exit())
    server.kill(signal)
  })
