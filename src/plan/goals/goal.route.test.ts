import { describe, expect, test } from 'vitest'
import { useApp } from '../../../test/app.ts'
import { allPlans, goalsOf } from '../plans/plan.store.ts'

const app = useApp({ isEmpty: true })
const [officer, auditor, registrar] = (['officer', 'auditor', 'registrar'] as const).map((as) => ({ as }))
const text = async (address: string, options = {}) => (await app.get(address, options)).text()

async function goalOf(kind: 'culture-plan' | 'department-goals', wording: string): Promise<bigint> {
  const plan = (await allPlans(app.platform.db)).find((one) => one.kind === kind)
  const goals = await goalsOf(app.platform.db, plan?.adopted ?? 0n)
  return goals.find((one) => one.wording.sv.startsWith(wording))?.id ?? 0n
}
const wanted = { atgard: 'Läsa högt på tre bibliotek', ansvarig: 'unit:kulturavdelningen', ar: '2026', senast: '' }
const add = async (goal: bigint, more: Record<string, string> = {}, options = officer) =>
  app.post(`/arbete/kulturplan/mal/${goal}/atgarder`, { ...wanted, ...more }, options)

describe('anyone', () => {
  test('reads the plan that holds, what is unknown about it, and what nobody follows up, first', async () => {
    const html = await text('/kulturplan')
    expect(html).toMatch(/<h1[^>]*>Värmlands kulturplan 2022–2025/)
    expect(html).toContain('Planen gäller från 1 januari 2022 till 31 december 2026.')
    expect(html).toMatch(/Förlängningen beslutad av<\/dt><dd[^>]*><span class="sk-missing">uppgift saknas/)
    expect(html.indexOf('Mål som ingen följer upp än')).toBeLessThan(html.indexOf('Planens mål'))
    expect(html).toMatch(/Antagen av<\/dt>.{0,140}skulle regionfullmäktige anta planen den 27 oktober/)
    expect(html).toMatch(/Antagen den<\/dt><dd[^>]*><span class="sk-missing">uppgift saknas/)
    expect(html).toContain('2010:2012) 6 §')
  })

  test('reads a plan that has ended, as that', async () => {
    const plan = (await allPlans(app.platform.db)).find(({ kind }) => kind === 'department-goals')
    const html = await text(`/kulturplan/${plan?.id}`)
    expect(html).toContain('Har gått ut')
    expect(html).toContain('Planen gällde från')
    expect(html.match(/data-level="goal"/g)).toHaveLength(12)
    expect(html).toContain('förkortad lydelse')
    expect(await text(`/en/kulturplan/${plan?.id}`)).toContain('Goals of the culture department 2021–2024')
  })

  test('reads of a plan whose goals no source tells', async () => {
    const plan = (await allPlans(app.platform.db)).find(({ firstDay }) => firstDay === '2017-01-01')
    const html = await text(`/kulturplan/${plan?.id}`)
    expect(html).toContain('Planens mål finns inte här')
    expect(html).not.toContain('Varje mål har')
    expect(html).toContain('8 december 2016')
  })

  test.each(['/kulturplan/0', '/kulturplan/x', '/kulturplan/999999', '/kulturplan/mal/x', '/kulturplan/mal/999999'])(
    'is told when there is no such thing: %s',
    async (address) => expect((await app.get(address)).status).toBe(404),
  )

  test('finds no page for what only holds other goals', async () => {
    expect((await app.get(`/kulturplan/mal/${await goalOf('department-goals', 'Livskvalitet')}`)).status).toBe(404)
  })
})

describe('those who follow up the plan', () => {
  test('say what is done for a goal, once, and everyone can read it', async () => {
    const goal = await goalOf('culture-plan', 'god tillgång')
    expect(await text(`/kulturplan/mal/${goal}`)).toContain('Målet är inte uppföljt.')
    expect([(await add(goal)).status, (await add(goal)).status]).toEqual([303, 303])
    const html = await text(`/kulturplan/mal/${goal}`)
    expect(html.match(/id="atgard-\d+"/g)).toHaveLength(1)
    expect(html).not.toContain('Målet är inte uppföljt.')
    expect(await text('/kulturplan')).toContain(
      `<a href="/kulturplan/mal/${goal}#atgarder" data-counts="1">1 åtgärd</a>`,
    )
  })

  test('hear all that is wrong with a form, and keep what they wrote', async () => {
    const goal = await goalOf('culture-plan', 'god tillgång')
    const wrong = await add(goal, { atgard: 'Något', ansvarig: '', ar: 'i år', senast: '2026-02-30' })
    const html = await wrong.text()
    expect(wrong.status).toBe(422)
    for (const said of ['Välj vem som ansvarar.', 'Skriv ett årtal', 'Skriv dagen som']) expect(html).toContain(said)
    expect(html).toContain('value="Något"')
  })

  test('move a measure, and the second of two who saw the same state is told', async () => {
    const goal = await goalOf('culture-plan', 'allas möjlighet')
    await add(goal, { atgard: 'Öppna ateljéer', senast: '2020-01-31' })
    expect(await text('/arbete', officer)).toContain('Öppna ateljéer')
    const html = await text(`/arbete/kulturplan/mal/${goal}`, officer)
    expect(html).toContain('Försenad')
    const [, id = ''] = /id="atgard-(\d+)"/.exec(html) ?? []
    const [, sedd = ''] = /name="sedd" value="(\d+)"/.exec(html) ?? []
    const move = (lage: string, anteckning = '') =>
      app.post(`/arbete/kulturplan/atgarder/${id}`, { lage, anteckning, sedd }, officer)
    expect((await move('')).status).toBe(422)
    expect((await move('dropped')).status).toBe(409)
    const answers = await Promise.all([move('done', 'Sextio kom.'), move('ongoing', 'Vi har börjat.')])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    const lost = answers.find(({ status }) => status === 409)
    const again = await lost?.text()
    expect(again).toContain('Någon annan har ändrat läget.')
    expect(again).toMatch(/Sextio kom\.|Vi har börjat\./)
    expect(await text('/arbete', officer)).not.toContain(answers[0]?.status === 303 ? 'Öppna ateljéer' : 'inget')
  })

  test('are the only ones: others read, or are told that there is nothing', async () => {
    const goal = await goalOf('culture-plan', 'god tillgång')
    expect((await add(goal, {}, registrar)).status).toBe(404)
    const html = await text(`/arbete/kulturplan/mal/${goal}`, auditor)
    expect(html).not.toContain('<form class="sk-form"')
    expect((await app.get(`/arbete/kulturplan/mal/${goal}`)).status).toBe(303)
    expect((await add(999_999n)).status).toBe(404)
    expect((await app.post('/arbete/kulturplan/atgarder/999999', { lage: 'done' }, officer)).status).toBe(404)
  })
})

/** M6 and the criticism of plans: a figure is a count of what can be read, and nothing that somebody typed. */
test('every figure on the pages of the plan is the length of the list that it leads to', async () => {
  const goal = await goalOf('department-goals', 'öka läs- och')
  for (const atgard of ['Ett', 'Två', 'Tre']) await add(goal, { atgard })
  const goalsOfDepartment = (await allPlans(app.platform.db)).find(({ kind }) => kind === 'department-goals')
  const pages = ['/kulturplan', `/kulturplan/${goalsOfDepartment?.id}`]
  let figures = 0
  for (const page of pages) {
    for (const [, href = '', count = ''] of (await text(page)).matchAll(/<a href="([^"]+)" data-counts="(\d+)"/g)) {
      const [address = '', anchor = ''] = href.split('#')
      const list = (await text(address)).split(`id="${anchor}"`)[1]?.split('</section>')[0] ?? ''
      expect([href, list.match(/<tr id="atgard-/g)?.length]).toEqual([href, Number(count)])
      figures++
    }
  }
  expect(figures).toBeGreaterThan(1)
})
