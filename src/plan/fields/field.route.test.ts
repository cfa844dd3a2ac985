import { expect, test } from 'vitest'
import { useApp } from '../../../test/app.ts'
import { allPlans, goalsOf } from '../plans/plan.store.ts'
import { goalsToReach } from '../plans/plan.ts'
import { ownLinksOf } from './own-link.store.ts'

const app = useApp({ isEmpty: true })
const officer = { as: 'officer' } as const
const text = async (address: string, options: { as?: 'officer' | 'auditor' } = {}) =>
  (await app.get(address, options)).text()

async function aGoal(): Promise<bigint> {
  const plan = (await allPlans(app.platform.db)).find(({ kind }) => kind === 'culture-plan')
  return goalsToReach(await goalsOf(app.platform.db, plan?.adopted ?? 0n))[0]?.id ?? 0n
}
const linkGoal = (goal: bigint, links: readonly string[], options: { as?: 'officer' | 'auditor' } = officer) =>
  app.post(`/arbete/kulturplan/mal/${goal}/bidrar-till`, Object.fromEntries(links.map((one) => [one, 'ja'])), options)

test('anyone reads what the department works with, how, and which units have become one', async () => {
  const html = await text('/omraden')
  for (const name of ['Bild och form', 'Hemslöjd', 'Rådgivning', 'Talangutveckling']) expect(html).toContain(name)
  expect(html.match(/href="\/omraden\/[a-z-]+"/g)).toHaveLength(6)
  expect(html).toMatch(/Kulturavdelningen.*Bildad av: .*kulturstaben · avdelningen för kulturutveckling/s)
  expect(html).toMatch(/id="enhet-kulturstaben".*Har gått upp i: .*kulturavdelningen/s)
  // No source tells when it was.
  expect(html).toMatch(/När det hände: <span class="sk-missing">uppgift saknas/)
  for (const address of ['/omraden', '/omraden/dans'])
    expect(await text(address)).toContain('<a href="/kulturplan">Kulturplan</a>')
  expect(await text('/en/omraden')).toContain('Visual arts and design')
})

test('a field tells whom to ask, and what no source tells', async () => {
  const html = await text('/omraden/dans')
  expect(html).toMatch(/<h1[^>]*>Dans/)
  expect(html).toContain('href="/omraden#enhet-kulturavdelningen"')
  expect(html).toMatch(/E-post<\/dt><dd[^>]*><span class="sk-missing">uppgift saknas/)
  expect(html).toContain('Inget mål är kopplat till fältet än')
})

test('what goes on in a field is what is done for the goals that are linked to it', async () => {
  const goal = await aGoal()
  expect((await linkGoal(goal, ['field-dans', 'method-radgivning', 'children-'])).status).toBe(303)
  expect(await ownLinksOf(app.platform.db, goal)).toHaveLength(3)
  const measure = { atgard: 'Dans i skolan (exempel)', ansvarig: 'region', ar: '2026', senast: '' }
  expect((await app.post(`/arbete/kulturplan/mal/${goal}/atgarder`, measure, officer)).status).toBe(303)
  expect(await text('/omraden/dans')).toContain('Dans i skolan (exempel)')
  expect(await text('/omraden/film')).not.toContain('Dans i skolan (exempel)')
  expect(await text(`/kulturplan/mal/${goal}`)).toMatch(/Eget fält.*dans/s)
  expect(await text(`/arbete/kulturplan/mal/${goal}`, officer)).toMatch(
    /name="field-dans"[^>]*checked|checked[^>]*name="field-dans"/,
  )
  // The same again changes nothing; without any it is linked to nothing.
  expect((await linkGoal(goal, ['field-dans', 'method-radgivning', 'children-'])).status).toBe(303)
  expect((await linkGoal(goal, [])).status).toBe(303)
  expect(await ownLinksOf(app.platform.db, goal)).toEqual([])
})

test('what the form does not offer is linked to nothing', async () => {
  const goal = await aGoal()
  expect((await linkGoal(goal, ['field-trolleri', 'national-goal-1', 'x'])).status).toBe(303)
  expect(await ownLinksOf(app.platform.db, goal)).toEqual([])
})

test('others may not link goals, and what is not there is not there', async () => {
  const goal = await aGoal()
  expect((await linkGoal(goal, ['field-dans'], { as: 'auditor' })).status).toBe(404)
  expect((await linkGoal(goal, ['field-dans'], {})).status).toBe(401)
  expect(await ownLinksOf(app.platform.db, goal)).toEqual([])
  expect((await linkGoal(999_999n, ['field-dans'])).status).toBe(404)
  for (const address of ['/omraden/trolleri', '/omraden/__proto__', '/omraden/%00'])
    expect((await app.get(address)).status).toBe(404)
})
