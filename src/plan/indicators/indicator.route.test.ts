import { describe, expect, test } from 'vitest'
import { useApp } from '../../../test/app.ts'
import { allPlans, goalsOf } from '../plans/plan.store.ts'

const app = useApp({ isEmpty: true, region: 'skane' })
const officer = { as: 'officer' } as const
const text = async (address: string, options = {}) => (await app.get(address, options)).text()
const wanted = {
  ...{ indikator: 'Besök på museer (exempel)', enhet: 'besök', riktning: 'up', kalla: 'Kulturdatabasen' },
  ...{ utgangslage: '1 000', utgangsdag: '2021-12-31', malvarde: '', maldag: '' },
}

async function aGoal(): Promise<bigint> {
  const [plan] = await allPlans(app.platform.db)
  const goals = await goalsOf(app.platform.db, plan?.adopted ?? 0n)
  return goals.at(-1)?.id ?? 0n
}
const define = async (more: Record<string, string> = {}) =>
  app.post(`/arbete/kulturplan/mal/${await aGoal()}/indikatorer`, { ...wanted, ...more }, officer)
const indicatorId = async () => /id="indikator-(\d+)"/.exec(await text(`/kulturplan/mal/${await aGoal()}`))?.[1] ?? ''
const read = async (varde: string, dag: string, kalla = 'Rapport (exempel)') =>
  app.post(`/arbete/kulturplan/indikatorer/${await indicatorId()}`, { varde, dag, 'vardets-kalla': kalla }, officer)

describe('an indicator', () => {
  test('is defined once, and without a value the page says that nothing is followed up', async () => {
    expect([(await define()).status, (await define()).status]).toEqual([303, 303])
    const html = await text(`/kulturplan/mal/${await aGoal()}`)
    expect(html.match(/id="indikator-\d+"/g)).toHaveLength(1)
    expect(html).toContain('Inte uppföljt: inget värde är inlagt')
    expect(html).toMatch(/Målvärde<\/dt><dd[^>]*><span class="sk-missing">uppgift saknas/)
    expect(html).toContain('1\u00a0000 (31 december 2021)')
    expect(await text('/kulturplan')).toMatch(/#indikatorer" data-counts="1">1 indikator</)
  })

  test('has values with day and source; a later one of the same day corrects, and says so', async () => {
    expect((await read('1 100,5', '2024-12-31')).status).toBe(303)
    expect((await read('1 100,5', '2024-12-31')).status).toBe(303)
    expect(await text(`/kulturplan/mal/${await aGoal()}`)).not.toContain('rättat')
    expect((await read('1 200', '2024-12-31', 'Rättad rapport (exempel)')).status).toBe(303)
    const html = await text(`/kulturplan/mal/${await aGoal()}`)
    expect(html).toMatch(/1\u00a0200<small> \(rättat\)/)
    expect(html).not.toContain('1\u00a0100,5')
    expect(await text(`/en/kulturplan/mal/${await aGoal()}`)).toContain('1,200')
  })

  test('is refused where something is wrong, and what was written stays', async () => {
    const wrong = await define({ enhet: '', malvarde: 'mycket' })
    expect(wrong.status).toBe(422)
    const html = await wrong.text()
    for (const said of ['Skriv vad värdet räknas i', 'Skriv målvärdet som ett tal']) expect(html).toContain(said)
    expect(html).toContain('value="mycket"')
    const late = await read('5', '2999-01-01')
    expect([late.status, await late.text()]).toEqual([422, expect.stringContaining('Dagen har inte varit än.')])
  })

  test.each(['0', 'x', '999999'])('that is not there is not there: %s', async (id) => {
    expect((await app.post(`/arbete/kulturplan/indikatorer/${id}`, {}, officer)).status).toBe(404)
    expect((await app.post(`/arbete/kulturplan/mal/${id}/indikatorer`, wanted, officer)).status).toBe(404)
  })
})
