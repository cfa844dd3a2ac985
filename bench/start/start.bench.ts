import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { loadNow, quantile } from '../measure.ts'
import { log, megabytes, type Report } from '../report.ts'
import { createDatabase, startOrdinaryPostgres } from '../world/databases.ts'
import { memoryOf, npmStart, type Running, type StartOptions, startSamklang, view } from '../world/samklang.ts'

const again = 5

interface Start {
  readonly ms: number
  readonly load: number
  readonly afterStart: ReturnType<typeof memoryOf>
  readonly afterViews?: ReturnType<typeof memoryOf>
}
interface Side {
  readonly name: string
  readonly first: Start
  readonly later: readonly Start[]
}

/** P6: from `npm start` to the first 200, and memory, with the demonstration's data. */
export async function benchStart(): Promise<Report> {
  await warmTheBuild()
  const server = startOrdinaryPostgres()
  try {
    const sides = [
      await benchSide('embedded', () => Promise.resolve({})),
      await benchSide('PostgreSQL', async () => ({ databaseUrl: await createDatabase(server, 'start') })),
    ]
    return {
      tables: {
        'npm start to the first 200 on /folj-kronan': sides.map(startsOf),
        'Resident memory of the server process': sides.flatMap(memoriesOf),
      },
      raw: sides,
      notes: ['A start that found changed sources and built itself first is thrown away and done again.'],
    }
  } finally {
    server.remove()
  }
}

async function benchSide(name: string, where: () => Promise<{ databaseUrl?: string }>): Promise<Side> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'samklang-bench-'))
  try {
    const options = { dataFolder, command: npmStart, ...(await where()) }
    log(`  ${name}, first start …`)
    const first = await startOnce(options, 200)
    const later: Start[] = []
    for (let at = 0; at < again; at++) {
      log(`  ${name}, start ${at + 2} …`)
      later.push(await startOnce(options, at === again - 1 ? 200 : 0))
    }
    return { name, first, later }
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

async function startOnce(options: StartOptions, views: number): Promise<Start> {
  const load = loadNow()
  const running = await startSamklang(options)
  if (running.built) {
    await running.stop()
    return startOnce(options, views)
  }
  try {
    // What is begun in the background belongs to the start: jobs, the papers of new decisions.
    await new Promise((resolve) => setTimeout(resolve, 3000))
    const afterStart = memoryOf(running.pid)
    const start = { ms: running.msToFirstPage, load, afterStart }
    if (views > 0) await viewPages(running, views)
    return views > 0 ? { ...start, afterViews: memoryOf(running.pid) } : start
  } finally {
    await running.stop()
  }
}

async function viewPages(running: Running, times: number): Promise<void> {
  const pages = [
    '/folj-kronan',
    '/folj-kronan?ar=2013',
    '/folj-kronan?ar=2013&sok=teater',
    '/beslut/1',
    '/oppna-data/fordelning/2013.csv',
  ]
  for (let at = 0; at < times; at++) await view(running, pages[at % pages.length] as string)
}

/** Somebody may have changed a source since this program was started; then the first start would build. */
async function warmTheBuild(): Promise<void> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'samklang-bench-'))
  const running = await startSamklang({ dataFolder })
  await running.stop()
  rmSync(dataFolder, { recursive: true, force: true })
}

const seconds = (ms: number): string => (ms / 1000).toFixed(2)

function startsOf({ name, first, later }: Side) {
  const times = later.map(({ ms }) => ms)
  return {
    database: name,
    'first, empty folder, s': seconds(first.ms),
    'later p50 s': seconds(quantile(times, 0.5)),
    'later fastest s': seconds(quantile(times, 0)),
    'later slowest s': seconds(quantile(times, 1)),
    runs: later.length,
    'load at start': later.map(({ load }) => load).join(' '),
  }
}

function memoriesOf({ name, first, later }: Side) {
  const last = later.at(-1)
  const rows = { 'first start': first, 'later start': last }
  return Object.entries(rows).map(([when, start]) => ({
    process: `${name}, ${when}`,
    'after start MB': megabytes(start?.afterStart.resident ?? 0),
    'highest MB': megabytes(start?.afterStart.highest ?? 0),
    'after 200 views MB': megabytes(start?.afterViews?.resident ?? 0),
    'highest then MB': megabytes(start?.afterViews?.highest ?? 0),
  }))
}
