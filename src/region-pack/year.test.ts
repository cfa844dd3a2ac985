import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { usualEves } from '#values/index.ts'
import { readRegionPack } from './read-region-pack.ts'

const regions = join(import.meta.dirname, '../..', 'regions')
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regions-'))
  cpSync(regions, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

function change(from: string, to: string) {
  const file = join(folder, 'varmland/year.json')
  const before = readFileSync(file, 'utf8')
  expect(before).toContain(from)
  writeFileSync(file, before.replace(from, to))
}

test('Värmland has what its sources tell, each with its source, and Skåne has nothing that none tells', () => {
  const { recurring, eves } = readRegionPack(folder, 'varmland').year
  expect(recurring).toHaveLength(9)
  expect(eves).toEqual(usualEves)
  expect(recurring.every(({ source, title }) => /https?:\/\//.test(source) && title.en !== undefined)).toBe(true)
  expect(readRegionPack(folder, 'skane').year).toEqual({ recurring: [], eves: usualEves })
})

test('a region may have other eves off, or none', () => {
  change('{\n  "recurring"', '{\n  "eves": ["christmas-eve"],\n  "recurring"')
  expect(readRegionPack(folder, 'varmland').year.eves).toEqual(['christmas-eve'])
})

test('a weekday of a month may be what it is counted from', () => {
  change(
    '"kind": "months",\n        "from": 1,\n        "to": 1',
    '"kind": "weekday",\n        "month": 3, "nth": -1, "weekday": 2, "plus": -14',
  )
  expect(readRegionPack(folder, 'varmland').year.recurring[0]?.falls).toMatchObject({ nth: -1, plus: -14 })
})

test.each([
  ['"key": "statens-beslut"', '"key": "verksamhetsbidrag"', 'fältet ”recurring”: ”verksamhetsbidrag” finns två gånger'],
  ['"body": "kultur-och-bildningsnamnden"', '"body": "namnden"', 'fältet ”body”: ”namnden” finns inte bland organen'],
  ['"from": "01-10"', '"from": "02-30"', 'fältet ”recurring.2.falls.from”: ska vara en dag på formen MM-DD'],
  ['"shift": "previous"', '"shift": "nearest"', 'fältet ”recurring.0.shift”: ska vara next, previous eller stay'],
  ['"certainty": "stated"', '"certainty": "sure"', 'fältet ”recurring.1.certainty”: ska vara stated eller seen'],
  ['"noticeDays": 45', '"noticeDays": 400', 'fältet ”recurring.8.noticeDays”'],
])('%s changed to %s is refused', (from, to, said) => {
  change(from, to)
  expect(() => readRegionPack(folder, 'varmland')).toThrow(said)
})

test('what is nobody’s is refused', () => {
  change('"roles": ["officer", "finance-officer"]', '"roles": []')
  expect(() => readRegionPack(folder, 'varmland')).toThrow('fältet ”recurring.0.roles”: är tomt, och body också')
})
