import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noWays, type Role, roleNames } from '#identity/index.ts'
import { readRegionPack } from '#region-pack/index.ts'
import { settingsOf } from '#rooms/index.ts'
import { routesOf } from '#web/index.ts'
import { expectAccessible, expectQuicklyAccessible } from './accessible.ts'
import { clickThrough, hasChromium, phone, screen, textOf, type Visit } from './browser.ts'
import { makeProposal } from './distribution.ts'
import { stopsOf } from './focus.ts'
import { makePlan } from './plan.ts'
import { publishAnswer } from './referral.ts'
import { useStage } from './stage.ts'

/** `npm run soak -- pages` looks at every page in every way; `npm test` at each in each language, once. */
const isWhole = process.env.SAMKLANG_EVERY_PAGE === 'whole'

const rooms = {
  ...settingsOf(readRegionPack('regions', 'varmland')),
  ...{ signIn: noWays, program: { database: 'pglite' as const, version: 'test' } },
}
/** What no person looks at as a page: files, what machines ask, and what only leads on. */
const noPages = new Set([
  ...[
    '/',
    '/beslut/:id/handling.pdf',
    '/beslut/:id/underlag.csv',
    '/oppna-data/fordelning/:file',
    '/healthz',
    '/metrics',
  ],
  ...['/mitt-konto/nycklar/fraga', '/logga-in/nyckel/fraga', '/logga-in/med/:provider', '/logga-in/med/:provider/svar'],
  ...['/arbete/arshjul/:file', '/arbete/uppdrag/lista/:file'],
  ...['/kulturplan/:id/kulturplan.pdf', '/kulturplan/remiss/:id/forslag.pdf'],
  '/arbete/kulturplan/remissvar/:id/handling',
  ...['/arbete/scenarier/:id/scenario.json', '/arbete/scenarier/:id/tabell.csv'],
  ...['/arbete/scenarier/:id/tjansteskrivelse.pdf', '/arbete/forslag/:id/tjansteskrivelse.pdf'],
])
const patterns = Object.keys(routesOf(rooms))
  .filter((address) => address.startsWith('GET '))
  .map((address) => address.slice('GET '.length))
  .filter((pattern) => !noPages.has(pattern))

/** Whom each working page is for; what is not here is for an officer, who sees the open pages as well. */
const forOthers: Readonly<Record<string, Role>> = {
  '/mina-sidor': 'applicant',
  '/arbete/personer': 'administrator',
  '/arbete/personer/ny': 'administrator',
  '/arbete/personer/:id': 'administrator',
  '/arbete/skyddade-personer': 'registrar',
  '/arbete/meddelanden': 'registrar',
  '/arbete/kulturplan/planer/:id/antagande': 'board-secretary',
}
/** What stands for each word after a colon, in order, where 1 is not there; and what is asked after a question mark. */
const examples: Readonly<Record<string, string>> = {
  ...{
    '/kulturplan/:id': '2',
    '/arbete/brevlada/:id': '',
    '/folj-kronan/mottagare/:id': '10',
    '/omraden/:falt': 'dans',
    '/remisser/:id': '2',
    '/kulturplan/:id/framtagande': '5',
    '/fordelning/:ar': '2013',
    '/arbete/fordelning/:ar': '2026',
    '/arbete/fordelning/:ar/mottagare': '2026',
    '/arbete/fordelning/:ar/:omgang': '2026/1',
    '/arbete/fordelning/:ar/:omgang/jamfor': '2026/1',
    '/arbete/scenarier/:id/steg': '1?slag=percentage',
    ...Object.fromEntries(
      ['', '/text', '/mal', '/avsnitt', '/jamfor', '/dialog', '/remiss', '/antagande'].map((part) => [
        ...[`/arbete/kulturplan/planer/:id${part}`, '4'],
      ]),
    ),
  },
}
/** Pages that say, with these examples, that there is no such thing: they too are pages. */
const saysNo = new Set(['/aviseringar/avsluta/:token', '/logga-in/lank'])

/** Forms, each sent as it comes: the page that then tells what is missing is a page as well. */
const emptyForms: readonly (readonly [address: string, role: Role, button: string | RegExp])[] = [
  ['/tillganglighet', 'officer', 'Skicka'],
  ['/arbete/fordelning/inlasning', 'officer', 'Ladda upp och gå vidare'],
  ['/arbete/fordelning/beslut/9/aterforing', 'officer', 'Återför beslutet'],
  ['/arbete/kulturplan/finansiering', 'officer', 'Spara'],
  ['/arbete/kulturplan/mal/2', 'officer', 'Lägg till åtgärden'],
  ['/arbete/uppdrag', 'officer', 'Lägg in uppdraget'],
  ['/arbete/uppdrag/1', 'officer', 'Spara redovisningen'],
  ['/arbete/kulturplan/mal/2', 'officer', 'Lägg till indikatorn'],
  ['/arbete/fordelning/2027', 'officer', 'Lägg in beslutet'],
  ['/arbete/fordelning/2026/mottagare', 'officer', 'Registrera'],
  ['/arbete/fordelning/2026/1', 'officer', 'Börja'],
  ['/arbete/scenarier/1/steg?slag=override', 'officer', 'Spara steget'],
  ['/arbete/scenarier/1/mottagare', 'officer', 'Spara mottagaren'],
  ['/arbete/forslag/1', 'head', 'För in och publicera beslutet'],
  ['/arbete/remisser', 'officer', 'Lägg in remissen'],
  ['/arbete/remisser/1', 'officer', 'Spara utkastet'],
  ['/arbete/personer/ny', 'administrator', /Spara|Lägg till/],
  ['/arbete/kulturplan/ny', 'officer', 'Börja på planen'],
  ['/arbete/kulturplan/planer/4/mal', 'officer', 'Spara målet'],
  ['/arbete/kulturplan/planer/4/avsnitt', 'officer', 'Spara avsnittet'],
  ['/arbete/kulturplan/planer/4/dialog', 'officer', 'Logga samtalet'],
  ['/arbete/kulturplan/planer/4/remiss', 'officer', 'Lås versionen och skicka'],
  ['/arbete/kulturplan/remisser/1', 'officer', 'Registrera svaret'],
  ['/arbete/kulturplan/remissvar/1', 'officer', 'Spara bedömningen'],
  ['/arbete/kulturplan/planer/4/antagande', 'board-secretary', 'Lås versionen och för in antagandet'],
]

/** The headings of a page, where its links lead and what its forms send: none of it may need a script. */
const whatIsOffered = (main: Element) => ({
  headings: [...main.querySelectorAll('h1, h2, h3')].map((one) => one.textContent),
  links: [...main.querySelectorAll('a')].map((one) => one.getAttribute('href')),
  forms: [...main.querySelectorAll('form')].map((form) => [
    form.getAttribute('action'),
    form.getAttribute('method'),
    [...form.querySelectorAll('[name]')].map((field) => field.getAttribute('name')),
  ]),
})

describe.runIf(hasChromium)('every page', () => {
  const stage = useStage()
  const visits = new Map<Role, Visit>()
  /** A browser without scripts, which is whoever it is given the cookies of. */
  let bare: Visit

  beforeAll(async () => {
    bare = await stage.visit({ hasJavaScript: false })
    const { page } = await as('officer')
    await page.goto('/arbete/fordelning/inlasning')
    await page.getByLabel('En beslutad fördelning').check()
    const buffer = Buffer.from('mottagare,statligt_kr\nExempelteatern (exempel),1000\n')
    await page.getByLabel('Fil', { exact: true }).setInputFiles({ name: 'exempel.csv', mimeType: 'text/csv', buffer })
    await clickThrough(page, page.getByRole('button', { name: 'Ladda upp och gå vidare' }))
    await page.goto('/arbete/uppdrag')
    await page.getByLabel('Vad ska göras?').fill('Exempel: utred hur bokbussen kan nå fler')
    await page.locator('#givare').selectOption({ label: 'Ledningen' })
    await page.locator('#ansvarig').selectOption('region')
    await clickThrough(page, page.getByRole('button', { name: 'Lägg in uppdraget' }))
    const [head, secretary] = [await as('head'), await as('board-secretary')]
    await publishAnswer({ officer: page, head: head.page, secretary: secretary.page })
    await makePlan({ officer: page, secretary: secretary.page })
    await makeProposal(page, { year: 2026, recipient: 'Exempelteatern (exempel)' })
  })
  afterAll(async () => {
    for (const { close } of visits.values()) await close()
    await bare.close()
  })

  /** Somebody in the role, signed in once. */
  async function as(role: Role): Promise<Visit> {
    const known = visits.get(role)
    if (known) return known
    const visit = await stage.signIn(role)
    visits.set(role, visit)
    return visit
  }

  test.each(patterns)('%s can be used by everyone, in both languages', async (pattern) => {
    const { page } = await as(forOthers[pattern] ?? 'officer')
    const example = examples[pattern] ?? '1'
    if (example === '') return expectMail(page)
    const [words = '', query] = example.split('?')
    const each = words.split('/')
    const path = pattern.replace(/:\w+/g, () => each.shift() ?? words)
    const address = query === undefined ? path : `${path}?${query}`
    await lookAt(page, address, 'sv', saysNo.has(pattern))
    await expectSameWithoutScripts(page, address)
    await lookAt(page, `/en${address}`, 'en', saysNo.has(pattern))
  })

  /** What the page offers as it stands, to whoever has signed in with that browser. */
  async function expectSameWithoutScripts(page: Page, address: string) {
    const offered = () => page.locator('main').evaluate(whatIsOffered)
    await bare.context.clearCookies()
    await bare.context.addCookies(await page.context().cookies())
    await bare.page.goto(address)
    expect(await bare.page.locator('main').evaluate(whatIsOffered), `${address} without scripts`).toEqual(
      await offered(),
    )
  }

  /** The page's frame, then what axe finds; the Swedish on a phone, the English on a wide screen in the dark. */
  async function lookAt(page: Page, address: string, language: 'sv' | 'en', mayRefuse: boolean) {
    const answer = await page.goto(address)
    if (!mayRefuse) expect(answer?.status(), address).toBe(200)
    expect(await page.locator('html').getAttribute('lang'), address).toBe(language)
    expect(await page.locator('h1').count(), `${address}: headings of the first rank`).toBe(1)
    expect(await page.title(), address).toMatch(/ – Region Värmland$/)
    expect(await page.locator('main :is(button, [type=submit]):not(form *, dialog *)').count(), address).toBe(0)
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
    expect(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      `${address}: ids that two parts have`,
    ).toEqual([])
    const name = `every${address.replaceAll('/', '-')}`
    if (!isWhole) return expectQuicklyAccessible(page, name, language === 'sv' ? phone : screen)
    await expectAccessible(page, name)
    for (const viewport of [phone, screen]) {
      await page.setViewportSize(viewport)
      await page.goto(address)
      const { stops, unseen } = await stopsOf(page)
      expect(unseen, `${address}: stops of the keyboard that cannot be seen at ${viewport.width} px`).toEqual([])
      expect(stops.length, address).toBeGreaterThan(4)
    }
  }

  /** One is written to whoever asks for a link to sign in by, by a job a little later. */
  async function expectMail(page: Page) {
    await bare.context.clearCookies()
    await bare.page.goto('/logga-in')
    await bare.page.locator('#epost').fill('applicant@demo.example')
    await clickThrough(bare.page, bare.page.getByRole('button', { name: 'Skicka en länk' }))
    const mails = page.locator('main a[href^="/arbete/brevlada/"]')
    const count = async () => {
      await page.goto('/arbete/brevlada')
      return mails.count()
    }
    await expect.poll(count, { timeout: 15_000, interval: 500 }).toBeGreaterThan(0)
    await lookAt(page, (await mails.first().getAttribute('href')) ?? '', 'sv', false)
  }

  test.each(emptyForms)('%s, sent as it comes, tells what is missing', async (address, role, button) => {
    const { page } = await as(role)
    await page.goto(address)
    await page.locator('main details').evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true
    })
    await clickThrough(page, page.locator('main').getByRole('button', { name: button }).last())
    expect(await page.locator('[role=alert]').count(), address).toBe(1)
    expect(await page.title()).toMatch(/^Fel: /)
    const name = `form${address.replaceAll('/', '-')}`
    await (isWhole ? expectAccessible(page, name) : expectQuicklyAccessible(page, name, phone))
  })
})

describe.runIf(hasChromium)('from the first page, with two clicks and no script', () => {
  const stage = useStage()

  test.each(Object.entries(roleNames.sv))('%s is where the day begins, and sees what waits', async (role, name) => {
    const { page, close } = await stage.visit({ hasJavaScript: false })
    await page.goto('/')
    await clickThrough(page, page.getByRole('link', { name: 'Logga in' }).first())
    await clickThrough(page, page.getByRole('button', { name, exact: true }))
    const isPartner = ['applicant', 'institution-contact', 'municipal-coordinator', 'borrower', 'expert'].includes(role)
    expect(new URL(page.url()).pathname).toBe(isPartner ? '/mina-sidor' : '/arbete')
    expect(await textOf(page, '.sk-account-form')).toContain(name)
    expect(await textOf(page, 'main')).toMatch(/vänta/i)
    await close()
  })
})
