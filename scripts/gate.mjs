// Behind `npm test`: the whole gate, the same on a laptop and in CI. Installs what npm can install, says what could not
// run on this machine, and ends with one line of counts.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureInstalled, ensureNode } from './prepare.mjs'

ensureNode()
process.chdir(path.resolve(import.meta.dirname, '..'))
ensureInstalled()

const isCI = process.env.CI === 'true'
const minute = 60_000
/** In a process group of its own, so Ctrl-C does not reach it by itself. */
let running
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    if (running) endGroup(running, signal)
    process.exit(1)
  })
const counts = { passed: 0, failed: 0, skipped: 0 }
const missing = []

const hasPostgres = existsSync('/usr/lib/postgresql') && readdirSync('/usr/lib/postgresql').length > 0
const browsers = [process.env.CHROMIUM, '/usr/bin/chromium-headless-shell', '/usr/bin/chromium']
const hasChromium = browsers.some((file) => file && existsSync(file))
const hasPdftotext = existsSync('/usr/bin/pdftotext')
if (!hasPostgres) missing.push('PostgreSQL (testerna på PostgreSQL kördes inte)')
if (!hasChromium) missing.push('Chromium (resorna i webbläsaren kördes inte)')
if (!hasPdftotext) missing.push('pdftotext (texten i handlingarna kontrollerades inte)')

await step('Format och lint', ['biome', 'ci', '--error-on-warnings', '--colors=off', '.'], 2 * minute)
await step('Typer', ['tsc', '-p', '.'], 3 * minute)
await step('Död kod', ['knip'], 3 * minute)
await tests(['rules', 'pglite'])
if (hasPostgres) await tests(['postgres'])
if (hasChromium) await tests(['journeys'])

for (const one of missing) console.log(`Saknas på den här maskinen: ${one}.`)
if (isCI) counts.failed += missing.length
else counts.skipped += missing.length
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
process.exitCode = counts.failed > 0 ? 1 : 0

async function step(name, [tool, ...args], limit) {
  const started = performance.now()
  const status = await run(path.join('node_modules/.bin', tool), args, limit)
  console.log(`${status === 0 ? 'ok  ' : 'FEL '} ${name} (${Math.round((performance.now() - started) / 1000)} s)`)
  counts[status === 0 ? 'passed' : 'failed'] += 1
}

async function tests(projects) {
  const folder = mkdtempSync(path.join(tmpdir(), 'samklang-gate-'))
  const report = path.join(folder, 'report.json')
  const chosen = projects.flatMap((project) => ['--project', project])
  const args = ['run', ...chosen, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  // A guard against what hangs, and no measure of speed: a slow or busy machine must not turn green into red.
  const status = await run('node_modules/.bin/vitest', args, 25 * minute)
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined
  rmSync(folder, { recursive: true, force: true })
  counts.passed += result?.numPassedTests ?? 0
  counts.failed += result?.numFailedTests ?? 0
  counts.skipped += (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0)
  // A file that does not load, a leaked error or a time-out fails no test of its own.
  if (status !== 0 && !result?.numFailedTests) counts.failed += 1
}

/** Runs one command to its end, or ends it, and all that it started, when its time is up. */
function run(command, args, limit) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], detached: true })
    running = child
    const timer = setTimeout(() => {
      console.error(`${command} blev inte klar på ${limit / minute} minuter.`)
      endGroup(child, 'SIGKILL')
    }, limit)
    const done = (status) => {
      clearTimeout(timer)
      running = undefined
      resolve(status)
    }
    child.once('error', (error) => {
      console.error(`${command} gick inte att starta: ${error.message}`)
      done(1)
    })
    child.once('exit', (code) => done(code ?? 1))
  })
}

function endGroup(child, signal) {
  try {
    process.kill(-child.pid, signal)
  } catch {
    // It has ended already, or never began.
  }
}
