import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isCsvProblem, readCsv } from '#platform/index.ts'
import { expectAccessible } from './accessible.ts'
import { clickThrough, hasChromium, readable, textOf, type Visit } from './browser.ts'
import { expectTakenApart, numbersOf, öreOf } from './calculation.ts'
import { hasPostgres } from './site.ts'
import { useStage } from './stage.ts'
import { rowsOf } from './table.ts'
import { type World, worlds } from './worlds.ts'

describe.runIf(hasChromium).each(worlds)('follow the krona in $name, on the $database database', (world) => {
  describe.runIf(world.database === 'embedded' || hasPostgres)('in a browser', () => {
    const stage = useStage(world)
    describe.each([
      { hasJavaScript: true, how: 'with JavaScript' },
      { hasJavaScript: false, how: 'without JavaScript' },
    ])('$how', ({ hasJavaScript }) => {
      let here: Visit
      beforeAll(async () => {
        here = await stage.visit({ hasJavaScript })
      })
      afterAll(() => here.close())
      const lookAt = async (name: string) => {
        if (hasJavaScript) await expectAccessible(here.page, `${world.region}-${name}`)
      }
      walk(world, () => here.page, lookAt)
    })
  })
})

function walk(world: World, pageNow: () => Page, lookAt: (name: string) => Promise<void>): void {
  const { year, given, recipients } = world
  const address = `/folj-kronan?ar=${year}`

  test('the first page shows the year: what the state gave, and everyone who got some of it', async () => {
    const page = pageNow()
    await page.goto('/')
    expect(await textOf(page, 'h1')).toBe(`Följ kronan ${year}`)
    expect(await textOf(page, '.sk-banner')).toBe(`Demonstration – inte ${world.name}`)
    expect(await figure(page, `Statens bidrag ${year}`)).toBe(`${given} kr`)
    expect(await figure(page, 'Fördelat av statens pengar')).toBe(`${given} kr`)
    expect(await figure(page, 'Mottagare')).toBe(String(recipients))
    const rows = await rowsOf(page, 'mottagartabell')
    expect(rows).toHaveLength(recipients)
    expect(rows[0]).toMatchObject({ Mottagare: world.largest[0], Statligt: world.largest[1] })
    await page.goto(address)
    await lookAt('year')
  })

  test('the areas are those of the source, and an older one is never made one of today’s', async () => {
    const page = pageNow()
    await page.goto(address)
    const areas = await rowsOf(page, 'omraden')
    expect(areas.map((row) => row.Område)).toEqual(world.areas)
    const older = areas.find((row) => row.Område === 'konst- och kulturfrämjande')
    if (older) expect(older['Område i dagens lag']).toBe('inget av de sju')
    const unknown = areas.find((row) => row.Område === 'uppgift saknas')
    if (unknown)
      expect(unknown['Område i dagens lag'], 'what is unknown may be any of the seven').toBe('uppgift saknas')
    expect(areas.flatMap(Object.values).join()).not.toContain('bild- och form')
    expect(areas.reduce((sum, row) => sum + öreOf(row.Statligt ?? ''), 0)).toBe(öreOf(given))
    const picture = page.getByRole('group', { name: `Pengarnas väg ${year}` })
    expect(await picture.count(), 'the picture has a name').toBe(1)
  })

  test('every key figure and every recipient’s amount leads to rows that sum to it', async () => {
    const page = pageNow()
    await page.goto(address)
    const numbers = await numbersOf(page)
    expect(numbers.length).toBeGreaterThanOrEqual(2 + recipients)
    for (const number of numbers) await expectTakenApart(page, number)
  })

  test('no number stands without its calculation', async () => {
    const page = pageNow()
    await page.goto(address)
    const figures = page.locator('.sk-figures > div').filter({ hasNot: page.locator('a[href*="#berakning"]') })
    const withoutCalculation = (await figures.allInnerTexts()).map(readable)
    expect.soft(withoutCalculation.filter((text) => !text.includes('uppgift saknas'))).toEqual([])
    for (const table of ['omraden', 'mottagartabell', 'kommuner']) {
      const amounts = page.locator(`#${table} tbody td.sk-amount`).filter({ hasText: /\d\s\d{3}$/ })
      const bare = amounts.filter({ hasNot: page.locator('a') })
      expect.soft(await bare.allInnerTexts(), `amounts in #${table} that open nothing`).toEqual([])
    }
  })

  test('a year without a known distribution says so, and never zero', async () => {
    const page = pageNow()
    const { year: other, given: givenThen } = world.otherYear
    await page.goto(address)
    await clickThrough(page, page.getByRole('navigation', { name: 'År' }).getByRole('link', { name: String(other) }))
    expect(await textOf(page, 'h1')).toBe(`Följ kronan ${other}`)
    expect(await figure(page, `Statens bidrag ${other}`)).toBe(`${givenThen} kr`)
    expect(await figure(page, 'Fördelat av statens pengar')).toBe('uppgift saknas')
    expect(await figure(page, 'Mottagare')).toBe('uppgift saknas')
    const said = readable(await page.locator('main').innerText())
    expect(said).toContain('Hur pengarna fördelades på områden: uppgift saknas')
    expect(said).not.toMatch(/(^| )0 kr/)
    for (const number of await numbersOf(page)) await expectTakenApart(page, number)
    await page.goto(`/folj-kronan?ar=${other}`)
    if (world.region === 'varmland') await lookAt('year-without-distribution')
  })

  test('two years stand beside each other', async () => {
    const page = pageNow()
    const { year: other, given: givenThen, difference, comparable } = world.otherYear
    await page.goto(address)
    await page.getByLabel('Jämför med').selectOption(String(other))
    await clickThrough(page, page.getByRole('button', { name: 'Jämför' }))
    const [state, ...areas] = await rowsOf(page, 'jamfortabell')
    expect(state).toMatchObject({ Vad: 'Statens bidrag', [year]: comparable, [other]: givenThen, Skillnad: difference })
    expect(areas.map((row) => row[other])).toEqual(areas.map(() => 'uppgift saknas'))
    if (world.region === 'varmland') await lookAt('compared')
  })

  test('a word finds the recipients whose names hold it', async () => {
    const page = pageNow()
    const { words, finds } = world.search
    await page.goto(address)
    await page.getByLabel('Sök mottagare').fill(words)
    await page.getByRole('button', { name: 'Sök', exact: true }).click()
    await page.waitForURL((url) => url.searchParams.get('sok') === words)
    // Compounds are taken apart by a job, some seconds after the start.
    await expect
      .poll(
        async () => {
          await page.reload()
          return (await rowsOf(page, 'mottagartabell')).map((row) => row.Mottagare)
        },
        { timeout: 30_000, interval: 500 },
      )
      .toEqual([...finds])
    expect(await page.getByLabel('Sök mottagare').inputValue()).toBe(words)
    expect(await figure(page, 'Mottagare'), 'the year is the same').toBe(String(recipients))
    if (world.region === 'varmland') await lookAt('found')
  })

  test('the recipients of a municipality, by where their houses stand', async () => {
    const page = pageNow()
    await page.goto(address)
    await page.getByLabel('Kommun där mottagaren har sitt hus').selectOption({ label: world.municipality.name })
    await page.getByRole('button', { name: 'Sök', exact: true }).click()
    await page.waitForURL((url) => url.searchParams.get('kommun') !== null)
    expect(readable(await page.locator('#mottagare').innerText())).toContain(world.municipality.finds)
    if (world.region === 'skane') await lookAt('nothing-found')
  })

  test('a recipient’s page shows its money and where every part comes from', async () => {
    const page = pageNow()
    const [name, amount] = world.largest
    await page.goto(address)
    await clickThrough(page, page.locator('#mottagartabell').getByRole('link', { name, exact: true }))
    expect(await textOf(page, 'h1')).toBe(name)
    const [row] = await rowsOf(page, `rader-${year}`)
    expect(row).toMatchObject({ Beslut: world.decision.title, Belopp: amount })
    await page.getByText(`Visa beräkningen: beloppet ${year}`).click()
    await page.locator(`[id="berakning-${year}"]`).waitFor({ state: 'visible' })
    if (world.region === 'varmland') await lookAt('recipient')
  })

  test('the decision, its paper, and the file that it was read from line by line', async () => {
    const page = pageNow()
    const { title, body, day } = world.decision
    await page.goto(address)
    await clickThrough(page, page.getByRole('link', { name: title }).first())
    const facts = await textOf(page, '.sk-facts')
    expect(facts).toContain(body)
    expect(facts).toContain(day)
    expect(facts).toContain('Diarienummer uppgift saknas')
    expect(await rowsOf(page, 'rader')).toHaveLength(recipients)

    const source = await page.request.get(await hrefOf(page, 'olumnerna som lästes in (csv'))
    expect(linesOf(await source.body())).toEqual(linesOf(readFileSync(world.file)))

    // The paper is written by a job.
    await expect
      .poll(
        async () => {
          await page.reload()
          return page.getByRole('link', { name: 'Sammanställning (pdf' }).count()
        },
        { timeout: 30_000, interval: 500 },
      )
      .toBe(1)
    const paper = await page.request.get(await hrefOf(page, 'Sammanställning (pdf'))
    expect(paper.headers()['content-type']).toBe('application/pdf')
    const printed = readable(execFileSync('pdftotext', ['-', '-'], { input: await paper.body() }).toString())
    expect(printed).toContain(given)
    expect(printed).toContain(world.largest[1])
    expect(printed).toContain(`Demonstration – inte ${world.name}`)
    await lookAt('decision')
  })

  test('the same rows are open data, as CSV and as JSON', async () => {
    const page = pageNow()
    await page.goto(address)
    const csv = await page.request.get(await hrefOf(page, `Alla rader ${year} som CSV`))
    expect(csv.headers()['content-type']).toContain('text/csv')
    const [header, ...lines] = (await csv.text()).trim().split('\n')
    expect(header).toBe('ar,omrade,mottagare,statligt_kr,regionalt_kr,ovrigt_kr,beslutsdatum,diarienummer,kalla')
    expect(lines).toHaveLength(recipients)
    expect(lines.map((line) => Number(line.split(',')[3])).reduce((a, b) => a + b, 0) * 100).toBe(öreOf(given))
    const json = await page.request.get(await hrefOf(page, 'som JSON'))
    const { ar, rader } = (await json.json()) as { ar: number; rader: { statligt_kr: string; diarienummer: null }[] }
    expect(ar).toBe(year)
    expect(rader.reduce((sum, row) => sum + Number(row.statligt_kr) * 100, 0)).toBe(öreOf(given))
    expect(rader.every((row) => row.diarienummer === null)).toBe(true)
  })
}

/** The value of a key figure, by its label. */
async function figure(page: Page, label: string): Promise<string> {
  const one = page.locator('.sk-figures > div').filter({ has: page.getByText(label, { exact: true }) })
  return readable(await one.locator('.sk-figure-value').innerText())
}

/** Which line of the file each row stands at, with whom it is about. */
function linesOf(bytes: Uint8Array): string[] {
  const table = readCsv(bytes)
  if (isCsvProblem(table)) throw new Error(table.problem)
  return table.rows.map(({ line, cells }) => `${line} ${cells[0]}`)
}

async function hrefOf(page: Page, name: string): Promise<string> {
  const href = await page.getByRole('link', { name }).first().getAttribute('href')
  if (href === null) throw new Error(`no link is named ${name}`)
  return href
}
