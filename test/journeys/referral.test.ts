import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, dayAt } from '#values/index.ts'
import { expectAccessible } from './accessible.ts'
import { clickThrough, hasChromium, type Visit } from './browser.ts'
import { decide, doWith, enterReferral, propose, publish, send, writeDraft } from './referral.ts'
import { hasPostgres } from './site.ts'
import { useStage } from './stage.ts'

const today = dayAt(new Date())
const title = 'Exempel: läsning i hela länet'

const worlds = [
  { region: 'varmland', board: 'Kultur- och bildningsnämnden', database: 'embedded', hasJavaScript: true },
  { region: 'skane', board: 'Kulturnämnden', database: 'postgres', hasJavaScript: false },
] as const

describe.runIf(hasChromium).each(worlds)(
  'an incoming remiss answered in $region',
  ({ region, board, database, hasJavaScript }) => {
    const stage = useStage({ region, database: hasPostgres ? database : 'embedded' })
    let officer: Visit
    let head: Visit
    let address: string
    beforeAll(async () => {
      officer = await stage.signIn('officer', { hasJavaScript })
      head = await stage.signIn('head', { hasJavaScript })
    })
    afterAll(async () => {
      await officer.close()
      await head.close()
    })

    /** Axe runs in the page, and so only where scripts do. */
    const lookAt = async ({ page }: Visit, name: string) => hasJavaScript && expectAccessible(page, `${name}-${region}`)
    const mainOf = ({ page }: Visit) => page.locator('main').innerText()

    test('it comes, waits with its day, and is drafted', async () => {
      const { page } = officer
      await page.goto('/arbete')
      await clickThrough(page, page.locator('main').getByRole('link', { name: 'Remisser', exact: true }))
      await lookAt(officer, 'statements-none')
      await enterReferral(page, '', addDays(today, 20))
      expect(await page.title()).toMatch(/^Fel: /)
      expect(await page.locator('#motpart-referral').inputValue()).toBe('Exempelmyndigheten (exempel)')
      await page.locator('#rubrik-referral').fill(title)
      await clickThrough(page, page.getByRole('button', { name: 'Lägg in remissen' }))
      address = new URL(page.url()).pathname
      await page.goto('/arbete')
      expect(await mainOf(officer)).toContain(title)
      await page.goto(address)
      await writeDraft(page, 'Vi tycker att det är bra (exempel).')
      expect(await mainOf(officer)).toContain('Version 1')
      await lookAt(officer, 'statement-drafted')
    })

    test('two write at once: the later sees both texts and loses neither', async () => {
      await head.page.goto(address)
      await officer.page.goto(address)
      await writeDraft(officer.page, 'Vi tycker att det är bra. Barnen först (exempel).')
      await writeDraft(head.page, 'Vi är tveksamma (exempel).')
      expect(await head.page.title()).toMatch(/^Fel: /)
      expect(await mainOf(head)).toContain('Barnen först (exempel).')
      expect(await head.page.locator('#text').inputValue()).toBe('Vi är tveksamma (exempel).')
      await lookAt(head, 'statement-conflict')
      await writeDraft(head.page, 'Vi tycker att det är bra. Barnen först, men vi är tveksamma (exempel).')
      expect(await mainOf(head)).toContain('2 tidigare versioner')
    })

    test('somebody comments, and the head proposes', async () => {
      const adviser = await stage.signIn('adviser', { hasJavaScript })
      await adviser.page.goto(address)
      await adviser.page.getByLabel('Din kommentar').fill('Nämn biblioteken (exempel).')
      await clickThrough(adviser.page, adviser.page.getByRole('button', { name: 'Lämna kommentaren' }))
      expect(await mainOf(adviser)).toContain('Om version 3')
      await adviser.close()
      await head.page.goto(address)
      expect(await mainOf(head)).toContain('Nämn biblioteken (exempel).')
      await doWith(head.page, propose)
      expect(await head.page.locator('#text').count()).toBe(0)
    })

    test('the secretary of the board enters what it decided', async () => {
      const secretary = await stage.signIn('board-secretary', { hasJavaScript })
      await secretary.page.goto('/arbete')
      await clickThrough(secretary.page, secretary.page.getByRole('link', { name: title }))
      await decide(secretary.page)
      expect(await mainOf(secretary)).toContain(board)
      await lookAt(secretary, 'statement-decided')
      await secretary.close()
    })

    test('it is sent and published, and then anyone may read the answer', async () => {
      const { page } = officer
      await page.goto(address)
      await doWith(page, send)
      const anyone = await stage.visit({ hasJavaScript })
      await anyone.page.goto('/remisser')
      expect(await mainOf(anyone)).not.toContain(title)
      await doWith(page, publish)
      await clickThrough(page, page.getByRole('link', { name: 'Så ser alla svaret' }))
      await anyone.page.goto('/')
      await clickThrough(anyone.page, anyone.page.locator('footer').getByRole('link', { name: 'Remisser' }))
      await lookAt(anyone, 'published-statements')
      await clickThrough(anyone.page, anyone.page.getByRole('link', { name: title }))
      const told = await mainOf(anyone)
      for (const part of ['Exempelmyndigheten (exempel)', board, 'Barnen först, men vi är tveksamma (exempel).'])
        expect(told).toContain(part)
      expect(told).not.toContain('Nämn biblioteken')
      await lookAt(anyone, 'published-statement')
      await anyone.close()
    })
  },
)
