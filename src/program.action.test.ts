import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { openProgram, WrongMode } from './program.ts'
import { readRegionPack } from './region-pack.ts'

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
    await (await open('demo', { loadDemo: false })).stop()
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
