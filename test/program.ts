import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, inject } from 'vitest'
import { connect, execute, stayAtHome } from '#platform/index.ts'
import { readRegionPack } from '#region-pack/index.ts'
import { createApp } from '#web/index.ts'
import { runCommand } from '../src/command-line.ts'
import { type Config, readConfig } from '../src/config.ts'
import { copyCommands, jobsOf, openProgram, type Program } from '../src/program.ts'

export type Engine = 'pglite' | 'postgres'

/** A folder for the test file that calls this, gone after it. */
export function useFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'samklang-program-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The address of a new database on the server of this run. */
export async function newDatabase(): Promise<string> {
  const name = `program_${randomBytes(6).toString('hex')}`
  const url = (database: string) => inject('postgres').replace('NAME', database)
  await asOwner(url('postgres'), `create database ${name}`)
  return url(name)
}

export async function asOwner(url: string, ...statements: string[]): Promise<void> {
  const admin = connect({ to: { url }, as: 'owner', onLost: () => {} })
  try {
    for (const statement of statements) await execute(admin.db, statement)
  } finally {
    await admin.close()
  }
}

/** Settings of a demonstration on a database of its own, before its first start. */
export async function newSettings(
  engine: Engine,
  folder: string,
  more: Record<string, string> = {},
): Promise<Record<string, string>> {
  const database = engine === 'postgres' ? { DATABASE_URL: await newDatabase() } : {}
  const data = path.join(folder, randomBytes(6).toString('hex'))
  return { SAMKLANG_DATA: data, SAMKLANG_MODE: 'demo', SAMKLANG_LOG: 'silent', ...database, ...more }
}

export const packOf = ({ region }: Config) => readRegionPack('regions', region)

/** Opens the program that the settings tell of, for as long as the work takes. */
export async function withProgram<Answer>(
  settings: Record<string, string>,
  work: (program: Program) => Promise<Answer>,
): Promise<Answer> {
  const config = readConfig(settings)
  const program = await openProgram(config, packOf(config))
  try {
    return await work(program)
  } finally {
    await program.stop()
  }
}

/** What the program answers, without a port. */
export function siteOf({ platform, rooms, pack }: Pick<Program, 'platform' | 'rooms' | 'pack'>) {
  const site = {
    name: pack.name,
    isDemo: true,
    publicUrl: 'http://localhost',
    assets: { css: '/a.css' },
    nav: [],
    signIn: '/logga-in',
  }
  const app = createApp({ platform, site: { ...site, footer: { links: [] } }, rooms, assetsFolder: 'dist/assets' })
  const ask = async (address: string, init: RequestInit = {}) => app.request(`http://localhost${address}`, init)
  return { ask, get: (address: string) => ask(address), fetch: app.fetch }
}

/** Does the work that waits in the queue, once. */
export async function workAll({ platform, pack }: Pick<Program, 'platform' | 'pack'>): Promise<void> {
  for (const job of jobsOf(platform, pack, { isDemo: true, publicUrl: 'http://localhost', postman: stayAtHome }))
    await platform.jobs.workOnce(job)
}

/** What a person types, beside the server that is running or with no server. */
export async function typeCommand(
  settings: Record<string, string>,
  words: string[],
  running?: Program,
): Promise<{ code: number; text: string }> {
  const none = async () => Promise.reject(new Error('the command opens nothing by itself'))
  return runCommand(none, copyCommands(readConfig(settings)), { words, folder: process.cwd() }, running?.platform)
}
