import { rmSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { checkInvariants, connect } from '#platform/index.ts'
import { readConfig } from '../../src/config.ts'
import { openProgram, type Program } from '../../src/program.ts'
import { newDatabase, packOf, siteOf, typeCommand, useFolder, workAll } from '../program.ts'

const folder = useFolder()
const limitMs = 180_000

const regions = ['varmland', 'skane'] as const
type Region = (typeof regions)[number]

const settingsOf = (url: string, region: Region) => ({
  ...{ DATABASE_URL: url, SAMKLANG_MODE: 'demo', SAMKLANG_LOG: 'silent' },
  ...{ SAMKLANG_REGION: region, SAMKLANG_SCHEMA: region, SAMKLANG_DATA: path.join(folder, region) },
})

function start(settings: Record<string, string>): Promise<Program> {
  const config = readConfig(settings)
  return openProgram(config, packOf(config))
}

const textOf = async (program: Program, address: string) => (await siteOf(program).get(address)).text()

test(
  'two regions that start at the same moment on one database are served, each with its own rows',
  async () => {
    const url = await newDatabase()
    const programs = await Promise.all(regions.map((region) => start(settingsOf(url, region))))
    const [varmland, skane] = programs
    if (!varmland || !skane) throw new Error('two programs')
    try {
      for (const program of programs) {
        await workAll(program)
        expect((await checkInvariants(program.platform.db, 'db/invariants')).broken).toEqual([])
      }
      expect(await textOf(varmland, '/oppna-data/fordelning/2013.csv')).toContain('Wermland Opera')
      expect(await textOf(skane, '/oppna-data/fordelning/2013.csv')).not.toContain('Wermland Opera')
      expect(await textOf(skane, '/oppna-data/fordelning/2021.csv')).toContain('2021')
      expect(await textOf(varmland, '/oppna-data/fordelning/2021.csv')).not.toContain('kulturnämnden')
      await expectNothingInPublic(url)
      await expectAppendOnly(programs)
      await copyWhileTheOtherWrites(url, varmland, skane)
    } finally {
      for (const program of programs) await program.stop()
    }
  },
  limitMs,
)

/** Whatever is made outside its schema would be the next region's as well. */
async function expectNothingInPublic(url: string): Promise<void> {
  const { db, close } = connect({ to: { url }, as: 'owner', onLost: () => {} })
  const { rows } = await sql<{ schema: string; tables: bigint }>`
    select schemaname as schema, count(*) as tables from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') group by 1 order by 1`.execute(db)
  await close()
  expect(rows.map(({ schema }) => schema)).toEqual(['pgboss_skane', 'pgboss_varmland', 'skane', 'varmland'])
}

async function expectAppendOnly(programs: readonly Program[]): Promise<void> {
  for (const { platform } of programs) {
    await expect(sql`update ledger_transfer set amount_ore = 1`.execute(platform.db)).rejects.toThrow(
      'permission denied',
    )
    await expect(sql`truncate platform_audit`.execute(platform.db)).rejects.toThrow('permission denied')
  }
}

/** One region is copied, and put back beside the other, which goes on reading and writing. */
async function copyWhileTheOtherWrites(url: string, varmland: Program, skane: Program): Promise<void> {
  const file = path.join(folder, 'skane.tar.gz')
  const write = (key: string) =>
    varmland.platform.db.insertInto('platform_setting').values({ key, value: '' }).execute()
  const copying = typeCommand(settingsOf(url, 'skane'), ['backup', file])
  await write('while the other is copied')
  expect(await copying).toMatchObject({ code: 0 })
  const before = await textOf(skane, '/folj-kronan')
  await skane.stop()
  const { db, close } = connect({ to: { url }, as: 'owner', onLost: () => {} })
  await sql`drop schema skane cascade`.execute(db)
  await sql`drop schema pgboss_skane cascade`.execute(db)
  await close()
  rmSync(path.join(folder, 'skane'), { recursive: true })
  expect(await typeCommand(settingsOf(url, 'skane'), ['restore', file])).toMatchObject({ code: 0 })
  await write('while the other is away')
  const again = await start(settingsOf(url, 'skane'))
  expect(await textOf(again, '/folj-kronan')).toBe(before)
  await again.stop()
  expect((await checkInvariants(varmland.platform.db, 'db/invariants')).broken).toEqual([])
}
