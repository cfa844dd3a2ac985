import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { loadNow, quantile, type Samples } from '../measure.ts'
import { log, milliseconds, type Report } from '../report.ts'
import { createDatabase, startOrdinaryPostgres } from '../world/databases.ts'
import { type Running, type StartOptions, startSamklang, view } from '../world/samklang.ts'

const page = '/folj-kronan?ar=2013'
/** Rows of the file that is read in: its import, its papers and its names keep the program at work for over ten seconds. */
const rows = 19_000
const leastMs = 10_000

interface Side {
  readonly name: string
  readonly series: readonly Samples[]
}

/** Whether the page of a year is held up by long work in the same program, on both databases. */
export async function benchBusy(): Promise<Report> {
  const server = startOrdinaryPostgres()
  try {
    const sides = [
      await benchSide('PostgreSQL', async () => ({ databaseUrl: await createDatabase(server, 'busy') })),
      await benchSide('embedded', () => Promise.resolve({})),
    ]
    return {
      tables: Object.fromEntries(sides.map(({ name, series }) => [`${page}, one client, ${name}`, linesOf(series)])),
      raw: sides,
      notes: [
        `Read in: a file of ${rows} rows by command, in one transaction: inside the running program when embedded, else in a process of its own. Its paper takes about nine seconds of a thread of its own.`,
        'Each series goes on until the work beside it has ended and, but for the reading in, for ten seconds at least.',
      ],
    }
  } finally {
    server.remove()
  }
}

async function benchSide(name: string, where: () => Promise<{ databaseUrl?: string }>): Promise<Side> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'samklang-bench-'))
  const options: StartOptions = { dataFolder, ...(await where()) }
  const running = await startSamklang(options)
  try {
    await pause(3000)
    for (let at = 0; at < 100; at++) await view(running, page)
    const file = path.join(dataFolder, 'fordelning.csv')
    writeFileSync(file, csv())
    const command = (...words: readonly string[]) => runCommand(options, words)
    const said = ['--year', '2026', '--decided', '2026-02-19', '--body', 'regionstyrelsen', '--round', 'crisis']
    log(`  ${name} …`)
    const series = [
      await viewsWhile(running, 'alone', async () => {}),
      // Its jobs begin as soon as it is read in, so the views of it go on no longer than it does.
      await viewsWhile(running, 'a large file is read in', () => command('import', 'distribution', file, ...said), 0),
      await viewsWhile(running, 'its jobs: the paper is set, the names are indexed', () => pause(15_000)),
      await viewsWhile(running, 'alone again, with those rows there', async () => {}),
      await viewsWhile(running, 'the open data of it are fetched, over and over', async () => {
        const until = performance.now() + leastMs
        while (performance.now() < until) await view(running, '/oppna-data/fordelning/2026.csv')
      }),
      await viewsWhile(running, 'a backup is made', () => command('backup', path.join(dataFolder, 'kopia.samklang'))),
    ]
    return { name, series }
  } finally {
    await running.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/** One client that looks at the page, again and again with a little pause, as long as the work goes on. */
async function viewsWhile(
  running: Running,
  name: string,
  work: () => Promise<void>,
  least = leastMs,
): Promise<Samples> {
  const load = loadNow()
  const began = performance.now()
  let isDone = false
  const worked = work().then(() => {
    isDone = true
  })
  const ms: number[] = []
  while (!isDone || performance.now() - began < least) {
    const started = performance.now()
    await view(running, page)
    ms.push(performance.now() - started)
    await pause(20)
  }
  await worked
  return { name, ms, elapsedMs: performance.now() - began, load }
}

function runCommand({ dataFolder, databaseUrl }: StartOptions, words: readonly string[]): Promise<void> {
  const { NODE_ENV: _, ...environment } = process.env
  const child = spawn(process.execPath, ['scripts/start.mjs', ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...environment,
      ...{ SAMKLANG_DATA: dataFolder, SAMKLANG_MODE: 'demo', SAMKLANG_REGION: 'varmland' },
      DATABASE_URL: databaseUrl ?? '',
    },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes) => {
      said += String(bytes)
    })
  return new Promise((resolve, reject) =>
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`${words.join(' ')}: ${said}`)))),
  )
}

const csv = (): string =>
  ['mottagare,statligt_kr', ...Array.from({ length: rows }, (_, at) => `Föreningen Exempel ${at} (exempel),1000`)].join(
    '\n',
  )

const linesOf = (series: readonly Samples[]) => {
  const aloneNow = (at: number) =>
    quantile((series.slice(0, at + 1).findLast(({ name }) => name.startsWith('alone')) ?? { ms: [] }).ms, 0.95)
  return series.map(({ name, ms, elapsedMs, load }, at) => ({
    'while …': name,
    views: ms.length,
    'for s': (elapsedMs / 1000).toFixed(0),
    'p50 ms': milliseconds(quantile(ms, 0.5)),
    'p95 ms': milliseconds(quantile(ms, 0.95)),
    'longest ms': milliseconds(quantile(ms, 1)),
    'p95 × alone': (quantile(ms, 0.95) / aloneNow(at)).toFixed(1),
    load,
  }))
}
