import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { postgresPrograms, startPostgres } from '../setup/postgres-server.ts'

export interface Site {
  /** Where it answers, without a slash at the end. */
  readonly url: string
  /** Runs one command as a person would, beside the running program. */
  command(...words: readonly string[]): Promise<{ readonly code: number; readonly said: string }>
  /** Moves its clock 31 days forward, where it was started so that it can. Everybody is signed out by then. */
  passMonth(): Promise<void>
  stop(): Promise<void>
}

export interface SiteOptions {
  readonly region?: 'varmland' | 'skane'
  readonly database?: 'embedded' | 'postgres'
  /** Whether its clock can be moved. */
  readonly canPass?: boolean
}

export const hasPostgres = postgresPrograms() !== undefined

/** The program as a region starts it, with a data folder and a database of its own and a port that is free. */
export async function startSite({
  region = 'varmland',
  database = 'embedded',
  canPass = false,
}: SiteOptions = {}): Promise<Site> {
  const data = mkdtempSync(path.join(tmpdir(), 'samklang-journey-'))
  const postgres = database === 'postgres' ? startPostgres() : undefined
  const environment = {
    ...process.env,
    NODE_ENV: '',
    PORT: '0',
    PUBLIC_URL: '',
    SAMKLANG_DATA: data,
    SAMKLANG_REGION: region,
    SAMKLANG_MODE: 'demo',
    SAMKLANG_LOG: 'error',
    DATABASE_URL: postgres?.url('postgres') ?? '',
  }
  const clock = canPass ? ['--import', path.resolve('test/setup/moved-clock.mjs')] : []
  const run = (words: readonly string[]) =>
    spawn(process.execPath, [...clock, 'scripts/start.mjs', ...words], {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  const removeFolders = () => {
    postgres?.remove()
    rmSync(data, { recursive: true, force: true })
  }
  const server = run([])
  const url = await addressOf(server).catch(async (error: unknown) => {
    await end(server)
    removeFolders()
    throw error
  })
  return {
    url,
    async command(...words) {
      const child = run(words)
      const said = listen(child)
      const code = await new Promise<number>((resolve) => child.once('close', (status) => resolve(status ?? 1)))
      return { code, said: said.text }
    },
    passMonth() {
      const moved = new Promise<void>((resolve) => {
        server.stdout?.on('data', (part: Buffer) => part.toString().includes('clock moved') && resolve())
      })
      server.kill('SIGUSR2')
      return moved
    },
    async stop() {
      await end(server)
      removeFolders()
    },
  }
}

/** Waits for the line that tells where the program answers. */
async function addressOf(server: ChildProcess): Promise<string> {
  const said = listen(server)
  if (!server.stdout) throw new Error('the program has no output to listen to')
  for await (const line of createInterface({ input: server.stdout })) {
    const [, address] = /^Samklang: (\S+)$/.exec(line) ?? []
    if (address !== undefined) return address
  }
  throw new Error(`the program ended without a word of where it is:\n${said.text}`)
}

/** Keeps what a process says. Without anybody who listens it would stop at a full pipe. */
function listen(child: ChildProcess): { text: string } {
  const said = { text: '' }
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part: Buffer) => {
      said.text += part.toString()
    })
  }
  return said
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const tooLong = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await ended
  clearTimeout(tooLong)
}
