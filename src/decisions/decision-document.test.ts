import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readTemplate, renderDocument } from '#platform/index.ts'
import { formatAmount, fundNames, kronor, parseDay, precisionNames } from '#values/index.ts'

const areaNote = 'Området är hämtat ur rubrikerna i kulturplanen 2013–2015, inte ur själva beslutet.'
const olderAreaNote =
  'Äldre namn på området. Området är hämtat ur rubrikerna i kulturplanen 2013–2015, inte ur själva beslutet.'

const granted: [string, string, number, string][] = [
  ['Wermland Opera', 'Scenkonst', 34_969_000, areaNote],
  ['Västanå Teater', 'Scenkonst', 3_188_000, areaNote],
  ['Värmlands Museum', 'Museer', 6_186_000, areaNote],
  ['Länsbibliotek Värmland', 'Bibliotek', 1_441_000, areaNote],
  ['Riksteatern Värmland', 'Konst- och kulturfrämjande', 300_000, olderAreaNote],
  ['Dans i Värmland', 'Konst- och kulturfrämjande', 200_000, olderAreaNote],
  ['Folkrörelsernas arkiv för Värmland', 'Arkiv', 294_000, areaNote],
  ['Föreningen Värmlandsarkiv', 'Arkiv', 142_000, areaNote],
  ['Film i Värmland', 'Film', 1_174_000, areaNote],
  ['Slöjd i Värmland', 'Hemslöjd', 620_000, areaNote],
]

const rows = granted.map(([recipient, area, amount, note]) => ({
  recipient,
  area,
  fund: 'state',
  amount: formatAmount(kronor(amount)),
  precision: 'exact',
  note,
}))

const decision = {
  region: 'Region Värmland',
  demo: true,
  fundNames: fundNames.sv,
  precisionNames: precisionNames.sv,
  title: 'Fördelning av statsbidrag till regional kulturverksamhet 2013',
  body: 'Regionstyrelsen',
  decidedDay: '21 februari 2013',
  caseNumber: 'uppgift saknas',
  year: 2013,
  source: 'http://www.regionvarmland.se/2013/02/22/regionstyrelsen-i-korthet-2013-02-21/',
  isWhole: true,
  fromFile: true,
  paragraph: null,
  remark: null,
  reversed: null,
  rows,
  total: formatAmount(kronor(granted.reduce((total, [, , amount]) => total + amount, 0))),
}

const render = async (data: unknown) => {
  const day = parseDay('2013-02-21')
  if (!day) throw new Error('no such day')
  const template = await readTemplate(import.meta.url, 'decision.typ')
  return renderDocument({ template, data, title: decision.title, day })
}

const folder = mkdtempSync(join(tmpdir(), 'documents-'))
afterAll(() => rmSync(folder, { recursive: true }))

const textOf = (pdf: Uint8Array): string => {
  writeFileSync(join(folder, 'decision.pdf'), pdf)
  return execFileSync('pdftotext', [join(folder, 'decision.pdf'), '-'], { encoding: 'utf8' })
}
const poppler = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

describe('the decision document', () => {
  let pdf: Uint8Array
  beforeAll(async () => {
    pdf = await render(decision)
  })

  test('the same decision gives the same bytes', async () => {
    expect(Buffer.compare(await render(decision), pdf)).toBe(0)
  })

  test('it is tagged and Swedish', () => {
    const raw = Buffer.from(pdf).toString('latin1')
    expect(raw).toContain('/Marked true')
    expect(raw).toContain('/Lang (sv-SE)')
  })

  test.runIf(poppler)('it is read in the order of the paper', () => {
    const text = textOf(pdf)
    const order = [
      'Demonstration – inte Region Värmland',
      'Beslut',
      '21 februari 2013',
      'Fördelning av statsbidrag',
      'Regionstyrelsen',
      'Wermland Opera',
      'Slöjd i Värmland',
      'Summa',
      '48 514 000',
      'Om uppgifterna',
    ]
    const places = order.map((words) => text.replaceAll('\u00a0', ' ').indexOf(words))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test.runIf(poppler)('every page of a demonstration says so, and a real one never does', async () => {
    const many = { ...decision, rows: Array.from({ length: 8 }, () => rows).flat() }
    const pages = textOf(await render(many))
      .split('\f')
      .slice(0, -1)
    expect(pages.length).toBeGreaterThan(1)
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('Demonstration – inte Region Värmland')
      expect(page).toContain(`Sida ${index + 1} (${pages.length})`)
    }
    expect(textOf(await render({ ...decision, demo: false }))).not.toContain('Demonstration')
  })

  test.runIf(poppler)('what the source does not tell is said, and a rounded figure is marked', async () => {
    const poorer = {
      ...decision,
      decidedDay: 'uppgift saknas',
      source: null,
      rows: [{ ...rows[0], area: null, note: null, precision: 'rounded' }],
    }
    const text = textOf(await render(poorer))
    expect(text.match(/uppgift saknas/g)?.length).toBe(4)
    expect(text).toContain('avrundat i källan')
    expect(text).not.toContain('Alla belopp är återgivna exakt')
  })

  test('an address that is too long for a link is printed as text', async () => {
    const source = `https://exempel.se/${'a'.repeat(9000)}`
    expect(Buffer.from(await render({ ...decision, source })).toString('latin1')).not.toContain('/URI (https://exempel')
  })

  test.runIf(poppler)('a reversed decision says so on its paper', async () => {
    expect(textOf(await render({ ...decision, reversed: 'Återfört 3 mars 2026: fel summa' }))).toContain(
      'Återfört 3 mars 2026',
    )
  })

  test.runIf(poppler)(
    'one that was read from no file says where it stands, and how it differs from the proposal',
    async () => {
      const entered = { ...decision, fromFile: false, paragraph: '12', remark: 'Teatern fick mindre.' }
      const text = textOf(await render(entered))
      for (const part of ['Paragraf', '12', 'Teatern fick mindre.', 'Protokollet är originalet.'])
        expect(text).toContain(part)
      expect(text).not.toContain('som i källan')
    },
  )
})
