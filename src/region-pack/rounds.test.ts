import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { demoFilesOf } from '#rooms/index.ts'
import { readRegionPack } from './read-region-pack.ts'

const regions = join(import.meta.dirname, '../..', 'regions')
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regions-'))
  cpSync(regions, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

function change(file: string, from: string, to: string) {
  const before = readFileSync(join(folder, file), 'utf8')
  expect(before).toContain(from)
  writeFileSync(join(folder, file), before.replace(from, to))
}

test('a round may have a name, in the list of distributions and in the file of the state', () => {
  change('skane/pack.json', '"round": "reinforcement",', '"round": "reinforcement", "roundName": "Våren (exempel)",')
  change('skane/state-grants.csv', ',kind,', ',kind,round_name,')
  change('skane/state-grants.csv', ',reinforcement,', ',reinforcement,Våren (exempel),')
  const pack = readRegionPack(folder, 'skane')
  expect(pack.stateGrants?.grants.map((one) => one.roundName)).toEqual(['Våren (exempel)'])
  expect(demoFilesOf(pack).distributions.map((one) => one.roundName)).toEqual(['Våren (exempel)'])
})

test('a pack without names has none', () => {
  const pack = readRegionPack(folder, 'varmland')
  expect(pack.national.stateGrants.grants.every((one) => one.roundName === null)).toBe(true)
  expect(pack.distributions.map((one) => one.roundName)).toEqual([null])
})

test.each([
  [
    '"round": "ordinary", "roundName": "Våren",',
    'fältet ”distributions.0.roundName”: ska vara tomt: av det slaget har året bara en omgång',
  ],
  [
    '"round": "decrease",',
    'fältet ”distributions.0.round”: ska vara ordinary, index, earmark, reinforcement eller crisis',
  ],
  [
    `"round": "crisis", "roundName": "${'x'.repeat(81)}",`,
    'fältet ”distributions.0.roundName”: är för långt: högst 80 tecken',
  ],
])('%s is refused', (to, said) => {
  change('varmland/pack.json', '"round": "ordinary",', to)
  expect(() => readRegionPack(folder, 'varmland')).toThrow(said)
})

test('an ordinary grant of the state has no name', () => {
  change('skane/state-grants.csv', ',kind,', ',kind,round_name,')
  change('skane/state-grants.csv', ',reinforcement,', ',ordinary,Våren (exempel),')
  expect(() => readRegionPack(folder, 'skane')).toThrow('kolumnen ”round_name”: ska vara tomt')
})
