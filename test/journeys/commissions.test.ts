import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, dayAt } from '#values/index.ts'
import { expectAccessible } from './accessible.ts'
import { clickThrough, hasChromium, readable, type Visit } from './browser.ts'
import { hasPostgres } from './site.ts'
import { useStage } from './stage.ts'

const today = dayAt(new Date())

const worlds = [
  { region: 'varmland', board: 'Kultur- och bildningsnämnden', database: 'embedded', hasJavaScript: true },
  { region: 'skane', board: 'Kulturnämnden', database: 'postgres', hasJavaScript: false },
] as const

describe.runIf(hasChromium).each(worlds)(
  'what the board told the department to do in $region',
  ({ region, board, database, hasJavaScript }) => {
    const stage = useStage({ region, database: hasPostgres ? database : 'embedded' })
    let officer: Visit
    beforeAll(async () => {
      officer = await stage.signIn('officer', { hasJavaScript })
    })
    afterAll(() => officer.close())

    /** Axe runs in the page, and so only where scripts do. */
    const lookAt = async (name: string) => hasJavaScript && expectAccessible(officer.page, name)
    const said = async () => readable((await officer.page.getByRole('status').first().textContent()) ?? '')
    const item = (title: string) => officer.page.locator('.sk-commissions > li', { hasText: title })

    async function enter(title: string, due: string, more: Record<string, string> = {}) {
      const { page } = officer
      await page.goto('/arbete/uppdrag')
      const form = page.getByLabel('Vad ska göras?')
      if (!(await form.isVisible())) await page.locator('summary', { hasText: 'Lägg in ett uppdrag' }).click()
      await form.fill(title)
      await page.locator('#givare').selectOption({ label: board })
      await page.locator('#ansvarig').selectOption('region')
      await page.locator('#senast').fill(due)
      for (const [field, value] of Object.entries(more)) await page.locator(`#${field}`).fill(value)
      await clickThrough(page, page.getByRole('button', { name: 'Lägg in uppdraget' }))
    }

    test('somebody enters two, hears of what is missing, and loses nothing', async () => {
      const { page } = officer
      await page.goto('/arbete')
      await clickThrough(page, page.getByRole('link', { name: 'Uppdrag', exact: true }))
      expect(await page.locator('main').innerText()).toContain('Här finns inga uppdrag än')
      await lookAt(`commissions-${region}-none`)
      await enter('Exempel: utred bokbussen', '1850-01-01', { givet: '1850-01-02' })
      expect(await page.title()).toMatch(/^Fel: /)
      expect(await page.getByLabel('Vad ska göras?').inputValue()).toBe('Exempel: utred bokbussen')
      await page.locator('#senast').fill(addDays(today, 20))
      await clickThrough(page, page.getByRole('button', { name: 'Lägg in uppdraget' }))
      expect(await said()).toContain('Uppdraget är inlagt.')
      await enter('Exempel: se över bidragen', addDays(today, -3))
      await lookAt(`commission-${region}`)
    })

    test('it stands in the year, on the work page, and what is late stands first', async () => {
      const { page } = officer
      await page.goto('/arbete/uppdrag')
      expect(await page.locator('.sk-commissions > li').first().innerText()).toMatch(/se över bidragen.*\n+Försenat/)
      await lookAt(`commissions-${region}`)
      await page.goto('/arbete')
      const work = await page.locator('main').innerText()
      expect(work.indexOf('se över bidragen')).toBeLessThan(work.indexOf('utred bokbussen'))
      await page.goto(`/arbete/arshjul?ar=${addDays(today, 20).slice(0, 4)}`)
      expect(await page.locator('main').innerText()).toContain('Exempel: utred bokbussen')
    })

    test('one is reported in time and one too late, each in its item', async () => {
      const { page } = officer
      for (const title of ['utred bokbussen', 'se över bidragen']) {
        await page.goto('/arbete/uppdrag')
        await clickThrough(page, item(title).getByRole('link'))
        await page.locator('summary', { hasText: 'Redovisa' }).click()
        await page.getByLabel('I vilket ärende?').fill('Nämnden (exempel), § 7')
        await page.getByLabel('Vad kom fram?').fill('Det går att göra (exempel).')
        await clickThrough(page, page.getByRole('button', { name: 'Spara redovisningen' }))
        expect(await said()).toContain('Ändringen är sparad.')
        expect(await page.locator('.sk-timeline').innerText()).toContain('Nämnden (exempel), § 7')
      }
      await page.goto('/arbete/uppdrag?lage=i-tid')
      expect(await page.locator('.sk-commissions > li').allInnerTexts()).toEqual([expect.stringMatching(/bokbussen/)])
      await page.goto('/arbete/uppdrag?lage=for-sent')
      expect(await page.locator('.sk-commissions > li').allInnerTexts()).toEqual([expect.stringMatching(/bidragen/)])
    })

    test('the management reads the brief, and every figure leads to its list', async () => {
      const management = await stage.signIn('management', { hasJavaScript })
      const { page } = management
      await page.goto('/arbete/uppdrag/laget')
      if (hasJavaScript) await expectAccessible(page, `commission-brief-${region}`)
      await clickThrough(page, page.locator('#laget tbody tr').last().getByRole('link').last())
      expect(await page.locator('.sk-commissions > li').allInnerTexts()).toEqual([expect.stringMatching(/bidragen/)])
      expect(await page.locator('.sk-form').count()).toBe(0)
      await management.close()
    })

    test('the secretary of the board sees the reports and closes one', async () => {
      const secretary = await stage.signIn('board-secretary', { hasJavaScript })
      const { page } = secretary
      await page.goto('/arbete')
      await clickThrough(page, page.getByRole('link', { name: 'Exempel: utred bokbussen' }))
      await page.locator('summary', { hasText: 'Avsluta' }).click()
      await clickThrough(page, page.getByRole('button', { name: 'Avsluta uppdraget' }))
      expect(await page.locator('.sk-timeline').innerText()).toContain('Uppdraget avslutades')
      await secretary.close()
    })
  },
)
