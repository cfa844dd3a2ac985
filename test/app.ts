import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import {
  addDemoPeople,
  loadDemoCase,
  loadDemoPlan,
  loadDemoScenario,
  loadDemoWorld,
  loadDemoYear,
} from '#demo/index.ts'
import { noWays, type Role, sessionCookie } from '#identity/index.ts'
import { inTransaction, openDiskFiles, openJobs, openLog, type Platform, stayAtHome } from '#platform/index.ts'
import { readRegionPack } from '#region-pack/index.ts'
import { demoFilesOf, demoScopesOf, footerLinks, rememberPack, settingsOf } from '#rooms/index.ts'
import type { StandingSite } from '#ui/index.ts'
import { createApp, type RoomSettings } from '#web/index.ts'
import { jobsOf } from '../src/program.ts'
import { type TestDatabase, useDatabase } from './database.ts'

export interface TestApp {
  readonly database: TestDatabase
  readonly platform: Platform
  readonly rooms: RoomSettings
  get(address: string, options?: { as?: Role; headers?: Record<string, string> }): Promise<Response>
  post(
    address: string,
    body: Record<string, string> | FormData,
    options?: { as?: Role; headers?: Record<string, string> },
  ): Promise<Response>
  /** Sends anything at all, as a stranger. */
  send(address: string, init: RequestInit, headers: Record<string, string>): Promise<Response>
  /** Empties the database and works on with a new connection to it. */
  emptyAndForget(): Promise<void>
  /** Moves the program's clock forward. */
  pass(hours: number): void
  /** Lets everybody sign in anew, such as after a long time. */
  signInAnew(): void
  /** Does the work that waits in the queue, once. */
  work(): Promise<void>
}

/** The whole program without a port, with the demo world of a region in an empty database. */
export function useApp({
  region = 'varmland',
  isEmpty = false,
  publicUrl = 'http://localhost',
  isDemo = true,
  ways = noWays,
  nav = [] as StandingSite['nav'],
  log = openLog('silent'),
} = {}): TestApp {
  const database = useDatabase()
  const folder = mkdtempSync(path.join(tmpdir(), 'samklang-test-'))
  const pack = readRegionPack('regions', region)
  const rooms: RoomSettings = { ...settingsOf(pack), signIn: ways, program: { database: 'pglite', version: 'test' } }
  const site: StandingSite = {
    name: pack.name,
    isDemo,
    publicUrl,
    assets: { css: '/assets/test.css' },
    nav,
    signIn: '/logga-in',
    footer: { links: footerLinks },
  }
  let platform: Platform
  let aheadMs = 0
  let app: ReturnType<typeof createApp>

  async function open() {
    const files = await openDiskFiles(path.join(folder, 'files'))
    platform = {
      db: database.db,
      clock: () => new Date(Date.now() + aheadMs),
      files,
      jobs: openJobs(database.db, log),
      log,
    }
    app = createApp({ platform, site, rooms, assetsFolder: 'dist/assets' })
  }

  beforeAll(async () => {
    await open()
    await inTransaction(platform.db, (tx) => rememberPack(tx, pack, platform.clock()))
    await addDemoPeople(platform, demoScopesOf(pack))
    if (isEmpty) return
    await loadDemoWorld(platform, rooms.distribution, demoFilesOf(pack))
    await loadDemoYear(platform, rooms.plan.year)
    await loadDemoCase(platform, rooms.registry)
    await loadDemoPlan(platform)
    await loadDemoScenario(platform)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** Signs in as a visitor of the demonstration does, once for each role. */
  const cookies = new Map<Role, string>()
  async function cookieOf(role: Role): Promise<string> {
    const known = cookies.get(role)
    if (known !== undefined) return known
    const signedIn = await send('/logga-in', { method: 'POST', body: new URLSearchParams({ roll: role }) }, undefined)
    const cookie =
      signedIn.headers
        .getSetCookie()
        .find((one) => one.startsWith(`${sessionCookie}=`))
        ?.split(';')[0] ?? ''
    cookies.set(role, cookie)
    return cookie
  }

  const send = async (
    address: string,
    init: RequestInit,
    as: Role | undefined,
    headers: Record<string, string> = {},
  ) => {
    const cookie = [as && (await cookieOf(as)), headers.cookie].filter(Boolean).join('; ')
    const own = { host: 'localhost', origin: 'http://localhost', ...headers, ...(cookie ? { cookie } : {}) }
    return app.request(`http://localhost${address}`, { ...init, headers: own })
  }
  return {
    database,
    rooms,
    get platform() {
      return platform
    },
    send: (address, init, headers) => send(address, init, undefined, headers),
    get: (address, { as, headers } = {}) => send(address, {}, as, headers),
    post(address, body, { as, headers } = {}) {
      const form = body instanceof FormData ? body : new URLSearchParams(body)
      return send(address, { method: 'POST', body: form }, as, headers)
    },
    async emptyAndForget() {
      cookies.clear()
      await database.empty()
      await open()
    },
    signInAnew() {
      cookies.clear()
    },
    pass(hours) {
      aheadMs += hours * 3_600_000
    },
    async work() {
      for (const job of jobsOf(platform, pack, { isDemo: true, publicUrl, postman: stayAtHome }))
        await platform.jobs.workOnce(job)
    },
  }
}
