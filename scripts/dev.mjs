// `npm run dev`: starts the server and starts it again when a source changes.
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import path from 'node:path'

process.chdir(path.resolve(import.meta.dirname, '..'))
let server
let waiting

function start() {
  server = spawn(process.execPath, ['scripts/start.mjs'], { stdio: 'inherit' })
}

function restart() {
  clearTimeout(waiting)
  // An editor writes several files at once.
  waiting = setTimeout(() => {
    if (server.exitCode !== null) return start()
    server.once('exit', start)
    server.kill('SIGTERM')
  }, 150)
}

start()
for (const folder of ['src', 'regions', 'db']) watch(folder, { recursive: true }, restart)
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    server.once('exit', () => process.exit())
    server.kill(signal)
  })
