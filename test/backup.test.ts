import path from 'node:path'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { checkInvariants, type Db, inTransaction, keepSetting, migrate, record } from '#platform/index.ts'
import { readRegionPack } from '#region-pack/index.ts'
import { migrationsIn } from '../src/platform/database/migrate.ts'
import { FileAltered } from '../src/platform/files/file-store.ts'
import { useApp } from './app.ts'
import { type Engine, newSettings, siteOf, typeCommand, useFolder, withProgram, workAll } from './program.ts'
import { publicBytes } from './public-bytes.ts'
import { copy, emptyPlace, partsOf } from './restored.ts'

/** Each start of an embedded database takes seconds. */
const limitMs = 300_000

const engine = process.env.SAMKLANG_TEST_DATABASE as Engine
const app = useApp()
const folder = useFolder()
const at = (name: string) => path.join(folder, name)
const good = at('good.tar.gz')
let nextNumber: bigint

beforeAll(async () => {
  await keepSetting(app.platform.db, 'region', 'varmland')
  await keepSetting(app.platform.db, 'mode', 'demo')
  await leaveTraces(app.platform.db)
  // A session, with bytes in it.
  await app.get('/arbete/fordelning', { as: 'officer' })
  expect(await copy(app.platform, good)).toMatchObject({ damagedFiles: [], jobs: 2 })
  nextNumber = await burnANumber(app.platform.db)
}, limitMs)

/** From the engine of this run, by the other, and home again. */
const way: Engine[] = engine === 'pglite' ? ['pglite'] : ['pglite', 'postgres']

test(
  `copied from ${engine} and put back on ${way.join(' and then on ')}: every row, file, number and waiting work is the same, and the public sees the same bytes`,
  async () => {
    await app.work()
    const pack = readRegionPack('regions', 'varmland')
    const before = await publicBytes(siteOf({ platform: app.platform, rooms: app.rooms, pack }))
    let file = good
    for (const one of way) {
      const place = await emptyPlace(one)
      expect(await place.restore(file)).toMatchObject({ jobs: 2, forgottenJobs: 0, migrated: [] })
      file = at(`from-${one}.tar.gz`)
      await copy(place, file)
      expect(await partsOf(file)).toEqual(await partsOf(good))

      const program = { platform: await place.serve(), rooms: app.rooms, pack }
      expect(await burnANumber(program.platform.db)).toBe(nextNumber)
      await workAll(program)
      expect(await publicBytes(siteOf(program))).toEqual(before)
      expect((await checkInvariants(program.platform.db, 'db/invariants')).broken).toEqual([])
    }
  },
  limitMs,
)

/** Text that other orders sort elsewhere, moments to the microsecond, bytes, and a number that no row shows. */
async function leaveTraces(db: Db): Promise<void> {
  for (const key of ['å', 'Ä', 'z', 'a"b\\c\n', 'B']) {
    await db.insertInto('platform_setting').values({ key, value: 'é\t€ 😀' }).execute()
  }
  await sql`insert into platform_audit (at, who, what, about, details)
    values ('2026-03-29T01:30:00.123456Z', 'prov', 'prov.gjort', 'prov:1', '{"b": [1.50, null], "a": "å"}')`.execute(db)
  await burnANumber(db)
}

/** The next number of the audit log, given to a line that is then taken back. */
async function burnANumber(db: Db): Promise<bigint> {
  let number = 0n
  await inTransaction(db, async (tx) => {
    await record(tx, { at: new Date(), who: 'prov', what: 'prov.gjort', about: 'prov:1' })
    const { rows } = await sql<{ id: bigint }>`select max(id) as id from platform_audit`.execute(tx)
    number = rows[0]?.id ?? 0n
    throw new Error('taken back')
  }).catch(() => {})
  return number
}

test.runIf(engine === 'postgres')(
  'a copy of an older program is upgraded on the way in',
  async () => {
    const [old, place] = [await emptyPlace(engine), await emptyPlace(engine)]
    const [last = '', before = ''] = (await migrationsIn('db/migrations')).reverse()
    await migrate(old.db, 'db/migrations', before)
    await keepSetting(old.db, 'region', 'varmland')
    await keepSetting(old.db, 'mode', 'demo')
    await copy(old, at('old.tar.gz'))
    expect(await place.restore(at('old.tar.gz'))).toMatchObject({ rows: 2, migrated: [last] })
    expect(await keepSetting(place.db, 'region', '?')).toBe('varmland')
  },
  limitMs,
)

test.runIf(engine === 'postgres')(
  'a copy shows one moment, whatever is written while it is taken',
  async () => {
    let isWriting = true
    const { db } = app.platform
    const write = async () => {
      for (let at = 0; isWriting; at++) {
        const keys = ['first', 'second'].map((one) => ({ key: `${one}-${at}`, value: '' }))
        await inTransaction(db, async (tx) => {
          for (const row of keys) await tx.insertInto('platform_setting').values(row).execute()
        })
      }
    }
    const writing = write()
    expect(await copy(app.platform, at('moment.tar.gz'))).toMatchObject({ damagedFiles: [] })
    isWriting = false
    await writing
    const place = await emptyPlace(engine)
    expect(await place.restore(at('moment.tar.gz'))).toMatchObject({ forgottenJobs: 0 })
    const rows = await place.db.selectFrom('platform_setting').select('key').where('key', 'like', '%-%').execute()
    const of = (one: string) => rows.filter(({ key }) => key.startsWith(one)).length
    expect(of('first-')).toBe(of('second-'))
  },
  limitMs,
)

test('a file that the disk has altered is named, and the rest is copied', async () => {
  const { sha256 } = await app.platform.files.put(Buffer.from('Protokoll'))
  const files = {
    ...app.platform.files,
    read: async (name: string) => {
      if (name === sha256) throw new FileAltered(name)
      return app.platform.files.read(name)
    },
  }
  const copied = await copy({ db: app.platform.db, files }, at('altered.tar.gz'))
  expect(copied).toMatchObject({ damagedFiles: [sha256] })
})

test.runIf(engine === 'pglite')(
  'by command, beside the server that is running',
  async () => {
    const settings = await newSettings(engine, folder)
    await withProgram(settings, async (program) => {
      const type = (...words: string[]) => typeCommand(settings, words, program)
      expect(await type('restore', good)).toEqual({ code: 1, text: 'Samklang kör. Stoppa först, och återställ sedan.' })
      expect((await type('backup')).code).toBe(2)
      expect((await type('backup', good)).text).toContain('finns redan')
      expect(await type('backup', at('running.tar.gz'))).toMatchObject({
        code: 0,
        text: expect.stringContaining('är klar'),
      })
      await expect(typeCommand(settings, ['restore', good])).rejects.toThrow('används redan')
    })
    const other = await newSettings(engine, folder)
    expect(await typeCommand({ ...other, SAMKLANG_REGION: 'skane' }, ['restore', good])).toMatchObject({ code: 1 })
    expect(await typeCommand(other, ['restore', good])).toMatchObject({ code: 0 })
  },
  limitMs,
)
