import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { clickThrough, hasChromium, readable, textOf, type Visit } from './browser.ts'
import { expectTakenApart, numbersOf } from './calculation.ts'
import {
  answer,
  chooseFile,
  decidedBy,
  discard,
  expectNotPublished,
  isPost,
  pressSave,
  receiptOn,
  saveAnswers,
  signIn,
  upload,
} from './import-steps.ts'
import { useStage } from './stage.ts'
import { rowsOf } from './table.ts'

/** Years that no source tells anything of for the region; every name and amount in them is made up, and says so. */
const journeys = [
  { hasJavaScript: true, how: 'with JavaScript', year: 2026 },
  { hasJavaScript: false, how: 'without JavaScript', year: 2024 },
] as const

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
      'Vem;Så mycket från staten;Sort;Övrigt att veta;Internt',
      `Föreningen Exempel ${year} (exempel);125 000,50;scenkonst;Påhittad mottagare, exempel.;ring först`,
      `Exempelgårdens hemslöjd ${year} (exempel);74 999,50;hemslöjd;Påhittad mottagare, exempel.;=1+1`,
      'Summa;200 000,00;;;',
    ]),
    'latin1',
  )

/** What anyone may fetch of it: every column but the one that nobody mapped, each row at its line. */
const publicCopy = (year: number): string =>
  [
    'Vem;Så mycket från staten;Sort;Övrigt att veta',
    `Föreningen Exempel ${year} (exempel);"125 000,50";scenkonst;"Påhittad mottagare, exempel."`,
    `Exempelgårdens hemslöjd ${year} (exempel);"74 999,50";hemslöjd;"Påhittad mottagare, exempel."`,
    'Summa;"200 000,00";;',
    '',
  ].join('\n')

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
      expect(await page.title()).toMatch(/^Fel: Läs in en fil/)
      await lookAt('upload-nothing-chosen')
      await chooseFile(page, 'trasig.csv', Buffer.from(withTextInAmount))
      expect(await textOf(page, 'h1'), 'the file is kept although the kind was forgotten').toBe('trasig.csv')
      expect(await receiptOn(page)).toBe('Filen är uppladdad. Inget är publicerat än.')
      await lookAt('draft-without-kind')
      await page.getByLabel('En beslutad fördelning').check()
      await clickThrough(page, page.getByRole('button', { name: 'Gå vidare' }))
      await answer(page, { year })
      expect(await page.title()).toMatch(/^Fel: trasig\.csv/)
      expect(await page.evaluate(() => document.activeElement?.className), 'the faults have focus').toBe(
        'ds-error-summary',
      )
      expect(await receiptOn(page)).toBe('Utkastet är sparat.')
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
      await page.getByLabel('Vem som beslutade').fill(decidedBy)
      await page.getByLabel('Källa till beslutet').fill('påhittat underlag, exempel')
      const [refused] = await Promise.all([page.waitForResponse(isPost), pressSave(page)])
      expect(refused.status()).toBe(409)
      const differences = await textOf(page, '#skillnader')
      expect(differences).toContain(`Vem som beslutade ${decidedBy} kultur- och bildningsnämnden`)
      expect(differences).toContain('Källa till beslutet påhittat underlag, exempel tomt')
      expect(await page.getByLabel('Vem som beslutade').inputValue()).toBe(decidedBy)
      expect(await page.getByRole('button', { name: /publicera/ }).count()).toBe(0)
      await lookAt('two-officers')
      await saveAnswers(page)
      expect(await page.getByLabel('Vem som beslutade').inputValue()).toBe(decidedBy)
      expect(await page.getByLabel('Källa till beslutet').inputValue()).toBe('påhittat underlag, exempel')
      await other.close()

      await page.goto('/arbete/fordelning/inlasning')
      await upload(page, 'samma-igen.csv', right(year), `fordelning-${year}.csv`)
      expect(page.url(), 'the same bytes lead to the draft that waits').toBe(draft)
      expect(await receiptOn(page)).toBe('Samma fil var redan uppladdad och väntar här. Ingen ny har lagts till.')
      await page.reload()
      expect(await receiptOn(page), 'it is said once').toBeUndefined()
    })

    test('columns are chosen, doubts are shown, and the file is published', async () => {
      await page.getByLabel('Mottagare').selectOption('Vem')
      await page.getByLabel('Statliga medel', { exact: true }).selectOption('Så mycket från staten')
      await page.getByLabel('Område (frivilligt)').selectOption('Sort')
      await page.getByLabel('Anmärkning (frivilligt)').selectOption('Övrigt att veta')
      await page.getByLabel('Angiven summa av statliga medel').fill('200 000')
      await saveAnswers(page)
      expect(new URL(page.url()).hash, 'all is well: the page opens at the preview').toBe('#granskning')
      await page.waitForFunction(() => scrollY > 0)
      expect(await page.locator('#granskning').evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(200)
      expect(await receiptOn(page)).toBe('Utkastet är sparat.')
      const doubts = await textOf(page, '#att-tanka-pa')
      expect(doubts).toContain(`mottagaren ”Exempelgårdens hemslöjd ${year} (exempel)” är inte känd sedan tidigare`)
      expect(doubts).toContain('Rad 4 är en summarad som stämmer med raderna ovanför.')
      expect(doubts).toContain('Beslutsdagen är inte angiven. Den visas som ”uppgift saknas”.')
      expect(await textOf(page, '#rader')).toContain('125 000,50')
      await lookAt('draft-ready')
      await page.getByRole('button', { name: /publicera 2 rader, 200 000 kr/ }).click()
      await page.waitForURL(/\/beslut\/\d+$/)
      expect(await textOf(page, 'h1')).toBe(`Fördelning av bidrag ${year}, ordinarie bidrag`)
      expect(await receiptOn(page)).toBe('Fördelningen är publicerad. Till arbetet med fördelning')
      await lookAt('published')
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
      expect(await source.text()).toBe(publicCopy(year))
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
      expect(await receiptOn(page)).toBe('Beslutet är återfört. Läs in en rättad fil')
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
