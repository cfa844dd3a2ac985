import { readFileSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import {
  alone,
  backupCommands,
  connect,
  type Db,
  type FileStore,
  installJobs,
  type Job,
  keepSetting,
  keptKey,
  type LoneCommand,
  makeSchema,
  migrate,
  noPostman,
  openDiskFiles,
  openJobs,
  openLog,
  openMetrics,
  openS3Files,
  openSmtp,
  type Platform,
  type Postman,
  queueSchemaOf,
  readSetting,
  startEmbedded,
  stayAtHome,
  stopDocuments,
  stopSearch,
  systemClock,
  takeDataFolder,
} from '#platform/index.ts'
import type { RegionPack } from '#region-pack/index.ts'
import { settingsOf } from '#rooms/index.ts'
import { jobsAt, queueNames, type RoomSettings } from '#web/index.ts'
import type { Config } from './config.ts'
import { buildStamp, loadDemoOfBuild, rememberPackOfBuild } from './known-world.ts'
import { sayWrongRegion, wrongMode } from './program.sentences.ts'

/** Where the program's own files lie, from source and built alike. */
export const programFolder = path.resolve(import.meta.dirname, '..')

export const migrationsFolder = path.join(programFolder, 'db/migrations')

export const version: string = (
  JSON.parse(readFileSync(path.join(programFolder, 'package.json'), 'utf8')) as { version: string }
).version

export interface Program {
  readonly platform: Platform
  readonly rooms: RoomSettings
  readonly pack: RegionPack
  /** The secret that this installation signs with. */
  readonly key: string
  /** Starts the work that is done after transactions, and by the clock. */
  startJobs(publicUrl?: string): Promise<void>
  /** Takes no more of that work, and lets what is running end, for a while. */
  stopJobs(): Promise<void>
  stop(): Promise<void>
}

export class WrongRegion extends Error {}

export class WrongMode extends Error {}

/** Database, files and queue, up to date and knowing the region; nothing listens yet. */
export const openProgram = (config: Config, pack: RegionPack, { loadDemo = true } = {}): Promise<Program> =>
  aloneOn(config, () => open(config, pack, loadDemo))

/** Two that start on a new database at once would both make its tables and its parties. */
async function aloneOn<Answer>(config: Config, work: () => Promise<Answer>): Promise<Answer> {
  if (!config.databaseUrl) return work()
  const guard = connect({ to: { url: config.ownerUrl ?? config.databaseUrl }, as: 'owner', onLost: () => {} })
  return alone(guard.db, work).finally(() => guard.close())
}

type Address = Parameters<typeof connect>[0]['to']

interface OpenDatabase {
  readonly asOwner: Address
  readonly asApp: Address
  close(): Promise<void>
}

/** Where the database answers; the embedded one is started, and its folder held. */
async function openDatabase(config: Config): Promise<OpenDatabase> {
  await mkdir(config.dataFolder, { recursive: true })
  const { databaseUrl, ownerUrl, schema } = config
  if (databaseUrl) {
    const asApp = { url: databaseUrl, schema }
    return { asApp, asOwner: { url: ownerUrl ?? databaseUrl, schema }, async close() {} }
  }
  const giveBack = takeDataFolder(config.dataFolder)
  try {
    const embedded = await startEmbedded(path.join(config.dataFolder, 'database'), endLoudly)
    const to = { embeddedHost: embedded.host }
    const close = () => embedded.stop().finally(giveBack)
    return { asApp: to, asOwner: to, close }
  } catch (error) {
    giveBack()
    throw error
  }
}

/** The database as its owner, in the region's schema, and the files, for one piece of work. Nothing is migrated. */
async function withOwner<Answer>(
  config: Config,
  work: (opened: { db: Db; files: FileStore }) => Promise<Answer>,
): Promise<Answer> {
  const database = await openDatabase(config)
  const owner = connect({ to: database.asOwner, as: 'owner', onLost: () => {} })
  try {
    if (config.schema !== undefined) await makeSchema(owner.db, config.schema)
    return await work({ db: owner.db, files: await openFiles(config) })
  } finally {
    await owner.close()
    await database.close()
  }
}

/** The commands that copy all that this program keeps, and put it back. */
export const copyCommands = (config: Config): LoneCommand[] =>
  backupCommands({
    ...config,
    version,
    migrationsFolder,
    queueNames,
    withOwner: (work) => withOwner(config, work),
    alone: (work) => aloneOn(config, work),
  })

/** In the bucket that the settings name, else in the data folder; for one region alone, since each sweeps what it does not know. */
async function openFiles({ s3, dataFolder, region }: Config): Promise<FileStore> {
  if (s3) return openS3Files({ ...s3, prefix: region, unfinished: path.join(dataFolder, 'unfinished') })
  const folder = path.join(dataFolder, 'files')
  const files = await openDiskFiles(folder)
  const mark = path.join(folder, 'samklang.region')
  await writeFile(mark, region, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  const owner = await readFile(mark, 'utf8')
  if (owner === region) return files
  throw new WrongRegion(
    `Filerna i ${folder} hör till regionen ”${owner}”, men SAMKLANG_REGION är ”${region}”. Ge varje region en egen mapp med SAMKLANG_DATA.`,
  )
}

async function open(config: Config, pack: RegionPack, loadDemo: boolean): Promise<Program> {
  const database = await openDatabase(config)
  const log = openLog(config.logLevel)
  const onLost = (error: Error) => log.error({ err: error }, 'database connection lost')
  const owner = connect({ to: database.asOwner, as: 'owner', onLost })
  let files: FileStore
  try {
    files = await openFiles(config)
    await bringUpToDate(owner.db, config)
  } catch (error) {
    await owner.close()
    await database.close()
    throw error
  }
  await owner.close()

  const app = connect({ to: database.asApp, as: 'app', onLost })
  const jobs = openJobs(app.db, log, queueSchemaOf(config.schema))
  const platform: Platform = { db: app.db, clock: systemClock, files, jobs, log }
  const metrics = config.metricsToken ? await openMetrics(config.metricsToken, { ...app, jobs }) : undefined
  const rooms: RoomSettings = {
    ...settingsOf(pack),
    program: { database: config.databaseUrl ? 'postgres' : 'pglite', version, metrics },
    signIn: config.signIn,
  }
  const stamp = await buildStamp()
  await rememberPackOfBuild(platform, pack, stamp)
  if (config.mode === 'demo' && loadDemo) await loadDemoOfBuild(platform, rooms, pack, stamp)
  return {
    platform,
    rooms,
    pack,
    key: config.key ?? keptKey(config.dataFolder),
    startJobs: (publicUrl = config.publicUrl) =>
      jobs.start(
        jobsOf(platform, pack, { ...{ isDemo: config.mode === 'demo', publicUrl }, postman: postmanOf(config) }),
      ),
    stopJobs: () => jobs.stop(),
    async stop() {
      await jobs.stop()
      await Promise.all([stopSearch(), stopDocuments()])
      await app.close()
      await database.close()
    },
  }
}

/** Without its database the program can do nothing: whoever watches over it hears why, and starts it again. */
function endLoudly(error: Error): void {
  console.error('Den inbyggda databasen stannade oväntat, och programmet avslutas. Starta det igen.', error)
  process.exitCode = 1
  process.exit()
}

async function bringUpToDate(owner: Db, config: Config): Promise<void> {
  if (config.schema !== undefined) await makeSchema(owner, config.schema)
  await migrate(owner, migrationsFolder)
  await installJobs(owner, queueNames, queueSchemaOf(config.schema))
  const value = await keepSetting(owner, 'region', config.region)
  if (value !== config.region) throw new WrongRegion(sayWrongRegion(value, config.region))
  await keepApart(owner, config)
}

/** A database is a demonstration or in use for good, from its first start on: invented figures never pass for real. */
async function keepApart(owner: Db, { mode }: Config): Promise<void> {
  const isDemo = (await readSetting(owner, 'demo-world')) !== undefined
  const kept = await keepSetting(owner, 'mode', isDemo ? 'demo' : mode)
  if (kept === mode) return
  throw new WrongMode(wrongMode[mode])
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
  const { distribution } = settingsOf(pack)
  return jobsAt({
    platform,
    documents,
    distribution,
    mail,
    invariantsFolder: path.join(programFolder, 'db/invariants'),
  })
}

/** In a demonstration nothing leaves the machine, whatever is set. */
function postmanOf({ mode, mail }: Config): Postman {
  if (mode === 'demo') return stayAtHome
  return mail ? openSmtp(mail.smtpUrl, mail.from) : noPostman
}
