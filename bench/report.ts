import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { arch, cpus, platform, release, totalmem } from 'node:os'
import path from 'node:path'
import { executablePath as browserFile } from '../test/journeys/browser.ts'
import { perSecond, quantile, type Samples } from './measure.ts'

const outFolder = path.resolve(import.meta.dirname, 'out')

export type Table = readonly Readonly<Record<string, string | number>>[]

/** What a benchmark answers: tables for people, and everything that they were made of. */
export interface Report {
  readonly tables: Readonly<Record<string, Table>>
  readonly raw: unknown
  readonly notes: readonly string[]
}

/** Progress goes beside the result, so that the result can be kept in a file. */
export const log = (text: string): void => console.error(text)

export const milliseconds = (value: number): string => value.toFixed(value < 10 ? 2 : 1)
export const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(0)

/** One line per series of samples. */
export const timings = (series: readonly Samples[]): Table =>
  series.map((samples) => ({
    what: samples.name,
    times: samples.ms.length,
    'p50 ms': milliseconds(quantile(samples.ms, 0.5)),
    'p95 ms': milliseconds(quantile(samples.ms, 0.95)),
    'p99 ms': milliseconds(quantile(samples.ms, 0.99)),
    'per second': perSecond(samples).toFixed(0),
    load: samples.load,
  }))

/** Prints the tables as Markdown and writes everything to bench/out/, which is not committed. */
export function publish(name: string, report: Report): void {
  const machine = describeMachine()
  mkdirSync(outFolder, { recursive: true })
  const text = [
    `## ${name}`,
    ...machineLines(machine),
    ...Object.entries(report.tables).flatMap(titled),
    ...report.notes,
  ]
  writeFileSync(path.join(outFolder, `${name}.md`), `${text.join('\n')}\n`)
  writeFileSync(path.join(outFolder, `${name}.json`), JSON.stringify({ machine, ...report }, plain))
  console.log(`${text.join('\n')}\n`)
}

const titled = ([title, table]: [string, Table]): string[] => ['', `### ${title}`, '', ...markdown(table), '']

function markdown(table: Table): string[] {
  const names = [...new Set(table.flatMap(Object.keys))]
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  return [
    line(names),
    line(names.map((_, at) => (at === 0 ? '---' : '--:'))),
    ...table.map((row) => line(names.map((name) => row[name] ?? ''))),
  ]
}

/** Small enough to be kept: a hundredth of a millisecond is finer than any of this can be told. */
const plain = (_: string, value: unknown): unknown => {
  if (typeof value === 'bigint') return String(value)
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value
}

function describeMachine() {
  return {
    date: new Date().toISOString(),
    commit: tell('git', ['describe', '--always', '--dirty']),
    command: ['npm run bench --', ...process.argv.slice(2)].join(' '),
    processor: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    memoryBytes: totalmem(),
    system: `${platform()} ${release()} ${arch()}, ${osName()}`,
    node: process.version,
    versions: versionsOf(['hono', 'kysely', 'pg', 'preact', '@electric-sql/pglite', 'typst', 'playwright-core']),
    chromium: tell(browserFile, ['--version']),
  }
}

const machineLines = (machine: ReturnType<typeof describeMachine>): string[] => [
  '',
  `${machine.date}, commit ${machine.commit}, \`${machine.command}\`. ${machine.processor}, ${megabytes(machine.memoryBytes)} MB, ${machine.system}, Node ${machine.node}.`,
]

function versionsOf(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => {
      const folder = name === 'typst' ? '@myriaddreamin/typst-ts-node-compiler' : name
      const told = JSON.parse(readFileSync(`node_modules/${folder}/package.json`, 'utf8')) as { version: string }
      return [name, told.version]
    }),
  )
}

function osName(): string {
  try {
    return /^PRETTY_NAME="?([^"\n]*)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? ''
  } catch {
    return ''
  }
}

function tell(command: string, args: string[]): string {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return 'unknown'
  }
}
