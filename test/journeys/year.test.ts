import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { clickThrough, hasChromium, readable, type Visit } from './browser.ts'
import { hasPostgres } from './site.ts'
import { useStage } from './stage.ts'

/** The deadlines of a year, without the commissions, referrals and consultations of the demonstration below them. */
const deadlines = ':not([aria-labelledby="uppdrag-och-atgarder"]) > .sk-deadlines > li'

const thisYear = new Date().getFullYear()
const next = thisYear + 1

const worlds = [
  { region: 'varmland', name: 'Värmland', database: 'embedded', hasJavaScript: true },
  { region: 'skane', name: 'Skåne', database: 'postgres', hasJavaScript: false },
] as const

describe.runIf(hasChromium).each(worlds)('the year rolled forward in $name', ({ region, database, hasJavaScript }) => {
  const stage = useStage({ region, database: hasPostgres ? database : 'embedded' })
  let officer: Visit
  beforeAll(async () => {
    officer = await stage.signIn('officer', { hasJavaScript })
  })
  afterAll(() => officer.close())

  /** Axe runs in the page, and so only where scripts do. */
  const lookAt = async (name: string) => hasJavaScript && expectAccessible(officer.page, name)
  const said = async () => readable((await officer.page.getByRole('status').first().textContent()) ?? '')
  const items = () => officer.page.locator(deadlines)
  const isEmptyAtFirst = region === 'skane'

  test('somebody reads the year: nothing is made up, and nothing is late that nobody could have done', async () => {
    const { page } = officer
    await page.goto('/arbete')
    await clickThrough(page, page.getByRole('link', { name: 'Årshjulet' }))
    if (isEmptyAtFirst) expect(await page.locator('main').innerText()).toContain('Ingen källa berättar')
    else expect(await items().count()).toBe(9)
    expect(await page.locator('[data-state="late"], [data-state="done"]').count()).toBe(0)
    await lookAt(`year-${region}`)
  })

  test('somebody adds what comes back every year', async () => {
    const { page } = officer
    await page.goto('/arbete/arshjul')
    await page.getByText('Lägg till en tidsfrist').click()
    await page.getByLabel('Vad ska göras?').fill('Skicka enkäten till kommunerna')
    await clickThrough(page, page.getByRole('button', { name: 'Lägg till', exact: true }))
    expect(await page.getByRole('link', { name: 'Skriv den sista dagen' }).count()).toBe(1)
    expect(await page.getByLabel('Vad ska göras?').inputValue()).toBe('Skicka enkäten till kommunerna')
    await lookAt(`year-${region}-wrong`)
    await page.locator('#senast').fill(`${thisYear}-12-31`)
    await page.getByLabel('Handläggare', { exact: true }).check()
    await page.getByLabel('Den kommer tillbaka varje år').check()
    await clickThrough(page, page.getByRole('button', { name: 'Lägg till', exact: true }))
    expect(await said()).toContain('Tidsfristen är inlagd.')
    const added = items().filter({ hasText: 'Skicka enkäten' })
    expect(readable(await added.innerText())).toContain(`Flyttad från 31 december ${thisYear}, som är nyårsafton.`)
  })

  test('somebody moves a deadline and says why, and marks it done', async () => {
    const { page } = officer
    await page.goto('/arbete/arshjul')
    await clickThrough(page, page.getByRole('link', { name: 'Skicka enkäten till kommunerna' }))
    await page.locator('summary', { hasText: 'Flytta' }).click()
    await page.getByLabel('Ny sista dag').fill(`${next}-01-08`)
    await page.getByLabel('Varför flyttar du den?').fill('Kommunerna bad om mer tid (exempel).')
    await clickThrough(page, page.getByRole('button', { name: 'Flytta tidsfristen' }))
    expect(await said()).toContain('Ändringen är sparad.')
    expect(await page.locator('.sk-timeline').innerText()).toContain(`Flyttades till 8 januari ${next}`)
    await lookAt(`year-${region}-deadline`)
    await page.locator('summary', { hasText: 'Markera som klar' }).click()
    await clickThrough(page, page.getByRole('button', { name: 'Spara att den är klar' }))
    expect(await page.locator('.sk-timeline').innerText()).toContain('Handläggare')
  })

  test('somebody makes next year from this year, leaves one out, and nothing is made twice', async () => {
    const { page } = officer
    await page.goto('/arbete/arshjul')
    await clickThrough(page, page.getByRole('link', { name: `Gör ${next} av ${thisYear}` }))
    await lookAt(`year-${region}-make`)
    const wanted = page.getByRole('checkbox', { name: /Lägg in/ })
    const count = await wanted.count()
    expect(count).toBe(isEmptyAtFirst ? 1 : 10)
    expect(await page.locator('main').innerText()).toContain('Kommunerna bad om mer tid (exempel).')
    if (count > 1) await wanted.first().uncheck()
    await clickThrough(page, page.getByRole('button', { name: `Lägg in i ${next}` }))
    expect(await said()).toContain('Året är gjort.')
    expect(await items().count()).toBe(count > 1 ? count - 1 : count)
    await lookAt(`year-${region}-next`)
    await page.goto(`/arbete/arshjul/skapa?ar=${next}`)
    expect(await wanted.count()).toBe(count > 1 ? 1 : 0)
  })

  test('a year with nothing in it is right for everyone too', async () => {
    const other = await stage.signIn('officer')
    await other.page.goto(`/arbete/arshjul?ar=${next + 1}`)
    await expectAccessible(other.page, `year-${region}-empty`)
    await other.close()
  })

  test('the board reads it and changes nothing', async () => {
    const member = await stage.signIn('board-member', { hasJavaScript })
    await member.page.goto(`/arbete/arshjul?ar=${next}`)
    expect(await member.page.locator(deadlines).count()).toBe(isEmptyAtFirst ? 1 : 9)
    expect(await member.page.getByRole('link', { name: /^Gör / }).count()).toBe(0)
    expect(await member.page.locator('.sk-form').count()).toBe(0)
    await member.close()
  })
})
