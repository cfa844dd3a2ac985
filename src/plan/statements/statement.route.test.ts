import { describe, expect, test } from 'vitest'
import { decisionById } from '#decisions/index.ts'
import { addDays, dayAt, parseRowId } from '#values/index.ts'
import { useApp } from '../../../test/app.ts'
import { commentsOf, draftsOf } from './drafts/said.store.ts'
import { allStatements, statementById } from './statement.store.ts'

const app = useApp({ isEmpty: true })
const officer = { as: 'officer' } as const
const head = { as: 'head' } as const
const secretary = { as: 'board-secretary' } as const
const today = dayAt(new Date())
type As = { as: 'officer' | 'head' | 'adviser' | 'board-secretary' | 'delegate' | 'auditor' | 'applicant' }
const text = async (address: string, options?: As) => (await app.get(address, options)).text()

const typed = {
  ...{ slag: 'referral', rubrik: 'Bokbussar i länet', motpart: 'Exempelmyndigheten (exempel)', fraga: '', kalla: '' },
  ...{ diarienummer: '', inkom: today, senast: addDays(today, 30), ar: '' },
}
/** Enters a referral by its form. Answers its id. */
async function add(rubrik: string, more: Record<string, string> = {}): Promise<bigint> {
  const answer = await app.post('/arbete/remisser', { ...typed, rubrik, ...more }, officer)
  expect([answer.status, await answer.text()]).toEqual([303, ''])
  return parseRowId(answer.headers.get('location')?.split('/').at(-1) ?? '') ?? 0n
}
const stand = (id: bigint) => statementById(app.platform.db, id)
const write = (id: bigint, words: string, seen: number, more: Record<string, string> = {}, as: As = officer) =>
  app.post(`/arbete/remisser/${id}/utkast`, { text: words, utkast: String(seen), ...more }, as)
async function change(id: bigint, part: '' | '/forslag' | '/beslut', form: Record<string, string>, as: As) {
  const sedd = String((await stand(id))?.event)
  return app.post(`/arbete/remisser/${id}${part}`, { sedd, ...form }, as)
}
const decision = { vad: 'decided', organ: 'kultur-och-bildningsnamnden', niva: 'organet', dag: today, regel: '' }
const sending = { vad: 'sent', dag: today, hur: 'E-post till registratorn' }

/** A referral with a draft that the head has proposed. */
async function proposed(rubrik: string, more: Record<string, string> = {}): Promise<bigint> {
  const id = await add(rubrik, more)
  expect((await write(id, `Svaret om ${rubrik}.`, 0)).status).toBe(303)
  expect((await change(id, '/forslag', { vad: 'proposed' }, head)).status).toBe(303)
  return id
}

describe('a referral that has come', () => {
  test('is entered once, waits with its day, and stands in the year', async () => {
    const [id, again] = [await add('Bokbussar i länet'), await add('Bokbussar i länet')]
    expect(again).toBe(id)
    expect(await text('/arbete', officer)).toContain('Bokbussar i länet')
    expect(await text('/arbete', secretary)).not.toContain('Bokbussar i länet')
    const due = addDays(today, 30)
    expect(await text(`/arbete/arshjul?ar=${due.slice(0, 4)}`, officer)).toContain('Bokbussar i länet')
    expect(await text(`/arbete/arshjul/${due.slice(0, 4)}.ics`, officer)).toContain('SUMMARY:Bokbussar i länet')
    // Nobody has said where the paper is.
    expect(await text(`/arbete/remisser/${id}`, officer)).toMatch(
      /Diarienummer<\/dt><dd[^>]*><span class="sk-missing">/,
    )
  })

  test('is drafted, commented on, proposed, decided, sent and published, and then anyone reads it', async () => {
    const id = await proposed('Hela vägen', { diarienummer: 'KBN/2026:7' })
    expect(await stand(id)).toMatchObject({ status: 'proposed', draft: 1 })
    const comment = () =>
      app.post(`/arbete/remisser/${id}/kommentarer`, { kommentar: 'Nämn barnen.' }, { as: 'registrar' })
    expect([(await comment()).status, (await comment()).status]).toEqual([303, 303])
    expect(await commentsOf(app.platform.db, id)).toMatchObject([{ text: 'Nämn barnen.', draft: 1 }])
    expect(await text('/arbete', secretary)).toContain('Hela vägen')
    expect((await change(id, '/beslut', decision, secretary)).status).toBe(303)
    const decided = await stand(id)
    expect(decided).toMatchObject({ status: 'decided', delegationRule: null })
    expect(await decisionById(app.platform.db, decided?.decision ?? 0n)).toMatchObject({
      ...{ kind: 'statement', body_name: 'kultur- och bildningsnämnden', decided_day: today, case: decided?.case },
    })
    expect((await app.get(`/beslut/${decided?.decision}`)).status).toBe(404)
    expect((await change(id, '', sending, officer)).status).toBe(303)
    expect((await app.get(`/remisser/${id}`)).status).toBe(404)
    expect(await text('/remisser')).not.toContain('Hela vägen')
    expect((await change(id, '', { vad: 'published' }, officer)).status).toBe(303)
    const html = await text(`/remisser/${id}`)
    for (const told of [
      'Exempelmyndigheten (exempel)',
      'Svaret om Hela vägen.',
      'Kultur- och bildningsnämnden',
      'KBN/2026:7',
    ])
      expect(html).toContain(told)
    // What was said within the department stays there.
    expect(html).not.toContain('Nämn barnen.')
    expect(await text('/remisser')).toContain('Hela vägen')
    expect(await text('/arbete', officer)).not.toContain('Hela vägen')
  })

  test('to the full council is decided by the body, never by its delegate', async () => {
    const id = await proposed('Till fullmäktige', { fullmaktige: 'ja' })
    const delegated = { ...decision, niva: 'delegat', regel: 'punkt 3.2' }
    const refused = await change(id, '/beslut', delegated, { as: 'delegate' })
    expect(refused.status).toBe(409)
    const html = await refused.text()
    expect(html).toContain('Ett yttrande till fullmäktige får ingen delegat besluta om.')
    expect(html).toContain('6 kap. 38 §')
    expect(await stand(id)).toMatchObject({ status: 'proposed', decision: null })
    expect((await change(id, '/beslut', decision, secretary)).status).toBe(303)
  })

  test('is decided by a delegate of a body that the person reaches, by an item of the delegation order', async () => {
    const id = await proposed('Av delegat')
    const delegated = { ...decision, niva: 'delegat' }
    expect((await change(id, '/beslut', delegated, { as: 'delegate' })).status).toBe(422)
    const elsewhere = { ...decision, organ: 'regionstyrelsen' }
    expect((await change(id, '/beslut', elsewhere, { as: 'delegate' })).status).toBe(422)
    expect((await change(id, '/beslut', { ...delegated, regel: 'punkt 3.2' }, { as: 'delegate' })).status).toBe(303)
    expect(await text(`/arbete/remisser/${id}`, officer)).toContain('av en delegat, punkt 3.2')
    const first = (await stand(id))?.decision ?? 0n
    expect((await change(id, '/beslut', { vad: 'taken-back', anteckning: 'Fel dag.' }, secretary)).status).toBe(303)
    expect(await decisionById(app.platform.db, first)).toMatchObject({ reversed_because: 'Fel dag.' })
    expect((await change(id, '/beslut', decision, secretary)).status).toBe(303)
    expect((await stand(id))?.decision).not.toBe(first)
  })

  test('gets no answer, with a reason, and is taken up again', async () => {
    const id = await add('Rör oss inte')
    expect((await change(id, '/forslag', { vad: 'unanswered', anteckning: '' }, head)).status).toBe(409)
    expect((await change(id, '/forslag', { vad: 'unanswered', anteckning: 'Det rör oss inte.' }, head)).status).toBe(
      303,
    )
    expect(await text(`/arbete/remisser/${id}`, officer)).toContain('Det rör oss inte.')
    expect(await text('/arbete', officer)).not.toContain('Rör oss inte')
    expect((await write(id, 'Jo.', 0)).status).toBe(409)
    expect((await change(id, '/forslag', { vad: 'resumed', anteckning: 'Jo, det gör det.' }, head)).status).toBe(303)
    expect(await stand(id)).toMatchObject({ status: 'received' })
  })

  test('with faults tells them all, keeps what was typed, and enters nothing', async () => {
    const before = (await allStatements(app.platform.db)).length
    const answer = await app.post(
      '/arbete/remisser',
      { ...typed, rubrik: '', senast: 'snart', kalla: 'Brevet' },
      officer,
    )
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('Skriv vad det gäller')
    expect(html).toContain('value="Brevet"')
    expect(await allStatements(app.platform.db)).toHaveLength(before)
  })
})

describe('a draft that two write', () => {
  test('is saved by one; the other sees both texts, and loses nothing by saving again', async () => {
    const id = await add('Två skriver')
    expect((await write(id, 'Vi säger ja.', 0)).status).toBe(303)
    expect((await write(id, 'Ja, och vi vill mer.', 1)).status).toBe(303)
    const late = await write(id, 'Nej, vi säger nej.', 1)
    expect(late.status).toBe(409)
    const html = await late.text()
    expect(html).toContain('Ja, och vi vill mer.')
    expect(html).toMatch(/<textarea[^>]*>Nej, vi säger nej\.<\/textarea>/)
    expect(html).toContain('name="utkast" value="2"')
    expect(await stand(id)).toMatchObject({ text: 'Ja, och vi vill mer.', draft: 2 })
    expect((await write(id, 'Nej, vi säger nej.', 2)).status).toBe(303)
    // The same again, by a form that is sent twice, saves nothing.
    expect((await write(id, 'Nej, vi säger nej.', 2)).status).toBe(303)
    expect((await draftsOf(app.platform.db, id)).map((one) => one.text)).toEqual([
      ...['Nej, vi säger nej.', 'Ja, och vi vill mer.', 'Vi säger ja.'],
    ])
  })

  test('at the very same time keeps one, and tells the other', async () => {
    const id = await add('Samtidigt')
    const both = await Promise.all([write(id, 'Ett', 0), write(id, 'Två', 0)])
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(await draftsOf(app.platform.db, id)).toHaveLength(1)
  })

  test('is locked once it is proposed; what was typed stands on the page', async () => {
    const id = await proposed('Låst')
    const late = await write(id, 'En sen tanke.', 1)
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('En sen tanke.')
    expect((await change(id, '/forslag', { vad: 'sent-back', anteckning: 'Ta med tanken.' }, head)).status).toBe(303)
    expect((await write(id, 'En sen tanke.', 1)).status).toBe(303)
  })

  test('a change by somebody who saw it before another is refused', async () => {
    const id = await proposed('Gammal sida')
    const sedd = String((await stand(id))?.event)
    expect((await change(id, '/forslag', { vad: 'sent-back', anteckning: 'Mer.' }, head)).status).toBe(303)
    const late = await app.post(`/arbete/remisser/${id}/beslut`, { ...decision, sedd, anteckning: 'Enigt.' }, secretary)
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('Enigt.')
    expect(await stand(id)).toMatchObject({ status: 'drafting', decision: null })
  })
})

test('the request of a year keeps what is asked for to the öre, and an unknown amount is not zero', async () => {
  const request = {
    slag: 'state-request',
    rubrik: 'Framställan (exempel)',
    motpart: 'Kulturrådet',
    ar: '2027',
    inkom: '',
  }
  const id = await add('Framställan (exempel)', request)
  expect((await write(id, 'Vi begär.', 0, { belopp: '' })).status).toBe(303)
  expect(await text(`/arbete/remisser/${id}`, officer)).toMatch(
    /Begärt belopp<\/dt><dd[^>]*><span class="sk-missing">uppgift/,
  )
  expect((await write(id, 'Vi begär.', 1, { belopp: 'mycket' })).status).toBe(422)
  expect((await write(id, 'Vi begär.', 1, { belopp: '41 200 000,50' })).status).toBe(303)
  expect((await stand(id))?.amount).toBe(4_120_000_050n)
  const answer = await app.post('/arbete/remisser', { ...typed, ...request, ar: '' }, officer)
  expect(answer.status).toBe(422)
})

describe('those who may not', () => {
  test('are told that there is no such page', async () => {
    const id = await proposed('Vem får?')
    const forbidden: [string, Record<string, string>, As['as'][]][] = [
      ['', { vad: 'sent' }, ['auditor', 'board-secretary', 'delegate']],
      ['/utkast', { text: 'x', utkast: '1' }, ['auditor', 'board-secretary']],
      ['/kommentarer', { kommentar: 'x' }, ['applicant', 'auditor']],
      ['/forslag', { vad: 'sent-back', anteckning: 'x' }, ['officer', 'adviser', 'board-secretary']],
      ['/beslut', decision, ['officer', 'head', 'auditor']],
    ]
    for (const [part, form, roles] of forbidden)
      for (const as of roles)
        expect([part, as, (await app.post(`/arbete/remisser/${id}${part}`, form, { as })).status]).toEqual([
          part,
          as,
          404,
        ])
    expect((await app.post('/arbete/remisser', typed, { as: 'auditor' })).status).toBe(404)
    expect((await app.get('/arbete/remisser')).status).toBe(303)
    expect(await stand(id)).toMatchObject({ status: 'proposed', draft: 1 })
  })

  test('do not get past by the form of another', async () => {
    const id = await proposed('Fel dörr')
    expect((await change(id, '', decision, officer)).status).toBe(422)
    expect((await change(id, '', { vad: 'sent-back', anteckning: 'x' }, officer)).status).toBe(404)
    expect((await change(id, '/forslag', { vad: 'delete' }, head)).status).toBe(404)
    expect(await stand(id)).toMatchObject({ status: 'proposed' })
  })

  test.each(['/arbete/remisser/0', '/arbete/remisser/x', '/arbete/remisser/999999'])(
    '%s is not there',
    async (address) => expect((await app.get(address, officer)).status).toBe(404),
  )
})
