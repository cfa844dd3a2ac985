import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { addDemoPeople, loadDemoWorld } from '#demo/index.ts'
import { rememberKnownParties } from '#parties/index.ts'
import {
  alone,
  connect,
  type Db,
  installJobs,
  inTransaction,
  type Job,
  keepSetting,
  migrate,
  noPostman,
  openDiskFiles,
  openJobs,
  openLog,
  openSmtp,
  type Platform,
  type Postman,
  readSetting,
  startEmbedded,
  stayAtHome,
  stopSearch,
  systemClock,
  takeDataFolder,
} from '#platform/index.ts'
import { jobsAt, queueNames, type RoomSettings } from '#web/index.ts'
import type { Config } from './config.ts'
import type { RegionPack } from './region-pack.ts'
import { demoFilesOf, demoScopesOf, knownPartiesOf, settingsOf } from './rooms.ts'

/** Where the program's own files lie, from source and built alike. */
export const programFolder = path.resolve(import.meta.dirname, '..')

export const version: string = (
  JSON.parse(readFileSync(path.join(programFolder, 'package.json'), 'utf8')) as { version: string }
).version

export interface Program {
  readonly platform: Platform
  readonly rooms: RoomSettings
  readonly pack: RegionPack
  /** Starts the work that is done after transactions, and by the clock. */
  startJobs(publicUrl?: string): Promise<void>
  /** Takes no more of that work, and lets what is running end, for a while. */
  stopJobs(): Promise<void>
  stop(): Promise<void>
}

export class WrongRegion extends Error {}

export class WrongMode extends Error {}

/** Database, files and queue, up to date and knowing the region; nothing listens yet. */
export async function openProgram(config: Config, pack: RegionPack, { loadDemo = true } = {}): Promise<Program> {
  if (!config.databaseUrl) return open(config, pack, loadDemo)
  // Two servers that start on a new database would both make its tables and its parties.
  const guard = connect({ to: { url: config.databaseUrl }, as: 'owner', onLost: () => {} })
  return alone(guard.db, () => open(config, pack, loadDemo)).finally(() => guard.close())
}

async function open(config: Config, pack: RegionPack, loadDemo: boolean): Promise<Program> {
  await mkdir(config.dataFolder, { recursive: true })
  const giveBack = config.databaseUrl ? () => {} : takeDataFolder(config.dataFolder)
  const embedded = config.databaseUrl
    ? undefined
    : await startEmbedded(path.join(config.dataFolder, 'database'), endLoudly)
  const to = config.databaseUrl ? { url: config.databaseUrl } : { embeddedHost: embedded?.host ?? '' }
  const log = openLog(config.logLevel)
  const onLost = (error: Error) => log.error({ err: error }, 'database connection lost')

  const owner = connect({ to, as: 'owner', onLost })
  try {
    await bringUpToDate(owner.db, config)
  } catch (error) {
    await owner.close()
    await embedded?.stop()
    giveBack()
    throw error
  }
  await owner.close()

  const app = connect({ to, as: 'app', onLost })
  const jobs = openJobs(app.db, log)
  const files = await openDiskFiles(path.join(config.dataFolder, 'files'))
  const platform: Platform = { db: app.db, clock: systemClock, files, jobs, log }
  const rooms: RoomSettings = {
    ...settingsOf(pack),
    identity: config.signIn,
    program: { database: config.databaseUrl ? 'postgres' : 'pglite', version },
  }
  await inTransaction(app.db, (tx) => rememberKnownParties(tx, knownPartiesOf(pack)))
  if (config.mode === 'demo' && loadDemo) {
    await loadDemoWorldOnce(platform, rooms, pack)
    await addDemoPeople(platform, demoScopesOf(pack))
  }
  return {
    platform,
    rooms,
    pack,
    startJobs: (publicUrl = config.publicUrl) =>
      jobs.start(
        jobsOf(platform, pack, { ...{ isDemo: config.mode === 'demo', publicUrl }, postman: postmanOf(config) }),
      ),
    stopJobs: () => jobs.stop(),
    async stop() {
      await jobs.stop()
      await stopSearch()
      await app.close()
      await embedded?.stop()
      giveBack()
    },
  }
}

/** Without its database the program can do nothing: whoever watches over it hears why, and starts it again. */
function endLoudly(error: Error): void {
  console.error('Den inbyggda databasen stannade oväntat, och programmet avslutas. Starta det igen.', error)
  process.exitCode = 1
  process.exit()
}

/** Once: what people have changed in the demonstration since then is theirs. */
async function loadDemoWorldOnce(platform: Platform, rooms: RoomSettings, pack: RegionPack): Promise<void> {
  if ((await readSetting(platform.db, 'demo-world')) !== undefined) return
  await loadDemoWorld(platform, rooms.distribution, demoFilesOf(pack))
  await keepSetting(platform.db, 'demo-world', 'loaded')
}

async function bringUpToDate(owner: Db, config: Config): Promise<void> {
  await migrate(owner, path.join(programFolder, 'db/migrations'))
  await installJobs(owner, queueNames)
  const value = await keepSetting(owner, 'region', config.region)
  if (value !== config.region) {
    throw new WrongRegion(
      `Databasen hör till regionen ”${value}”, men SAMKLANG_REGION är ”${config.region}”. Rätta inställningen eller välj en annan databas.`,
    )
  }
  await keepApart(owner, config)
}

/** A database is a demonstration or in use for good, from its first start on: invented figures never pass for real. */
async function keepApart(owner: Db, { mode }: Config): Promise<void> {
  const isDemo = (await readSetting(owner, 'demo-world')) !== undefined
  const kept = await keepSetting(owner, 'mode', isDemo ? 'demo' : mode)
  if (kept === mode) return
  throw new WrongMode(
    mode === 'production'
      ? 'Databasen är en demonstration med påhittade uppgifter och får inte användas i drift. Välj en annan databas eller datamapp, eller starta med SAMKLANG_MODE=demo.'
      : 'Databasen används i drift och får inte fyllas med påhittade uppgifter. Välj en annan databas eller datamapp, eller starta med SAMKLANG_MODE=production.',
  )
}

/** The work of this region's program. */
export function jobsOf(
  platform: Platform,
  pack: RegionPack,
  { isDemo, publicUrl, postman }: { isDemo: boolean; publicUrl: string; postman: Postman },
): Job<never>[] {
  const areaName = (code: string) => pack.national.areas.find((area) => area.code === code)?.short ?? code
  const documents = { region: pack.name, isDemo, areaName }
  const mail = { site: { name: pack.name, publicUrl, isDemo }, postman }
  return jobsAt({ platform, documents, mail, invariantsFolder: path.join(programFolder, 'db/invariants') })
}

/** In a demonstration nothing leaves the machine, whatever is set. */
function postmanOf({ mode, mail }: Config): Postman {
  if (mode === 'demo') return stayAtHome
  return mail ? openSmtp(mail.smtpUrl, mail.from) : noPostman
}
