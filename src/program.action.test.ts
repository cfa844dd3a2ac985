import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { checkInvariants, connect, execute } from '#platform/index.ts'
import { readRegionPack } from '#region-pack/index.ts'
import { readConfig } from './config.ts'
import { openProgram, WrongMode } from './program.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'samklang-program-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Each start of an embedded database takes seconds. */
const limitMs = 120_000

const open = (mode: string, options?: { loadDemo: boolean }) => {
  const config = readConfig({ SAMKLANG_DATA: folder, SAMKLANG_MODE: mode, SAMKLANG_LOG: 'silent' })
  return openProgram(config, readRegionPack('regions', 'varmland'), options)
}

test(
  'a demonstration is never served for real, but takes commands',
  async () => {
    const program = await open('demo', { loadDemo: false })
    await program.stop()
    const file = path.join(folder, 'samklang.key')
    expect([program.key, statSync(file).mode & 0o777]).toEqual([readFileSync(file, 'utf8'), 0o600])
    await expect(open('production')).rejects.toThrow('Databasen är en demonstration')
  },
  limitMs,
)

test(
  'a database in use for real is never filled with a demonstration',
  async () => {
    await (await open('production')).stop()
    await expect(open('demo')).rejects.toThrow(WrongMode)
  },
  limitMs,
)

test.runIf(process.env.SAMKLANG_TEST_DATABASE === 'postgres')(
  'two servers may start at once on an empty database',
  async () => {
    const name = `start_${Date.now()}`
    const url = (database: string) => inject('postgres').replace('NAME', database)
    const admin = connect({ to: { url: url('postgres') }, as: 'owner', onLost: () => {} })
    await execute(admin.db, `create database ${name}`)
    await admin.close()
    const start = (data: string) => {
      const environment = { SAMKLANG_DATA: path.join(folder, data), SAMKLANG_MODE: 'demo', SAMKLANG_LOG: 'silent' }
      return openProgram(readConfig({ ...environment, DATABASE_URL: url(name) }), readRegionPack('regions', 'varmland'))
    }
    const both = await Promise.all([start('a'), start('b')])
    for (const { platform } of both) {
      expect((await checkInvariants(platform.db, 'db/invariants')).broken).toEqual([])
    }
    for (const program of both) await program.stop()
  },
  limitMs,
)
