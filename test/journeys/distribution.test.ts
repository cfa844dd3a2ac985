import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayAt } from '#values/index.ts'
import { exampleRecipients } from '../distribution-maker.ts'
import { expectAccessible } from './accessible.ts'
import { clickThrough, hasChromium, type Visit } from './browser.ts'
import {
  answerWarnings,
  beginScenario,
  declareFinancing,
  enterStateDecision,
  newStep,
  registerReport,
  saveStep,
} from './distribution.ts'
import { hasPostgres } from './site.ts'
import { useStage } from './stage.ts'

const today = dayAt(new Date())
const worlds = [
  { region: 'varmland', year: 2026, database: 'embedded', hasJavaScript: true },
  { region: 'skane', year: 2024, database: 'postgres', hasJavaScript: false },
] as const

describe.runIf(hasChromium).each(worlds)(
  'the state’s money from its decision to publication in $region',
  ({ region, year, database, hasJavaScript }) => {
    const stage = useStage({ region, database: hasPostgres ? database : 'embedded' })
    let officer: Visit
    let other: Visit
    let head: Visit
    let scenario: string
    let proposal: string
    beforeAll(async () => {
      officer = await stage.signIn('officer', { hasJavaScript })
      other = await stage.signIn('officer', { hasJavaScript })
      head = await stage.signIn('head', { hasJavaScript })
    })
    afterAll(async () => {
      await officer?.close()
      await other?.close()
      await head?.close()
    })

    /** Axe runs in the page, and so only where scripts do. */
    const lookAt = async ({ page }: Visit, name: string) => hasJavaScript && expectAccessible(page, `${name}-${region}`)
    /** With plain spaces in the amounts. */
    const mainOf = async ({ page }: Visit) => (await page.locator('main').innerText()).replaceAll('\u00a0', ' ')

    test('an officer enters what the state decided, and it is public', async () => {
      const { page } = officer
      await page.goto(`/arbete/fordelning/${year}`)
      await lookAt(officer, 'distribution-year')
      await enterStateDecision(page, year, { kind: 'ordinarie bidrag', amount: '34 680 000' })
      expect(await mainOf(officer)).toContain('34 680 000')
    })

    test('two scenarios are made of last year’s file, and stand side by side', async () => {
      const { page } = officer
      scenario = await beginScenario(page, `${year}/1`, { name: 'Lika procent' })
      await newStep(page, scenario, 'Lika procent')
      await page.getByLabel('Allt som är kvar av statens belopp').check()
      await page.getByLabel('Varför?').fill('Exempel: staten räknade upp bidraget.')
      await lookAt(officer, 'distribution-step')
      await saveStep(page)
      expect(await mainOf(officer)).toContain('Summan är exakt statens belopp.')
      await lookAt(officer, 'distribution-scenario')
      await page.locator('summary', { hasText: 'Kopiera scenariot' }).click()
      await page.locator('#kopia').fill('Film först')
      await clickThrough(page, page.getByRole('button', { name: 'Kopiera scenariot' }))
      await newStep(page, new URL(page.url()).pathname, 'Frigjorda pengar')
      await page.locator('#mottagare').selectOption({ label: 'Exempelorkestern (exempel)' })
      await page.locator('#kvar').fill('6 000 000')
      await page.getByLabel('Exempelfilmen (exempel)').fill('1')
      await saveStep(page)
      await page.goto(`/arbete/fordelning/${year}/1`)
      await clickThrough(page, page.getByRole('link', { name: 'Jämför scenarierna' }))
      const compared = await mainOf(officer)
      expect(compared).toContain('Exempelorkestern (exempel) får 500 000 kr mindre än förra året.')
      expect(compared).toContain('Lika procent: Ingen får mindre än förra året')
      await lookAt(officer, 'distribution-compare')
    })

    test('two officers in one scenario: different things both count, the same thing shows both', async () => {
      const shared = await beginScenario(officer.page, `${year}/1`, { name: 'Två handläggare' })
      const fill = async ({ page }: Visit, kind: string, amount: string) => {
        await newStep(page, shared, kind)
        await page.locator('#mottagare').selectOption({ label: 'Exempelteatern (exempel)' })
        await page.locator('#belopp').fill(amount)
      }
      await fill(officer, 'Fast belopp', '100 000')
      await fill(other, 'Engångsbelopp', '50 000')
      await saveStep(officer.page)
      await saveStep(other.page)
      expect(await mainOf(other)).toContain('Steg 2: Engångsbelopp')
      for (const { page } of [officer, other]) {
        await page.goto(shared)
        await clickThrough(page, page.getByRole('link', { name: /^Ändra.*Steg 1$/ }))
      }
      await officer.page.locator('#belopp').fill('200 000')
      await saveStep(officer.page)
      await other.page.locator('#belopp').fill('300 000')
      await saveStep(other.page)
      const told = await mainOf(other)
      for (const part of ['Någon annan ändrade samma sak', '+200 000 kr', '+300 000 kr']) expect(told).toContain(part)
      await lookAt(other, 'distribution-conflict')
    })

    test('the checks stop it until somebody else is known to pay, and want an answer to a warning', async () => {
      const { page } = officer
      await page.goto(`${scenario}/forslag`)
      expect(await mainOf(officer)).toContain('8 kontroller stoppar, 8 varningar att svara på')
      await lookAt(officer, 'distribution-checks')
      for (const recipient of exampleRecipients) await declareFinancing(page, recipient, year)
      for (const recipient of exampleRecipients.slice(1)) await registerReport(page, recipient, year - 1, today)
      await lookAt(officer, 'distribution-facts')
      await page.goto(`${scenario}/forslag`)
      expect(await answerWarnings(page, 'Exempel: de redovisar efter årsmötet.')).toBe(1)
    })

    test('the memorandum is written and read, and the proposal laid forward', async () => {
      const { page } = officer
      await clickThrough(page, page.getByRole('link', { name: 'Skriv tjänsteskrivelsen' }))
      await page.locator('#barn-och-unga').fill('Exempel: fler skolor når biblioteket.')
      await lookAt(officer, 'distribution-memorandum')
      await clickThrough(page, page.getByRole('button', { name: 'Spara texterna' }))
      const paper = await page.request.get(`${scenario}/tjansteskrivelse.pdf`)
      expect(paper.headers()['content-type']).toBe('application/pdf')
      await page.goto(`${scenario}/forslag`)
      await clickThrough(page, page.getByRole('button', { name: 'Lägg fram som förslag' }))
      expect(await mainOf(officer)).toContain('Väntar på beslut')
      proposal = new URL(page.url()).pathname
    })

    test('the decision is entered with a condition, and everyone can read how and why', async () => {
      const { page } = head
      await page.goto('/arbete')
      await clickThrough(page, page.getByRole('link', { name: new RegExp(`Fördelning av bidrag ${year}`) }))
      expect(new URL(page.url()).pathname).toBe(proposal)
      await lookAt(head, 'distribution-proposal')
      await page.locator('#organ').selectOption({ index: 1 })
      await page.locator('#dag').fill(today)
      await page.locator('#paragraf').fill('12')
      await page.locator('input[name^=villkor-]').first().fill('Exempel: om hyran är betald.')
      await clickThrough(page, page.getByRole('button', { name: 'För in och publicera beslutet' }))
      expect(await mainOf(head)).toContain('Exempel: om hyran är betald.')
      await clickThrough(page, page.getByRole('link', { name: `Så fördelades statens pengar ${year}` }))
      const told = await mainOf(head)
      for (const part of [
        '§ 12',
        'Exempel: staten räknade upp bidraget.',
        'de redovisar efter årsmötet',
        'fler skolor',
      ])
        expect(told).toContain(part)
      await lookAt(head, 'distribution-told')
      await page.goto(`/folj-kronan?ar=${year}`)
      expect(await mainOf(head)).toContain('Exempelteatern (exempel)')
    })

    test('more money in the middle of the year is a round on top', async () => {
      const { page } = officer
      await enterStateDecision(page, year, { kind: 'förstärkning', name: 'sommaren', amount: '800 000' })
      const extra = await beginScenario(page, `${year}/2`, { name: 'Sommaren', isFromNothing: true })
      await newStep(page, extra, 'Prioritering')
      await page.locator('#belopp').fill('800 000')
      await page.getByLabel('Exempelbiblioteket (exempel)').fill('1')
      await page.getByLabel('Exempelfilmen (exempel)').fill('3')
      await saveStep(page)
      await page.goto(`${extra}/forslag`)
      await answerWarnings(page, 'Exempel: pengarna räcker till två.')
      await clickThrough(page, page.getByRole('button', { name: 'Lägg fram som förslag' }))
      await head.page.goto(new URL(page.url()).pathname)
      await head.page.locator('#organ').selectOption({ index: 1 })
      await head.page.locator('#dag').fill(today)
      await clickThrough(head.page, head.page.getByRole('button', { name: 'För in och publicera beslutet' }))
      await head.page.goto(`/fordelning/${year}`)
      expect(await mainOf(head)).toContain('förstärkning ”sommaren”')
    })

    test('a wrong decision is corrected by a new one, and stays to be seen', async () => {
      const { page } = officer
      await page.goto(`/arbete/fordelning/${year}/1`)
      await clickThrough(page, page.getByRole('link', { name: /^Återför.*Fördelning av bidrag/ }))
      await page.getByLabel(/Varför/).fill('Exempel: teatern fick fel belopp.')
      await clickThrough(page, page.getByRole('button', { name: 'Återför beslutet' }))
      await page.goto(`${scenario}/forslag`)
      await clickThrough(page, page.getByRole('button', { name: 'Lägg fram som förslag' }))
      await head.page.goto(new URL(page.url()).pathname)
      await head.page.locator('#organ').selectOption({ index: 1 })
      await head.page.locator('#dag').fill(today)
      await clickThrough(head.page, head.page.getByRole('button', { name: 'För in och publicera beslutet' }))
      await head.page.goto(`/fordelning/${year}`)
      const told = await mainOf(head)
      expect(told).toContain('Beslutet är återfört och gäller inte längre.')
      expect(told.match(/Hela beslutet/g)).toHaveLength(3)
    })
  },
)
