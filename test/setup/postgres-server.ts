import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface PostgresServer {
  /** A connection string to a database on the server, as its owner. */
  url(database: string): string
  /** Process id of the server's first process. */
  stop(mode?: 'fast' | 'immediate'): void
  start(): void
  remove(): void
}

/** Debian's folder of programs, the newest version first, or undefined where PostgreSQL is not installed. */
export function postgresPrograms(): string | undefined {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return undefined
  const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a))
  return versions.map((version) => path.join(root, version, 'bin')).find((bin) => existsSync(path.join(bin, 'initdb')))
}

/**
 * A throw-away PostgreSQL on a Unix socket in a temporary folder. initdb refuses to run as root, so root becomes the
 * `postgres` user that Debian's package made.
 */
export function startPostgres(settings: readonly string[] = ['fsync=off', 'synchronous_commit=off']): PostgresServer {
  const bin = postgresPrograms()
  if (!bin) throw new Error('PostgreSQL is not installed: apt-get install postgresql')
  const home = mkdtempSync(path.join(tmpdir(), 'samklang-pg-'))
  const data = path.join(home, 'data')
  mkdirSync(data)
  const asRoot = process.getuid?.() === 0
  if (asRoot) must('chown', ['-R', 'postgres', home])
  chmodSync(home, 0o755)
  const program = (name: string, args: string[]) =>
    asRoot ? must('runuser', ['-u', 'postgres', '--', path.join(bin, name), ...args]) : must(path.join(bin, name), args)
  program('initdb', ['-D', data, '-U', 'samklang', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N'])
  const options = [
    `-k ${home}`,
    '-c listen_addresses=',
    '-c max_connections=200',
    ...settings.map((one) => `-c ${one}`),
  ].join(' ')
  const server: PostgresServer = {
    url: (database) => `postgresql://samklang@/${database}?host=${encodeURIComponent(home)}`,
    start: () => program('pg_ctl', ['-D', data, '-l', path.join(home, 'log'), '-w', '-o', options, 'start']),
    stop: (mode = 'fast') => program('pg_ctl', ['-D', data, '-m', mode, '-w', 'stop']),
    remove() {
      server.stop('immediate')
      rmSync(home, { recursive: true, force: true })
    },
  }
  server.start()
  return server
}

function must(command: string, args: string[]): void {
  // Output to a file or nowhere: a server that inherited our pipe would keep spawnSync waiting for its end.
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'], timeout: 60_000 })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${error?.message ?? `status ${status}`}`)
}
