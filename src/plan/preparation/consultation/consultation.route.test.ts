import { describe, expect, test } from 'vitest'
import { decisionById } from '#decisions/index.ts'
import { addDays, dayAt } from '#values/index.ts'
import { useApp } from '../../../../test/app.ts'
import { idIn, newGoal, planMaker } from '../../../../test/plan-maker.ts'
import { preparationOf, versionsOf } from '../preparation.store.ts'
import { repliesIn } from '../replies/reply.store.ts'
import { bodiesOf, consultationsOf } from './consultation.store.ts'
import { remindBodiesJob } from './remind-bodies.job.ts'

const app = useApp({ isEmpty: true })
const { now, text, sends, begin, addGoal, goalsNow, seenIn, sendOut, consult, reply, consider, adopt } = planMaker(app)
const officer = { as: 'officer' } as const
const _head = { as: 'head' } as const
const secretary = { as: 'board-secretary' } as const
const today = dayAt(new Date())
const mails = () => app.platform.db.selectFrom('platform_mail').selectAll().orderBy('id').execute()

describe('a plan out for comment', () => {
  test('is frozen, mailed to those with an address, open to anyone, and goes on as another version', async () => {
    const plan = await begin('På remiss\r\n (exempel)')
    expect((await app.post(`/arbete/kulturplan/planer/${plan}/remiss`, await sendOut(plan), officer)).status).toBe(409)
    await addGoal(plan, 'Alla sjunger')
    const form = await sendOut(plan)
    const [first, again] = [
      idIn(await sends(`/arbete/kulturplan/planer/${plan}/remiss`, form)),
      idIn(await sends(`/arbete/kulturplan/planer/${plan}/remiss`, form)),
    ]
    expect(again).toBe(first)
    const sent = (await mails()).filter(({ subject }) => subject === 'Remiss: På remiss (exempel)')
    expect(sent).toMatchObject([
      { to_address: 'registrator@exempel.se', to_outsider: true, link_path: `/kulturplan/remiss/${first}` },
    ])
    const [open, frozen] = await versionsOf(app.platform.db, plan)
    const rewrite = app.platform.db
      .updateTable('plan_goal_text')
      .set({ wording: 'Nej' })
      .where('version', '=', frozen?.id ?? 0n)
    await expect(rewrite.execute()).rejects.toThrow('is frozen')
    expect([open?.number, open?.frozenAt, frozen?.consultation]).toEqual([2, null, first])
    const [one] = await goalsNow(plan)
    await sends(`/arbete/kulturplan/planer/${plan}/mal`, {
      ...{ ...newGoal, mal: String(one?.id), lydelse: 'Alla sjunger i kör' },
      sedd: await seenIn(`/arbete/kulturplan/planer/${plan}/mal?mal=${one?.id}`),
    })
    const html = await text(`/kulturplan/remiss/${first}`)
    expect(html).toContain('Alla sjunger')
    expect(html).not.toContain('Alla sjunger i kör')
    expect(html).toContain('Exempelföreningen (exempel)')
    expect(html).not.toContain('registrator@exempel.se')
    expect(await text('/kulturplan')).toContain(`/kulturplan/remiss/${first}`)
    const pdf = await app.get(`/kulturplan/remiss/${first}/forslag.pdf`)
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    const compared = await text(`/arbete/kulturplan/planer/${plan}/jamfor`, officer)
    expect(compared).toMatch(/<ins><span[^>]*>tillagt: <\/span>[^<]*i kör/)
    expect(await text('/arbete', officer)).toContain('Plan som är på remiss')
    expect(await text(`/arbete/arshjul?ar=${addDays(today, 30).slice(0, 4)}`, officer)).toContain('På remiss (exempel)')
  })

  test('tells which line of the list cannot be read', async () => {
    const plan = await begin('Listan')
    await addGoal(plan, 'Alla ser film')
    const send = async (instanser: string) =>
      (await app.post(`/arbete/kulturplan/planer/${plan}/remiss`, await sendOut(plan, { instanser }), officer)).text()
    expect(await send('A\nB; ingen adress')).toContain('Rätta rad 2.')
    expect(await send('Kör ett\n\nkör ETT')).toContain('Samma namn står två gånger. Rätta rad 3.')
    expect(await send(' \n')).toContain('Skriv minst en remissinstans')
    expect(await consultationsOf(app.platform.db, plan)).toEqual([])
  })

  test('gets more time and never less, and nobody moves the day of a plan that is adopted', async () => {
    const plan = await begin('Längre tid (exempel)')
    await addGoal(plan, 'Alla bygger')
    const id = await consult(plan)
    const move = (senast: string) => app.post(`/arbete/kulturplan/remisser/${id}/sista-dag`, { senast }, officer)
    for (const [senast, status] of [
      ...[
        ['i morgon', 422],
        [now(), 422],
        [addDays(now(), 29), 409],
        [addDays(now(), 45), 303],
      ],
    ] as const)
      expect([senast, (await move(senast)).status]).toEqual([senast, status])
    expect((await consultationsOf(app.platform.db, plan))[0]?.dueDay).toBe(addDays(now(), 45))
    expect((await app.post(`/arbete/kulturplan/remisser/${id}/sista-dag`, {}, { as: 'auditor' })).status).toBe(404)
  })

  test('is asked of more, and those who have not replied are reminded, by hand and by the clock', async () => {
    const plan = await begin('Påminnelse (exempel)')
    await addGoal(plan, 'Alla slöjdar')
    const id = await consult(plan, { instanser: 'A (exempel); a@exempel.se\nB (exempel); b@exempel.se\nC (exempel)' })
    const more = `/arbete/kulturplan/remisser/${id}/instanser`
    expect((await app.post(more, { instanser: 'D; x' }, officer)).status).toBe(422)
    await sends(more, { instanser: 'a (EXEMPEL); annan@exempel.se\nD (exempel); d@exempel.se' })
    const bodies = await bodiesOf(app.platform.db, id)
    expect(bodies.map(({ name }) => name)).toEqual(['A (exempel)', 'B (exempel)', 'C (exempel)', 'D (exempel)'])
    const a = bodies.find(({ name }) => name.startsWith('A'))
    expect((await reply(id, { instans: String(a?.id) })).status).toBe(303)
    await sends(`/arbete/kulturplan/remisser/${id}/paminnelse`, {})
    const reminders = async () =>
      (await mails())
        .filter(({ subject }) => subject === 'Påminnelse om remiss: Påminnelse (exempel)')
        .map((one) => one.to_address)
    expect(await reminders()).toEqual(['b@exempel.se', 'd@exempel.se'])
    // Those who were reminded by hand are not reminded again by the clock; those who were not are, in time.
    const other = await begin('Klockan (exempel)')
    await addGoal(other, 'Alla målar')
    await consult(other, { senast: addDays(now(), 10), instanser: 'E (exempel); e@exempel.se', paminn: '10' })
    for (let at = 0; at < 2; at++) await remindBodiesJob(app.platform).run({})
    expect((await mails()).filter(({ to_address }) => to_address === 'e@exempel.se')).toHaveLength(2)
    expect(await reminders()).toHaveLength(2)
    expect((await app.post(`/arbete/kulturplan/remisser/${id}/paminnelse`, {}, { as: 'auditor' })).status).toBe(404)
  })
})

describe('the adoption', () => {
  test('waits until the time is over and each reply is considered, and then it is the plan', async () => {
    const plan = await begin('Hela vägen (exempel)')
    await addGoal(plan, 'Alla har kultur nära')
    await sends(`/arbete/kulturplan/planer/${plan}/dialog`, {
      ...{ slag: 'consultation', dag: now(), rubrik: 'Samråd med föreningar', 'grupp-civil-society': 'ja' },
    })
    const id = await consult(plan)
    await reply(id)
    expect((await adopt(plan)).status).toBe(409)
    app.pass(31 * 24)
    app.signInAnew()
    expect(await text('/arbete', officer)).toContain('Plan med remissvar att väga in')
    const waits = await adopt(plan)
    expect(await waits.text()).toContain('Alla remissvar är inte invägda.')
    await addGoal(plan, 'Alla har kultur mycket nära')
    expect(await text(`/kulturplan/remiss/${id}`)).not.toContain('mycket nära')
    const [one] = await repliesIn(app.platform.db, id)
    expect((await consider(one?.id ?? 0n)).status).toBe(303)
    expect(await text('/arbete', secretary)).toContain('Plan att föra in antagandet av')
    const page = await text(`/arbete/kulturplan/planer/${plan}/antagande`, secretary)
    for (const told of ['16 kommuner saknar samtal', '1 av 1', '7 §', '5 §']) expect(page).toContain(told)
    expect((await adopt(plan, { organ: '' })).status).toBe(422)
    expect((await adopt(plan, { version: '1' })).status).toBe(409)
    expect((await adopt(plan, {}, officer)).status).toBe(404)
    expect((await adopt(plan, { anteckning: '§ 70' })).status).toBe(303)
    const stands = await preparationOf(app.platform.db, plan)
    expect([stands?.open, stands?.adopted]).not.toContain(undefined)
    expect(stands?.open).toBeNull()
    const html = await text(`/kulturplan/${plan}`)
    for (const told of ['Alla har kultur nära', 'Kultur- och bildningsnämnden', '§ 70']) expect(html).toContain(told)
    const { decision } = await app.platform.db
      .selectFrom('plan_adopted_version')
      .select('decision')
      .where('plan', '=', plan)
      .executeTakeFirstOrThrow()
    expect(await decisionById(app.platform.db, decision ?? 0n)).toMatchObject({ kind: 'plan', case: stands?.case })
    expect((await app.get(`/beslut/${decision}`)).status).toBe(404)
    const story = await text(`/kulturplan/${plan}/framtagande`)
    for (const told of ['Samråd med föreningar', '1 svar', '1 ändring efter remissen']) expect(story).toContain(told)
    expect(await text(`/kulturplan/remiss/${id}`)).toMatch(/id="andringar".*Alla har kultur mycket nära/)
    const pdf = await app.get(`/kulturplan/${plan}/kulturplan.pdf`)
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    const settled = await consider(one?.id ?? 0n, {
      bedomning: 'followed',
      skal: 'Nej.',
      sedd: String((await repliesIn(app.platform.db, id))[0]?.considered?.id),
    })
    expect(settled.status).toBe(409)
    expect(
      (await app.post(`/arbete/kulturplan/planer/${plan}/mal`, { ...newGoal, lydelse: 'Sent' }, officer)).status,
    ).toBe(409)
    // Another version changes nothing for those outside until it is adopted too.
    for (let at = 0; at < 2; at++) await sends(`/arbete/kulturplan/planer/${plan}/version`, {})
    expect(await versionsOf(app.platform.db, plan)).toHaveLength(3)
    await addGoal(plan, 'Alla har kultur hemma')
    expect(await text(`/kulturplan/${plan}`)).not.toContain('Alla har kultur hemma')
    expect((await adopt(plan)).status).toBe(303)
    expect(await text(`/kulturplan/${plan}`)).toContain('Alla har kultur hemma')
  })
})
