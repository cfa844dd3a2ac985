import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { clickThrough, hasChromium, readable, textOf, type Visit } from './browser.ts'
import { expectTakenApart, numbersOf } from './calculation.ts'
import { type Stage, useStage } from './stage.ts'
import { rowsOf } from './table.ts'

/** Years that no source tells anything of for the region; every name and amount in them is made up, and says so. */
const journeys = [
  { hasJavaScript: true, how: 'with JavaScript', year: 2026 },
  { hasJavaScript: false, how: 'without JavaScript', year: 2024 },
] as const

const swedish = { decision: 'regionstyrelsen', round: 'Ordinarie bidrag' }
const lines = (rows: readonly string[]): string => `${rows.join('\r\n')}\r\n`

const withTextInAmount = lines([
  'Mottagare;Statligt bidrag (kr)',
  'Föreningen Exempel 1;100 000',
  'Föreningen Exempel 2;ca 3 mkr',
])
const withWrongSum = lines([
  'Mottagare;Statligt bidrag (kr)',
  'Föreningen Exempel 1;100 000',
  'Föreningen Exempel 2;200 000',
  'Summa;400 000',
])
/** As a Swedish spreadsheet saves it: semicolons, decimal commas, Windows-1252. */
const right = (year: number): Buffer =>
  Buffer.from(
    lines([
      'Vem;Så mycket från staten;Sort;Övrigt att veta',
      `Föreningen Exempel ${year} (exempel);125 000,50;scenkonst;Påhittad mottagare, exempel.`,
      `Exempelgårdens hemslöjd ${year} (exempel);74 999,50;hemslöjd;Påhittad mottagare, exempel.`,
      'Summa;200 000,00;;',
    ]),
    'latin1',
  )

describe.runIf(hasChromium)('import and publish', () => {
  const stage = useStage()

  describe.each(journeys)('$how', ({ hasJavaScript, year }) => {
    let officer: Visit
    let page: Page
    beforeAll(async () => {
      officer = await stage.visit({ hasJavaScript })
      page = officer.page
    })
    afterAll(() => officer.close())
    const lookAt = async (name: string) => {
      if (hasJavaScript) await expectAccessible(page, `import-${name}`)
    }

    test('signed out: to the sign-in, and back as an officer', async () => {
      await page.goto('/arbete/fordelning')
      expect(new URL(page.url()).pathname).toBe('/logga-in')
      await lookAt('sign-in')
      await signIn(page)
      expect(new URL(page.url()).pathname).toBe('/arbete/fordelning')
      expect(await textOf(page, 'h1')).toBe('Fördelning')
      await lookAt('work')
    })

    test('a text in an amount is told with its line and column, and nothing is published', async () => {
      await clickThrough(page, page.getByRole('link', { name: 'Läs in en fil' }))
      await lookAt('upload')
      await clickThrough(page, page.getByRole('button', { name: 'Ladda upp och gå vidare' }))
      expect(await textOf(page, '.ds-error-summary')).toContain('Välj vad filen innehåller.')
      expect(await textOf(page, '.ds-error-summary')).toContain('Välj en fil att läsa in.')
      await lookAt('upload-nothing-chosen')
      await upload(page, 'trasig.csv', Buffer.from(withTextInAmount))
      await answer(page, { year })
      expect(await textOf(page, '#fel-i-filen')).toContain(
        'Rad 3, kolumnen Statligt bidrag (kr): ”ca 3 mkr” är inte ett belopp.',
      )
      expect(await page.getByRole('button', { name: /publicera/ }).count()).toBe(0)
      await lookAt('draft-with-faults')
      await expectNotPublished(stage, year)
      await discard(page)
    })

    test('a sum that the rows do not make is told with both, and nothing is published', async () => {
      await page.goto('/arbete/fordelning/inlasning')
      await upload(page, 'fel-summa.csv', Buffer.from(withWrongSum))
      await answer(page, { year, total: '300 000' })
      const told = await textOf(page, '#fel-i-filen')
      expect(told).toContain('Rad 4, kolumnen Statligt bidrag (kr): summan anges till 400 000 kr')
      expect(told).toContain('raderna ovanför blir 300 000 kr')
      await expectNotPublished(stage, year)
      await discard(page)
    })

    test('two officers in one draft: the second sees both answers, and loses nothing', async () => {
      await page.goto('/arbete/fordelning/inlasning')
      await upload(page, `fordelning-${year}.csv`, right(year))
      const draft = page.url()
      const other = await stage.visit({ hasJavaScript })
      await other.page.goto(draft)
      await signIn(other.page)
      await other.page.getByLabel('År som pengarna gäller').fill(String(year))
      await other.page.getByLabel('Vem som beslutade').fill('kultur- och bildningsnämnden')
      await saveAnswers(other.page)

      await page.getByLabel('År som pengarna gäller').fill(String(year))
      await page.getByLabel('Vem som beslutade').fill(swedish.decision)
      await page.getByLabel('Källa (frivilligt)').first().fill('påhittat underlag, exempel')
      const [refused] = await Promise.all([page.waitForResponse(isPost), pressSave(page)])
      expect(refused.status()).toBe(409)
      const differences = await textOf(page, '#skillnader')
      expect(differences).toContain(`Vem som beslutade ${swedish.decision} kultur- och bildningsnämnden`)
      expect(differences).toContain('Källa påhittat underlag, exempel tomt')
      expect(await page.getByLabel('Vem som beslutade').inputValue()).toBe(swedish.decision)
      expect(await page.getByRole('button', { name: /publicera/ }).count()).toBe(0)
      await lookAt('two-officers')
      await saveAnswers(page)
      expect(await page.getByLabel('Vem som beslutade').inputValue()).toBe(swedish.decision)
      expect(await page.getByLabel('Källa (frivilligt)').first().inputValue()).toBe('påhittat underlag, exempel')
      await other.close()
    })

    test('columns are chosen, doubts are shown, and the file is published', async () => {
      await page.getByLabel('Mottagare').selectOption('Vem')
      await page.getByLabel('Statliga medel', { exact: true }).selectOption('Så mycket från staten')
      await page.getByLabel('Område (frivilligt)').selectOption('Sort')
      await page.getByLabel('Anmärkning (frivilligt)').selectOption('Övrigt att veta')
      await page.getByLabel('Angiven summa av statliga medel').fill('200 000')
      await saveAnswers(page)
      const doubts = await textOf(page, '#att-tanka-pa')
      expect(doubts).toContain(`mottagaren ”Exempelgårdens hemslöjd ${year} (exempel)” är inte känd sedan tidigare`)
      expect(doubts).toContain('Rad 4 är en summarad som stämmer med raderna ovanför.')
      expect(doubts).toContain('Beslutsdagen är inte angiven. Den visas som ”uppgift saknas”.')
      expect(await textOf(page, '#rader')).toContain('125 000,50')
      await lookAt('draft-ready')
      await page.getByRole('button', { name: /publicera 2 rader, 200 000 kr/ }).click()
      await page.waitForURL(/\/beslut\/\d+$/)
      expect(await textOf(page, 'h1')).toBe(`Fördelning av bidrag ${year}, ordinarie bidrag`)
    })

    test('anyone sees it, down to the rows of the file', async () => {
      const anyone = await stage.visit({ hasJavaScript })
      await anyone.page.goto(`/folj-kronan?ar=${year}`)
      expect(await rowsOf(anyone.page, 'mottagartabell')).toMatchObject([
        { Mottagare: `Föreningen Exempel ${year} (exempel)`, Område: 'scenkonst', Statligt: '125 000,50' },
        { Mottagare: `Exempelgårdens hemslöjd ${year} (exempel)`, Område: 'hemslöjd', Statligt: '74 999,50' },
      ])
      for (const number of await numbersOf(anyone.page)) await expectTakenApart(anyone.page, number)
      const source = await anyone.page.request.get(`${page.url()}/underlag.csv`)
      expect((await source.body()).equals(right(year))).toBe(true)
      await anyone.close()
    })

    test('taken back with a reason: it counts no more, and the decision says why', async () => {
      const decision = page.url()
      await page.goto('/arbete/fordelning')
      await clickThrough(page, page.locator(`a[href$="/beslut/${decision.split('/').at(-1)}/aterforing"]`))
      await clickThrough(page, page.getByRole('button', { name: 'Återför beslutet' }))
      expect(await page.locator('.ds-error-summary').count(), 'a reason is asked for').toBe(1)
      await lookAt('reverse-without-reason')
      await page.getByLabel('Varför återförs beslutet?').fill('Beloppen var påhittade, exempel.')
      await page.getByRole('button', { name: 'Återför beslutet' }).click()
      await page.waitForURL(decision)
      const told = readable(await page.locator('main').innerText())
      expect(told).toContain('Beslutet är återfört och gäller inte')
      expect(told).toContain('Beloppen var påhittade, exempel.')
      await lookAt('reversed')
      const anyone = await stage.visit({ hasJavaScript })
      await anyone.page.goto(`/folj-kronan?ar=${year}`)
      const shown = readable(await anyone.page.locator('main').innerText())
      expect(await anyone.page.locator('#mottagartabell').count()).toBe(0)
      expect(shown).toMatch(/Återfört \d+ \S+ \d{4}: Beloppen var påhittade, exempel\./)
      expect(shown).not.toContain('125 000,50')
      for (const number of await numbersOf(anyone.page)) await expectTakenApart(anyone.page, number)
      await anyone.close()
    })
  })

  test('afterwards everything in the database agrees with itself', async () => {
    const { code, said } = await stage.site.command('check-invariants')
    expect(said).toContain('0 stämmer inte')
    expect(code).toBe(0)
  })
})

const isPost = (response: { request(): { method(): string } }): boolean => response.request().method() === 'POST'

async function signIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Handläggare', exact: true }).click()
  await page.waitForURL((url) => url.pathname.startsWith('/arbete'))
}

async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('En beslutad fördelning').check()
  await page.getByLabel('Fil', { exact: true }).setInputFiles({ name, mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: 'Ladda upp och gå vidare' }).click()
  await page.waitForURL(/\/inlasning\/\d+$/)
  expect(await textOf(page, 'h1')).toBe(name)
}

async function answer(page: Page, { year, total = '' }: { year: number; total?: string }): Promise<void> {
  await page.getByLabel('År som pengarna gäller').fill(String(year))
  await page.getByLabel('Omgång').selectOption(swedish.round)
  await page.getByLabel('Vem som beslutade').fill(swedish.decision)
  await page.getByLabel('Angiven summa av statliga medel').fill(total)
  await saveAnswers(page)
}

const pressSave = (page: Page) => clickThrough(page, page.getByRole('button', { name: 'Spara och granska' }))

async function saveAnswers(page: Page): Promise<void> {
  const [saved] = await Promise.all([page.waitForResponse(isPost), pressSave(page)])
  expect(saved.status(), 'saved').toBe(303)
  await page.waitForLoadState()
}

async function discard(page: Page): Promise<void> {
  const name = await textOf(page, 'h1')
  await page.getByRole('button', { name: 'Ta bort filen utan att läsa in den' }).click()
  await page.waitForURL((url) => url.pathname === '/arbete/fordelning')
  expect(await textOf(page, 'main')).not.toContain(name)
}

async function expectNotPublished(stage: Stage, year: number): Promise<void> {
  const anyone = await stage.visit()
  await anyone.page.goto(`/folj-kronan?ar=${year}`)
  expect(await textOf(anyone.page, 'main')).not.toContain('Exempel')
  await anyone.close()
}
