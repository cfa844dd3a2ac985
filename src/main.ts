import { createServer, type Server } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import { importCommands, scenarioCommand } from '#distribution/index.ts'
import { createAdminCommand } from '#identity/index.ts'
import { link } from '#paths.ts'
import {
  askRunningServer,
  type Command,
  checkInvariants,
  countWaitingMail,
  DatabaseDoesNotOpen,
  DataFolderInUse,
  FilesUnreachable,
  type LoneCommand,
  lockOwner,
  ServerDoesNotAnswer,
  serveCommands,
  type TypedCommand,
} from '#platform/index.ts'
import { type RegionPack, readRegionPack } from '#region-pack/index.ts'
import { footerLinks, settingsOf } from '#rooms/index.ts'
import type { StandingSite } from '#ui/index.ts'
import { createApp, readAssets } from '#web/index.ts'
import { runCommand } from './command-line.ts'
import { type Config, readConfig, requireConfigured, WrongConfig } from './config.ts'
import { sayWhyNotStarted } from './program.sentences.ts'
import { copyCommands, openProgram, type Program, programFolder, WrongMode, WrongRegion } from './program.ts'

class CannotStart extends Error {}

function readPack(config: Config): RegionPack {
  try {
    return readRegionPack(path.join(programFolder, 'regions'), config.region)
  } catch (error) {
    throw new CannotStart((error as Error).message)
  }
}

async function serve(config: Config, pack: RegionPack): Promise<void> {
  requireConfigured(config)
  // The port comes first: when it is busy, nobody should have to wait for the database to hear it.
  let answer: ReturnType<typeof getRequestListener> | undefined
  const server = createServer((request, response) => {
    if (answer) answer(request, response)
    else response.writeHead(503, { 'retry-after': '1' }).end('Samklang startar.')
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new CannotStart(busyPort(config.port)) : error),
    )
    server.listen(config.port, config.host, resolve)
  })
  const { port } = server.address() as { port: number }
  const publicUrl = config.port === 0 ? `http://localhost:${port}` : config.publicUrl

  const program = await openProgram(config, pack).catch((error: unknown) => {
    server.close()
    throw error
  })
  const site = siteOf(config, pack, publicUrl)
  const { platform, rooms } = program
  answer = getRequestListener(createApp({ platform, site, rooms, assetsFolder }).fetch)
  const commands = commandsOf(config, program.rooms, publicUrl)
  const closeCommands = config.databaseUrl
    ? async () => {}
    : await serveCommands(config.dataFolder, (typed) => runCommand(async () => platform, commands, typed, platform))
  console.log(`Samklang: ${publicUrl}`)
  console.log(aboutDatabase(config))
  if (config.mode === 'production' && !config.mail) sayMailWaits(await countWaitingMail(platform.db))

  // Whoever waited for the program to start gets the first page before its jobs ask the database for work.
  const stopping = new AbortController()
  const jobs = pause(800, undefined, { signal: stopping.signal }).then(
    () => program.startJobs(publicUrl),
    () => {},
  )
  const stop = async () => {
    if (stopping.signal.aborted) return
    stopping.abort()
    // Whoever watches over the program kills it after ten seconds; what it would kill ends by itself before that.
    setTimeout(() => process.exit(), 8500).unref()
    await jobs.catch(() => {})
    await Promise.all([program.stopJobs(), closeCommands(), closeGently(server)])
    await program.stop()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  await jobs
}

/** Lets the requests in flight end, for a while. */
async function closeGently(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  // A connection that a browser keeps open is idle only after its answer.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const late = setTimeout(() => server.closeAllConnections(), 5000)
  await closed
  clearInterval(idle)
  clearTimeout(late)
}

async function command(config: Config, pack: RegionPack, typed: TypedCommand): Promise<number> {
  const rooms = settingsOf(pack)
  const isRunning = !config.databaseUrl && lockOwner(config.dataFolder) !== undefined
  let program: Program | undefined
  const open = async () => {
    // A server on the same machine answers people meanwhile, and goes first.
    os.setPriority(os.constants.priority.PRIORITY_LOW)
    program = await openProgram(config, pack, { loadDemo: false })
    return program.platform
  }
  const { code, text } = isRunning
    ? await askRunningServer(config.dataFolder, typed)
    : await runCommand(open, commandsOf(config, rooms, config.publicUrl), typed)
  if (text !== '') console.log(text)
  await program?.stop()
  return code
}

const commandsOf = (
  config: Config,
  { distribution }: Pick<Program['rooms'], 'distribution'>,
  publicUrl: string,
): (Command | LoneCommand)[] => [
  ...importCommands(distribution),
  scenarioCommand,
  ...copyCommands(config),
  createAdminCommand(publicUrl),
  {
    verb: 'check-invariants',
    summary: 'kontrollerar att allt i databasen stämmer med sig självt',
    usage: 'check-invariants',
    options: {},
    repeated: {},
    flags: {},
    async run({ db }) {
      const { checked, broken } = await checkInvariants(db, path.join(programFolder, 'db/invariants'))
      const lines = broken.map(({ name, rows }) => `Stämmer inte: ${name} (${rows.length} rader eller fler)`)
      return {
        code: broken.length === 0 ? 0 : 1,
        lines: [...lines, `${checked} kontroller, ${broken.length} stämmer inte.`],
        json: { checked, broken: broken.map(({ name }) => name) },
      }
    },
  },
]

const assetsFolder = path.join(import.meta.dirname, 'assets')

function siteOf(config: Config, pack: RegionPack, publicUrl: string): StandingSite {
  return {
    name: pack.name,
    isDemo: config.mode === 'demo',
    publicUrl,
    assets: readAssets(assetsFolder),
    nav: [
      { label: { sv: 'Följ kronan', en: 'Follow the krona' }, href: link.followTheKrona() },
      { label: { sv: 'Kulturplan', en: 'Culture plan' }, href: link.culturePlan() },
      { label: { sv: 'Arbete', en: 'Work' }, href: link.work() },
    ],
    signIn: link.signIn(),
    footer: {
      text: `Samklang ${pack.name}`,
      links: footerLinks,
    },
  }
}

const busyPort = (port: number): string =>
  `Port ${port} används redan av ett annat program. Stäng det, eller starta med en annan port: PORT=${port + 1} npm start`

/** Without a mail server nothing is wrong until somebody is to have mail. */
function sayMailWaits(waiting: number): void {
  if (waiting > 0) console.error(`${waiting} brev väntar på att skickas. Ange SMTP_URL och MAIL_FROM.`)
}

const aboutDatabase = (config: Config): string =>
  config.databaseUrl
    ? 'Databas: PostgreSQL.'
    : `Databas: inbyggd, i ${config.dataFolder}. Den klarar att programmet dödas, men ett strömavbrott kan förlora data: använd PostgreSQL i drift.`

function isForPeople(error: unknown): error is Error {
  const kinds = [
    WrongConfig,
    CannotStart,
    DataFolderInUse,
    DatabaseDoesNotOpen,
    ServerDoesNotAnswer,
    FilesUnreachable,
    WrongRegion,
    WrongMode,
  ]
  return kinds.some((kind) => error instanceof kind)
}

const words = process.argv.slice(2)
try {
  const config = readConfig(process.env)
  const pack = readPack(config)
  if (words.length === 0) await serve(config, pack)
  else process.exitCode = await command(config, pack, { words, folder: process.env.INIT_CWD ?? process.cwd() })
} catch (error) {
  const sentence = isForPeople(error) ? error.message : sayWhyNotStarted(error)
  if (sentence === undefined) throw error
  console.error(sentence)
  // What had opened before it went wrong would keep the process alive.
  process.exit(1)
}
