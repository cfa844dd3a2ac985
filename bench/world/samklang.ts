import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { get, status } from './client.ts'

export interface Running {
  readonly address: string
  /** Process id of the server itself, not of npm. */
  readonly pid: number
  /** From the command to the first 200 on /folj-kronan. */
  readonly msToFirstPage: number
  /** The sources had changed, so it built itself first: not a figure to keep. */
  readonly built: boolean
  stop(): Promise<void>
}

export interface StartOptions {
  readonly dataFolder: string
  /** Absent: the embedded database. */
  readonly databaseUrl?: string
  readonly command?: readonly [string, ...string[]]
}

export const npmStart = ['npm', 'start'] as const

/** Starts the real server as a process of its own, as a demonstration, which listens on loopback only. */
export async function startSamklang({ dataFolder, databaseUrl, command }: StartOptions): Promise<Running> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const [program, ...words] = command ?? [process.execPath, '--max-semi-space-size=8', 'scripts/start.mjs']
  const { NODE_ENV: _, ...environment } = process.env
  const began = performance.now()
  const child = spawn(program, words, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...environment,
      PORT: String(port),
      SAMKLANG_DATA: dataFolder,
      SAMKLANG_MODE: 'demo',
      SAMKLANG_REGION: 'varmland',
      DATABASE_URL: databaseUrl ?? '',
    },
  })
  let said = ''
  child.stderr.on('data', (bytes) => {
    said += String(bytes)
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  while ((await status(`${address}/folj-kronan`)) !== 200) {
    if (child.exitCode !== null) throw new Error(`Samklang ended before its first page: ${said}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  const msToFirstPage = performance.now() - began
  const pid = serverOf(child)
  return {
    address,
    pid,
    msToFirstPage,
    built: said.includes('Bygger'),
    async stop() {
      process.kill(pid, 'SIGTERM')
      await ended
    },
  }
}

/** The last in the line of processes from the command: npm starts a shell, which becomes the server. */
function serverOf(child: ChildProcess): number {
  let pid = child.pid as number
  for (;;) {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
    const next = children.map(Number).find((one) => /node|npm|sh/.test(readFileSync(`/proc/${one}/comm`, 'utf8')))
    if (next === undefined) return pid
    pid = next
  }
}

/** Resident memory of a process in bytes, now and at its highest. */
export function memoryOf(pid: number): { resident: number; highest: number } {
  const text = readFileSync(`/proc/${pid}/status`, 'utf8')
  const of = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1]) * 1024
  return { resident: of('VmRSS'), highest: of('VmHWM') }
}

/** Milliseconds of processor time that a process has had, all its threads together. */
export function processorTimeOf(pid: number): number {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name of the program, in parentheses, may hold anything. A tick is 10 ms on every Linux of today.
  const [user, system] = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
  return (Number(user) + Number(system)) * 10
}

/** The same of all connections to a database of a PostgreSQL on this machine. */
export function processorTimeOfDatabase(name: string): number {
  const ids = readdirSync('/proc').filter((id) => /^\d+$/.test(id))
  return ids.reduce((sum, id) => {
    try {
      const isOne = readFileSync(`/proc/${id}/cmdline`, 'utf8').startsWith(`postgres: samklang ${name} `)
      return isOne ? sum + processorTimeOf(Number(id)) : sum
    } catch {
      // It ended meanwhile.
      return sum
    }
  }, 0)
}

/** Asks for a page and throws unless it came. */
export async function view(running: Pick<Running, 'address'>, path: string): Promise<Buffer> {
  const answer = await get(`${running.address}${path}`)
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
  return answer.body
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
