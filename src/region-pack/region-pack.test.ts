import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { kronor, sum } from '#values/index.ts'
import { type PackFile, readRegionPack } from './read-region-pack.ts'

const regions = join(import.meta.dirname, '../..', 'regions')
const varmland = readRegionPack(regions, 'varmland')
const skane = readRegionPack(regions, 'skane')

const rowsOf = (file: PackFile | undefined): Record<string, string>[] =>
  parse(new TextDecoder().decode(file?.bytes), { columns: true })
const stateMoney = (file: PackFile | undefined) => sum(rowsOf(file).map((row) => kronor(BigInt(row.state_sek ?? ''))))

describe('the packs as they stand', () => {
  test('Värmland distributed 48 514 000 kronor to ten recipients in 2013, in the order of the amounts', () => {
    const [distribution] = varmland.distributions
    expect(distribution).toMatchObject({
      year: 2013,
      round: 'ordinary',
      decided: '2013-02-21',
      body: 'regionstyrelsen',
    })
    expect(distribution?.total).toBe(kronor(48_514_000))
    expect(stateMoney(distribution?.file)).toBe(kronor(48_514_000))
    const amounts = rowsOf(distribution?.file).map((row) => Number(row.state_sek))
    expect(amounts).toHaveLength(10)
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a))
  })

  test('Skåne distributed a reinforcement of 24 268 000 kronor to fifteen recipients in 2021, without areas', () => {
    const [distribution] = skane.distributions
    expect(distribution).toMatchObject({ year: 2021, round: 'reinforcement', decided: '2021-06-24' })
    expect(distribution?.total).toBe(kronor(24_268_000))
    expect(stateMoney(distribution?.file)).toBe(kronor(24_268_000))
    expect(rowsOf(distribution?.file).map((row) => row.area)).toEqual(Array(15).fill(''))
    expect(skane.stateGrants?.grants).toMatchObject([
      { year: 2021, countyCode: '12', amount: kronor(24_268_000), kind: 'reinforcement', decided: null },
    ])
  })

  test('the state gave 1 495 381 000 kronor to the twenty regions of the model in 2025', () => {
    const grants = varmland.national.stateGrants.grants.filter((it) => it.year === 2025)
    expect(sum(grants.map((it) => it.amount))).toBe(kronor(1_495_381_000))
    const inModel = varmland.national.regions.filter((it) => it.inModel).map((it) => it.countyCode)
    expect(grants.map((it) => it.countyCode)).toEqual(inModel)
    expect(inModel).toHaveLength(20)
    expect(varmland.national.stateGrants.grants).toHaveLength(35)
    expect(varmland.stateGrants).toBeNull()
  })

  test('every municipality has its place, and population only where a source tells', () => {
    expect([varmland, skane].map((it) => it.municipalities.length)).toEqual([16, 33])
    expect(varmland.national.municipalities).toHaveLength(290)
    const inhabitants = varmland.municipalities.map((it) => it.populations?.at(-1))
    expect(new Set(inhabitants.map((it) => it?.day))).toEqual(new Set(['2023-12-31']))
    expect(inhabitants.reduce((all, it) => all + (it?.persons ?? 0), 0)).toBe(283_548)
    expect(skane.municipalities.every((it) => it.populations === null)).toBe(true)
  })

  test('a seat is told for five recipients in Värmland and for none in Skåne', () => {
    const seats = varmland.recipients.flatMap((it) => (it.seat ? [it.seat.municipality] : []))
    expect(seats.toSorted()).toEqual(['1766', '1780', '1780', '1780', '1780'])
    expect(skane.recipients.map((it) => it.seat)).toEqual(Array(15).fill(null))
  })

  test('only what was checked against the wording stands as law', () => {
    const { rules } = varmland.national
    expect(rules.filter((it) => it.basis === 'law').map((it) => it.evidence)).toEqual(
      rules.filter((it) => it.evidence === 'V').map((it) => it.evidence),
    )
    expect(rules.find((it) => it.id === 'D1')?.basis).toBe('information')
    const ids = rules.map((it) => it.id)
    for (let number = 1; number <= 18; number++) expect(ids).toContain(`D${number}`)
    expect(ids).toEqual(expect.arrayContaining(['R1', 'R2', 'R3', 'R24', 'M6']))
    for (const rule of rules.filter((it) => it.basis === 'law' && it.provision.includes('2010:2012')))
      expect(rule.asOf).toBe('lydelse till och med SFS 2019:1082, senare ändringar inte kontrollerade')
  })

  test('the older area 4 is never read as the area 4 of today', () => {
    const older = varmland.areaNames.find((it) => it.sourceName === 'konst- och kulturfrämjande')
    expect(older?.area).toBe('4-aldre')
    const { areas } = varmland.national
    expect(areas.filter((it) => it.isCurrent).map((it) => it.code)).toEqual(['1', '2', '3', '4', '5', '6', '7'])
    expect(areas.find((it) => it.code === '4-aldre')?.isCurrent).toBe(false)
  })

  test('an unknown day is open, and never a made-up one', () => {
    const archive = varmland.recipients.find((it) => it.key === 'foreningsarkivet-i-varmland')
    expect(archive?.names.map((it) => it.name)).toEqual([
      'Folkrörelsernas arkiv för Värmland',
      'Föreningsarkivet i Värmland',
    ])
    expect(archive?.names.map((it) => it.period)).toEqual(Array(2).fill({ from: null, to: null }))
    expect(varmland.settings).toEqual({ caseNumberFormat: null, legalRegime: 'unset' })
  })
})

describe('a pack that is wrong says where and what', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'regions-'))
    cpSync(regions, folder, { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  /** The sentence after one piece of text in one file has been replaced. */
  function complaint(file: string, from: string, to: string, slug = 'varmland'): string {
    const before = readFileSync(join(folder, file), 'utf8')
    expect(before).toContain(from)
    writeFileSync(join(folder, file), before.replace(from, to))
    try {
      readRegionPack(folder, slug)
    } catch (error) {
      return (error as Error).message.replaceAll('\u00a0', ' ')
    }
    throw new Error('the pack was read as if nothing were wrong')
  }

  test.each([
    ['varmland/pack.json', '"name": "Region Värmland",', '', 'fältet ”name”: värdet saknas'],
    ['varmland/pack.json', '"slug":', '"sluggen": "x", "slug":', 'fältet ”sluggen”: känns inte igen'],
    [
      'varmland/pack.json',
      '"slug": "varmland"',
      '"slug": "dalsland"',
      'fältet ”slug”: ska vara ”varmland”, som mappen heter',
    ],
    [
      'varmland/pack.json',
      '"countyCode": "17"',
      '"countyCode": "18"',
      'fältet ”name”: länskoden 18 hör till Region Örebro län',
    ],
    ['varmland/pack.json', '{', '', 'filen är inte giltig JSON'],
    [
      'varmland/pack.json',
      '2013-02-21",',
      '2013-02-30",',
      'fältet ”distributions.0.decided”: ska vara en dag på formen ÅÅÅÅ-MM-DD',
    ],
    [
      'varmland/pack.json',
      '"unset"',
      '"FL"',
      'fältet ”settings.legalRegime”: ska vara KL13, not-appealable, FL-appeal eller unset',
    ],
    [
      'varmland/pack.json',
      '"4-aldre"',
      '"8"',
      'fältet ”areaNames.3.area”: ”8” är inte en områdeskod i det nationella paketet',
    ],
    [
      'varmland/pack.json',
      '"body": "regionstyrelsen"',
      '"body": "landstinget"',
      'fältet ”distributions.0.body”: ”landstinget” är inte ett organ i paketet',
    ],
    [
      'varmland/pack.json',
      '"municipality": "1780"',
      '"municipality": "1799"',
      'fältet ”recipients.0.seat.municipality”: ”1799” är inte en kommun i det nationella paketet',
    ],
    [
      'varmland/distributions/2013.csv',
      '34969000',
      '34969001',
      'kolumnen ”state_sek”: raderna blir 48 514 001 kr men beslutet är 48 514 000 kr',
    ],
    [
      'varmland/distributions/2013.csv',
      '34969000',
      '34 969 000',
      'rad 2, kolumnen ”state_sek”: ska vara hela kronor med bara siffror',
    ],
    ['varmland/distributions/2013.csv', 'other_sek', 'annat', 'rad 2, kolumnen ”other_sek”: värdet saknas'],
    [
      'varmland/distributions/2013.csv',
      'Wermland Opera',
      'Okänd Opera',
      'rad 2, kolumnen ”recipient”: mottagaren ”Okänd Opera” finns inte i paketet',
    ],
    [
      'varmland/distributions/2013.csv',
      ',film,',
      ',rörlig bild,',
      'rad 6, kolumnen ”area”: områdesnamnet ”rörlig bild” saknas i paketets areaNames',
    ],
    ['varmland/distributions/2013.csv', ',film,', ',film,,', 'rad 6: raden har inte lika många fält som rubriken'],
    [
      'varmland/municipalities.csv',
      '12085',
      'cirka 12 000',
      'kolumnen ”population_2023_12_31”: ska vara ett helt antal personer',
    ],
    [
      'varmland/municipalities.csv',
      '1715,Kil',
      '1715,Killing',
      'rad 2, kolumnen ”code”: 1715 Killing finns inte i länet',
    ],
    ['varmland/pack.json', '"mergedFrom": []', '"mergedFrom": ["kulturstaben"]', 'kan bara gå upp i en enda annan'],
    ['varmland/tile-map.json', '"1715"', '"1814"', 'kommunen 1814 hör inte till länet'],
    [
      '_sverige/law.json',
      '"basis": "information"',
      '"basis": "law"',
      'fältet ”rules.0.basis”: får vara law bara när lagtexten är kontrollerad',
    ],
    ['_sverige/state-grants.csv', '2012,13,', '2012,02,', 'rad 2, kolumnen ”county_code”: länskoden 02 hör inte hit'],
    ['_sverige/regions.csv', ',no,', ',nej,', 'rad 2, kolumnen ”in_model”: ska vara yes eller no'],
  ])('%s: %s → %s', (file, from, to, sentence) => {
    const message = complaint(file, from, to)
    expect(message).toContain(`Regionpaketet är fel i ${file}`)
    expect(message).toContain(sentence)
  })

  test('two municipalities on one tile', () => {
    const file = 'varmland/tile-map.json'
    const map = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    const [first] = map.tiles
    map.tiles[1] = { ...first, code: map.tiles[1].code }
    writeFileSync(join(folder, file), JSON.stringify(map))
    expect(() => readRegionPack(folder, 'varmland')).toThrow(`är redan ${first.code}`)
    map.tiles.shift()
    writeFileSync(join(folder, file), JSON.stringify(map))
    expect(() => readRegionPack(folder, 'varmland')).toThrow('kommunen 1715 Kil saknar ruta')
  })

  test('state grants in a region’s folder are its own', () => {
    const sentence = complaint('skane/state-grants.csv', '2021,12,', '2021,17,', 'skane')
    expect(sentence).toContain('skane/state-grants.csv, rad 2, kolumnen ”county_code”: länskoden 17 hör inte hit')
  })

  test('a file or a folder that is not there', () => {
    rmSync(join(folder, 'skane/distributions/2021-reinforcement.csv'))
    expect(() => readRegionPack(folder, 'skane')).toThrow('skane/distributions/2021-reinforcement.csv: filen saknas')
    expect(() => readRegionPack(folder, 'atlantis')).toThrow(
      'Det finns inget regionpaket ”atlantis”. Det finns: skane, varmland.',
    )
    expect(() => readRegionPack(folder, '../varmland')).toThrow('kan inte vara namnet på ett regionpaket')
  })
})
