import { beforeAll, expect, test } from 'vitest'
import { isRefused } from '#values/index.ts'
import { useApp } from '../../../test/app.ts'
import { bring, bringStateGrants } from '../../../test/varmland-2013.ts'

const app = useApp({ isEmpty: true })
const officer = { as: 'officer' } as const
let state: string
let region: string

beforeAll(async () => {
  const grants = await bringStateGrants(app.database.db)
  const distribution = await bring(app.database.db)
  if (isRefused(grants) || isRefused(distribution)) throw new Error('nothing to reverse')
  state = `/arbete/fordelning/beslut/${grants.first}/aterforing`
  region = `/arbete/fordelning/beslut/${distribution.decision}/aterforing`
})

test('the page says what the decision is and what reversing it does', async () => {
  const page = await (await app.get(region, officer)).text()
  expect(page).toContain('Fördelning av bidrag 2013, ordinarie bidrag')
  expect(page).toContain('Pengarna bokas tillbaka från mottagarna')
})

test('a reversal without a reason is told at the field', async () => {
  const response = await app.post(region, { skal: ' ' }, officer)
  expect(response.status).toBe(422)
  expect(await response.text()).toContain('<a href="#skal">Skriv varför beslutet återförs.')
  const long = await app.post(region, { skal: 'x'.repeat(2001) }, officer)
  expect([long.status, await long.text()]).toEqual([
    422,
    expect.stringContaining('<a href="#skal">Texten är för lång.'),
  ])
})

test('a rule that says no is a sentence, and the reason is kept', async () => {
  const response = await app.post(state, { skal: 'Fel belopp.' }, officer)
  const page = await response.text()
  expect(response.status).toBe(409)
  expect(page).toContain('Pengarna i beslutet är redan fördelade.')
  expect(page).toContain('Fel belopp.')
  expect(page).toContain('<title>Fel: Återför ett beslut – ')
})

test('what would be refused is not offered, and the page says why', async () => {
  const page = await (await app.get(state, officer)).text()
  expect(page).toContain('Beslutet går inte att återföra nu')
  expect(page).toContain('Återför först de fördelningar som bygger på dem.')
  expect(page).not.toContain('</textarea>')
  const work = await (await app.get('/arbete/fordelning', officer)).text()
  expect(work).toContain(`href="${region}"`)
  expect(work).not.toContain(`href="${state}"`)
  expect(work).toContain('Kan inte återföras medan pengarna är fördelade')
})

test('an officer reverses a decision, once', async () => {
  const response = await app.post(region, { skal: 'Fel fil.' }, officer)
  expect([response.status, response.headers.get('location')]).toEqual([
    303,
    region.replace(/.*(\/beslut\/\d+).*/, '$1'),
  ])
  expect(response.headers.get('set-cookie')).toContain('samklang-kvitto=distribution.reversed;')
  expect((await app.post(region, { skal: 'Igen.' }, officer)).status).toBe(409)
  expect(await (await app.get(state, officer)).text()).toContain('</textarea>')
  expect(await (await app.get(region, officer)).text()).toContain('Beslutet är återfört')
})

test('who may only read finds no page, and no one finds a decision that is not there', async () => {
  expect((await app.get(region, { as: 'auditor' })).status).toBe(404)
  for (const id of ['999', 'x', '9223372036854775808']) {
    expect((await app.get(`/arbete/fordelning/beslut/${id}/aterforing`, officer)).status).toBe(404)
  }
})
