import { describe, expect, test } from 'vitest'
import { documentsOf } from '#registry/index.ts'
import { addDays, dayAt } from '#values/index.ts'
import { useApp } from '../../../../test/app.ts'
import { idIn, planMaker } from '../../../../test/plan-maker.ts'
import { bodiesOf } from '../consultation/consultation.store.ts'
import { preparationOf } from '../preparation.store.ts'
import { repliesIn } from './reply.store.ts'
import { longestReply } from './reply-form.ts'

const app = useApp({ isEmpty: true })
const { now, text, sends, begin, addGoal, consult, reply, consider } = planMaker(app)
const officer = { as: 'officer' } as const
const head = { as: 'head' } as const
const _secretary = { as: 'board-secretary' } as const
const _today = dayAt(new Date())
const _mails = () => app.platform.db.selectFrom('platform_mail').selectAll().orderBy('id').execute()

describe('a reply', () => {
  test('is registered in the case of the plan as it came, once, as text or as a file', async () => {
    const plan = await begin('Svar (exempel)')
    await addGoal(plan, 'Alla skriver')
    const id = await consult(plan)
    expect((await reply(id, { text: '', fran: '' })).status).toBe(422)
    expect((await reply(id, { inkom: addDays(now(), 2) })).status).toBe(422)
    for (let at = 0; at < 2; at++) expect((await reply(id)).status).toBe(303)
    const form = new FormData()
    form.set('fran', 'Kalle Exempel')
    form.set('privat', 'ja')
    form.set('inkom', now())
    form.set('fil', new File(['%PDF-1.7 exempel'], 'svar.pdf'))
    const filed = idIn(await sends(`/arbete/kulturplan/remisser/${id}/svar`, form))
    const replies = await repliesIn(app.platform.db, id)
    expect(replies).toHaveLength(2)
    const preparation = await preparationOf(app.platform.db, plan)
    const documents = await documentsOf(app.platform.db, preparation?.case ?? 0n)
    expect(documents.map(({ from_whom, status, public_title }) => [from_whom, status, public_title])).toEqual([
      ['Exempelföreningen två (exempel)', 'official', 'Remissvar på Svar (exempel)'],
      ['Kalle Exempel', 'official', 'Remissvar på Svar (exempel)'],
    ])
    const file = await app.get(`/arbete/kulturplan/remissvar/${filed}/handling`, officer)
    expect(file.headers.get('content-disposition')).toContain('attachment')
    expect(await file.text()).toBe('%PDF-1.7 exempel')
    expect((await app.get(`/arbete/kulturplan/remissvar/${filed}/handling`)).status).not.toBe(200)
    const html = await text(`/kulturplan/remiss/${id}`)
    expect(html).toContain('Exempelföreningen två (exempel)')
    expect(html).toContain('En privatperson')
    expect(html).not.toContain('Kalle Exempel')
  })

  test('is considered with a reason, and who was too late sees both', async () => {
    const plan = await begin('Invägning (exempel)')
    await addGoal(plan, 'Alla spelar')
    const id = await consult(plan)
    await reply(id)
    const [one] = await repliesIn(app.platform.db, id)
    expect((await consider(one?.id ?? 0n, { skal: '' })).status).toBe(422)
    expect((await consider(one?.id ?? 0n, { bedomning: 'followed', skal: 'Klokt.' })).status).toBe(303)
    const late = await consider(one?.id ?? 0n, { bedomning: 'not-followed', skal: 'Oklokt.' }, head)
    const html = await late.text()
    expect(late.status).toBe(409)
    for (const told of ['Klokt.', 'Oklokt.', 'Någon annan har vägt in svaret']) expect(html).toContain(told)
    expect((await consider(one?.id ?? 0n, {}, { as: 'auditor' })).status).toBe(404)
    expect(await text(`/kulturplan/remiss/${id}`)).toContain('Klokt.')
  })
})

describe('a reply by the form that is open to all', () => {
  test('comes in while the time lasts, once, and the officer sees that nobody has checked who sent it', async () => {
    const plan = await begin('Öppet svar (exempel)')
    await addGoal(plan, 'Alla fotograferar')
    const id = await consult(plan)
    const [body] = await bodiesOf(app.platform.db, id)
    const address = `/kulturplan/remiss/${id}`
    const typed = { instans: '', fran: '', text: '', webbplats: '' }
    const send = (more: Record<string, string>) => app.post(address, { ...typed, ...more })
    const wrong = await send({})
    const html = await wrong.text()
    expect(wrong.status).toBe(422)
    for (const told of ['Välj eller skriv vem som svarade', 'Skriv ert svar.']) expect(html).toContain(told)
    expect((await send({ fran: 'Exempel', text: 'Bra', webbplats: 'x' })).status).toBe(422)
    expect((await send({ instans: '999999', text: 'Bra' })).status).toBe(422)
    for (let at = 0; at < 2; at++)
      expect((await send({ instans: String(body?.id), text: 'Vi håller med.', privat: 'ja' })).status).toBe(303)
    const [one, ...others] = await repliesIn(app.platform.db, id)
    expect([one?.from, one?.isPerson, one?.byForm, others]).toEqual(['Exempelföreningen (exempel)', false, true, []])
    expect(await text(`/arbete/kulturplan/remissvar/${one?.id}`, officer)).toContain('Ingen har kontrollerat vem')
    expect((await app.post('/kulturplan/remiss/999999', typed)).status).toBe(404)
  })

  test('shows nobody a name that nobody has read', async () => {
    const plan = await begin('Oläst namn (exempel)')
    await addGoal(plan, 'Alla broderar')
    const id = await consult(plan)
    await app.post(`/kulturplan/remiss/${id}`, { fran: 'Köp piller (exempel)', text: 'Bra', webbplats: '' })
    const before = await text(`/kulturplan/remiss/${id}`)
    expect(before).toContain('Ett svar genom formuläret')
    expect(before).not.toContain('Köp piller')
    const [one] = await repliesIn(app.platform.db, id)
    await consider(one?.id ?? 0n, { bedomning: 'noted', skal: 'Läst.' })
    expect(await text(`/kulturplan/remiss/${id}`)).toContain('Köp piller')
  })

  test('may be as long as the page says, in any script', async () => {
    const plan = await begin('Långt svar (exempel)')
    await addGoal(plan, 'Alla skriver mycket')
    const id = await consult(plan)
    for (const letter of ['å', 'ש', '話']) {
      const text = letter.repeat(longestReply)
      const sent = await app.post(`/kulturplan/remiss/${id}`, { fran: 'Exempel', text, webbplats: '' })
      expect([letter, sent.status]).toEqual([letter, 303])
    }
  })

  test('is refused when too many come within an hour, and when the time is over', async () => {
    const plan = await begin('För många (exempel)')
    await addGoal(plan, 'Alla virkar')
    const id = await consult(plan, { senast: addDays(now(), 1) })
    const send = (at: number) =>
      app.post(`/kulturplan/remiss/${id}`, { fran: `Exempel ${at}`, text: 'Bra', webbplats: '' })
    const statuses = new Set<number>()
    for (let at = 0; at < 101; at++) statuses.add((await send(at)).status)
    expect([...statuses]).toEqual([303, 429])
    expect((await repliesIn(app.platform.db, id)).length).toBeLessThanOrEqual(100)
    app.pass(48)
    const late = await send(0)
    expect([late.status, await late.text()]).toEqual([409, expect.stringContaining('Svarstiden är slut')])
    expect(await text(`/kulturplan/remiss/${id}`)).not.toContain('id="svara"')
  })
})
