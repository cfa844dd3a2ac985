import { describe, expect, test } from 'vitest'
import { addDays, dayAt } from '#values/index.ts'
import { useApp } from '../../../test/app.ts'
import { newGoal, planMaker } from '../../../test/plan-maker.ts'
import { goalsOf, linksOf } from '../plans/plan.store.ts'
import { sectionsOf } from './text/version.store.ts'

const app = useApp({ isEmpty: true })
const { text, sends, begin, addGoal, goalsNow, openOf, seenIn } = planMaker(app)
const officer = { as: 'officer' } as const
const head = { as: 'head' } as const
const today = dayAt(new Date())

describe('a plan that begins', () => {
  test('is in a case of its own, once, and nobody outside sees it', async () => {
    const [id, again] = [await begin('Kulturplan 2027–2029 (exempel)'), await begin('Kulturplan 2027–2029 (exempel)')]
    expect(again).toBe(id)
    expect(await text('/arbete/kulturplan', officer)).toContain('Kulturplan 2027–2029 (exempel)')
    expect(await text('/kulturplan')).not.toContain('2027–2029')
    expect((await app.get(`/kulturplan/${id}`)).status).toBe(404)
    expect((await app.get(`/kulturplan/${id}/framtagande`)).status).toBe(404)
    expect((await app.get(`/kulturplan/${id}/kulturplan.pdf`)).status).toBe(404)
    expect(await text('/arbete/arenden', officer)).toContain('Kulturplan 2027–2029 (exempel)')
  })

  test('by two who send the same form at once is one', async () => {
    const ids = await Promise.all(Array.from({ length: 4 }, () => begin('På en gång (exempel)')))
    expect(new Set(ids).size).toBe(1)
  })

  test('for another time than three years tells why (D6)', async () => {
    const form = { namn: 'Fyra år', fran: '2027-01-01', till: '2030-12-31', skal: '' }
    const refused = await app.post('/arbete/kulturplan/ny', form, officer)
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('inte ska gälla i tre år')])
    expect(await begin('Fyra år', { till: '2030-12-31', skal: 'Valåret.' })).toBeGreaterThan(0n)
    const wrong = await app.post('/arbete/kulturplan/ny', { namn: '', fran: '2029-01-01', till: '2027-01-01' }, officer)
    expect(await wrong.text()).toContain('Planens sista dag måste ligga efter den första.')
  })

  test('as an adopted one reads has goals of its own in the same words', async () => {
    const html = await text('/arbete/kulturplan/ny', officer)
    const from = /<option value="(\d+)"[^>]*>Värmlands kulturplan 2022–2025/.exec(html)?.[1] ?? ''
    const id = await begin('Som den förra', { utgangspunkt: from })
    const { db } = app.platform
    const adopted = await db
      .selectFrom('plan_adopted_version')
      .select('version')
      .where('plan', '=', BigInt(from))
      .executeTakeFirstOrThrow()
    const [before, after] = [await goalsOf(db, adopted.version), await goalsNow(id)]
    expect(after.map(({ wording }) => wording)).toEqual(before.map(({ wording }) => wording))
    expect(after.length).toBeGreaterThan(2)
    const known = new Set(before.map(({ id: one }) => one))
    expect(after.filter((one) => known.has(one.id) || known.has(one.parent ?? 0n))).toEqual([])
  })

  test('is begun by those who make plans alone', async () => {
    for (const as of ['auditor', 'board-secretary', 'applicant'] as const)
      expect((await app.post('/arbete/kulturplan/ny', {}, { as })).status).toBe(404)
    expect((await app.get('/arbete/kulturplan/planer/999999', officer)).status).toBe(404)
  })
})

describe('the text of a version', () => {
  test('has goals below each other, which are worded anew, moved, linked and taken out', async () => {
    const plan = await begin('Mål')
    await addGoal(plan, 'Alla läser', { niva: 'direction', kallas: 'inriktningsmål' })
    await addGoal(plan, 'Alla läser')
    const [top] = await goalsNow(plan)
    await addGoal(plan, 'Barn läser', { under: String(top?.id), 'children-': 'ja' })
    await addGoal(plan, 'Barn läser', { under: String(top?.id), 'children-': 'ja' })
    await addGoal(plan, 'Unga läser', { under: String(top?.id) })
    const [, , children, young] = await goalsNow(plan)
    expect((await goalsNow(plan)).map(({ wording }) => wording.sv)).toEqual([
      ...['Alla läser', 'Alla läser', 'Barn läser', 'Unga läser'],
    ])
    expect((await linksOf(app.platform.db, await openOf(plan))).get(children?.id ?? 0n)).toEqual([
      { kind: 'children', code: '' },
    ])
    const form = `/arbete/kulturplan/planer/${plan}/mal`
    const address = `${form}?mal=${young?.id}`
    await sends(form, { vad: 'upp', mal: String(young?.id), sedd: '' })
    expect((await goalsNow(plan)).at(-1)?.wording.sv).toBe('Barn läser')
    await sends(form, {
      ...{ ...newGoal, mal: String(young?.id), under: String(top?.id), lydelse: 'Unga vuxna läser' },
      sedd: await seenIn(address),
    })
    expect(await text(`/arbete/kulturplan/planer/${plan}/text`, officer)).toContain('Unga vuxna läser')
    const gone = await app.post(
      form,
      { vad: 'ta-bort', mal: String(top?.id), sedd: await seenIn(`${form}?mal=${top?.id}`) },
      officer,
    )
    expect([gone.status, await gone.text()]).toEqual([409, expect.stringContaining('Ta bort eller flytta dem först')])
    await sends(form, { vad: 'ta-bort', mal: String(young?.id), sedd: await seenIn(address) })
    expect(await goalsNow(plan)).toHaveLength(3)
    expect((await app.get(address, officer)).status).toBe(404)
  })

  test('that two write at once keeps both texts before the later one', async () => {
    const plan = await begin('Två samtidigt')
    await addGoal(plan, 'Alla dansar')
    const [one] = await goalsNow(plan)
    const form = `/arbete/kulturplan/planer/${plan}/mal`
    const seen = await seenIn(`${form}?mal=${one?.id}`)
    const say = (lydelse: string, as: typeof officer | typeof head) =>
      app.post(form, { ...newGoal, mal: String(one?.id), lydelse, sedd: seen }, as)
    expect((await say('Alla dansar hemma', officer)).status).toBe(303)
    const late = await say('Alla dansar ute', head)
    const html = await late.text()
    expect(late.status).toBe(409)
    for (const told of ['Någon annan har ändrat texten', 'Alla dansar hemma', 'Alla dansar ute'])
      expect(html).toContain(told)
    expect((await goalsNow(plan))[0]?.wording.sv).toBe('Alla dansar hemma')
  })

  test('has sections, with the same care', async () => {
    const plan = await begin('Avsnitt')
    const form = `/arbete/kulturplan/planer/${plan}/avsnitt`
    const write = (avsnitt: string, rubrik: string, sedd: string) =>
      app.post(form, { avsnitt, rubrik, text: 'En rad\r\n\r\nEn till', vad: 'spara', sedd }, officer)
    expect((await write('', '', '')).status).toBe(422)
    for (const heading of ['Uppföljning', 'Uppföljning', 'Ekonomi'])
      expect((await write('', heading, '')).status).toBe(303)
    const [first, second] = await sectionsOf(app.platform.db, await openOf(plan))
    expect([first?.heading, first?.text, second?.heading]).toEqual(['Uppföljning', 'En rad\n\nEn till', 'Ekonomi'])
    await sends(form, { avsnitt: String(second?.id), vad: 'upp', sedd: '' })
    expect((await sectionsOf(app.platform.db, await openOf(plan)))[0]?.heading).toBe('Ekonomi')
    const seen = await seenIn(`${form}?avsnitt=${first?.id}`)
    expect((await write(String(first?.id), 'Hur vi följer upp', seen)).status).toBe(303)
    const late = await write(String(first?.id), 'Sent', seen)
    expect([late.status, await late.text()]).toEqual([409, expect.stringContaining('Hur vi följer upp')])
    await sends(form, {
      avsnitt: String(second?.id),
      vad: 'ta-bort',
      sedd: await seenIn(`${form}?avsnitt=${second?.id}`),
    })
    expect(await sectionsOf(app.platform.db, await openOf(plan))).toHaveLength(1)
  })

  test('refuses what no form of it sends', async () => {
    const plan = await begin('Fel')
    const form = `/arbete/kulturplan/planer/${plan}/mal`
    expect((await app.post(form, { ...newGoal, niva: 'x', kallas: '', lydelse: '' }, officer)).status).toBe(422)
    expect((await app.post(form, { ...newGoal, under: '999999', lydelse: 'Utan' }, officer)).status).toBe(409)
    expect((await app.post(form, { ...newGoal, vad: 'x' }, officer)).status).toBe(404)
    expect((await app.post(form, { ...newGoal, vad: 'upp' }, officer)).status).toBe(404)
    expect((await app.post(form, { ...newGoal, lydelse: 'Nej' }, { as: 'auditor' })).status).toBe(404)
  })
})

describe('the log of how a plan was made (D7)', () => {
  test('tells who took part, and an entry that is wrong counts no more', async () => {
    const plan = await begin('Logg')
    const address = `/arbete/kulturplan/planer/${plan}/dialog`
    const entry = { slag: 'meeting', dag: today, rubrik: 'Möte på nätet', resultat: 'Fler bibliotek.', kalla: '' }
    const wrong = await app.post(address, { ...entry, dag: addDays(today, 1) }, officer)
    const html = await wrong.text()
    expect(wrong.status).toBe(422)
    expect(html).toContain('Dagen kan inte ligga framåt i tiden.')
    expect(html).toContain('Välj minst en kommun eller grupp som var med.')
    for (let at = 0; at < 2; at++) await sends(address, { ...entry, 'kommun-1780': 'ja', 'grupp-professionals': 'ja' })
    const told = await text(address, officer)
    expect(told).toContain('1 samtal')
    expect(told).toContain('Karlstad')
    expect(told).toContain('7 §')
    const id = /id="samtal-(\d+)"/.exec(told)?.[1]
    expect((await app.post(`/arbete/kulturplan/dialog/${id}/felaktig`, { skal: ' ' }, officer)).status).toBe(422)
    await sends(`/arbete/kulturplan/dialog/${id}/felaktig`, { skal: 'Fel plan.' })
    const after = await text(address, officer)
    expect(after).toContain('0 samtal')
    expect(after).toContain('Fel plan.')
    expect((await app.post(address, entry, { as: 'auditor' })).status).toBe(404)
  })
})
