import { describe, expect, test } from 'vitest'
import { addDays, dayAt, parseRowId } from '#values/index.ts'
import { useApp } from '../../../test/app.ts'
import { allPlans, goalsOf } from '../plans/plan.store.ts'
import { allCommissions, commissionById, linksOfCommission } from './commission.store.ts'

const app = useApp({ isEmpty: true })
const officer = { as: 'officer' } as const
const today = dayAt(new Date())
type As = { as: 'officer' | 'board-secretary' | 'board-member' | 'management' | 'adviser' | 'applicant' }
const text = async (address: string, options: As = officer) => (await app.get(address, options)).text()

const typed = {
  ...{ uppdrag: 'Utred bokbussen', givare: 'body:kultur-och-bildningsnamnden', 'givare-namn': '', givet: '' },
  ...{ kalla: 'Nämnden § 12', lydelse: '', borjar: '', slutar: '', belopp: '', ansvarig: 'region' },
  ...{ senast: addDays(today, 10), 'redovisas-i': '' },
}
/** Enters a commission by its form. Answers its id. */
async function add(uppdrag: string, more: Record<string, string> = {}): Promise<bigint> {
  const answer = await app.post('/arbete/uppdrag', { ...typed, uppdrag, ...more }, officer)
  expect([answer.status, await answer.text()]).toEqual([303, ''])
  return parseRowId(answer.headers.get('location')?.split('/').at(-1) ?? '') ?? 0n
}
const seenIn = async (id: bigint) => /name="sedd" value="(\d+)"/.exec(await text(`/arbete/uppdrag/${id}`))?.[1] ?? ''
const change = async (id: bigint, form: Record<string, string>, sedd?: string) =>
  app.post(`/arbete/uppdrag/${id}`, { sedd: sedd ?? (await seenIn(id)), ...form }, officer)
const stand = (id: bigint) => commissionById(app.platform.db, id)

describe('a commission', () => {
  test('is entered once, waits on /arbete, and can be read by the board', async () => {
    const [id, again] = [await add('Utred bokbussen'), await add('Utred bokbussen')]
    expect(again).toBe(id)
    expect(await text('/arbete')).toContain('Utred bokbussen')
    expect(await text('/arbete', { as: 'board-secretary' })).toContain('Utred bokbussen')
    expect(await text('/arbete', { as: 'board-member' })).not.toContain('Utred bokbussen')
    const html = await text(`/arbete/uppdrag/${id}`, { as: 'board-member' })
    expect(html).toContain('Kultur- och bildningsnämnden')
    expect(html).not.toContain('<form class="sk-form"')
    // Nobody said what money comes with it.
    expect(html).toMatch(/Pengar som följer med<\/dt><dd[^>]*><span class="sk-missing">uppgift saknas/)
  })

  test('that is reported by its day was in time, and one after it too late; the report waits for who gave it', async () => {
    const id = await add('Bibliotek på landet', { senast: addDays(today, -1) })
    expect(await text('/arbete/uppdrag?lage=forsenade')).toContain('Bibliotek på landet')
    const year = addDays(today, -1).slice(0, 4)
    expect(await text(`/arbete/arshjul?ar=${year}`)).toContain('1 uppdrag eller åtgärd är försenad.')
    const report = { vad: 'reported', dag: today, punkt: 'Nämnden § 45', anteckning: 'Utredningen är klar.' }
    expect((await change(id, { ...report, punkt: '' })).status).toBe(422)
    expect((await change(id, { ...report, dag: addDays(today, 1) })).status).toBe(422)
    expect((await change(id, report)).status).toBe(303)
    expect(await stand(id)).toMatchObject({ status: 'reported', reportedDay: today, reportedIn: 'Nämnden § 45' })
    expect(await text(`/arbete/uppdrag/${id}`)).toMatch(/Redovisat.*För sent.*Redovisat den .*: Nämnden § 45/s)
    expect(await text('/arbete', { as: 'board-secretary' })).toContain('Redovisning att ta ställning till')
    expect((await change(id, { vad: 'closed', anteckning: '' })).status).toBe(303)
    expect(await text('/arbete', { as: 'board-secretary' })).not.toContain('Redovisning att ta ställning till')
    const early = await add('I god tid')
    expect((await change(early, report)).status).toBe(303)
    expect(await text(`/arbete/uppdrag/${early}`)).toContain('I tid')
  })

  test('is moved, handed over and taken back with a reason, and all of it stays to be read', async () => {
    const id = await add('Ny webbplats')
    const later = addDays(today, 40)
    expect((await change(id, { vad: 'moved', dag: later, anteckning: '' })).status).toBe(409)
    expect((await change(id, { vad: 'moved', dag: later, anteckning: 'Nämnden flyttade mötet.' })).status).toBe(303)
    const unit = 'unit:kulturavdelningen'
    expect((await change(id, { vad: 'handed', ansvarig: unit, anteckning: 'De gör jobbet.' })).status).toBe(303)
    expect(await stand(id)).toMatchObject({ dueDay: later, ownerKey: unit })
    expect((await change(id, { vad: 'withdrawn', anteckning: 'Det behövs inte.' })).status).toBe(303)
    expect((await change(id, { vad: 'reopened', anteckning: 'Det behövs.' })).status).toBe(303)
    const html = await text(`/arbete/uppdrag/${id}`)
    for (const note of ['Nämnden flyttade mötet.', 'De gör jobbet.', 'Det behövs inte.', 'Det behövs.'])
      expect(html).toContain(note)
  })

  test('changed by two at once is changed by one, and the other keeps what was written', async () => {
    const id = await add('Två skriver')
    const seen = await seenIn(id)
    expect((await change(id, { vad: 'ongoing', anteckning: '' }, seen)).status).toBe(303)
    const second = await change(id, { vad: 'moved', dag: addDays(today, 3), anteckning: 'Jag hann inte.' }, seen)
    expect(second.status).toBe(409)
    const html = await second.text()
    expect(html).toContain('Någon annan har ändrat uppdraget.')
    expect(html).toContain('Jag hann inte.')
  })

  test('is linked to goals, whose working page then shows it, and nothing is changed by saying the same again', async () => {
    const id = await add('Läsning')
    const plan = (await allPlans(app.platform.db)).find(({ kind }) => kind === 'culture-plan')
    const [goal] = await goalsOf(app.platform.db, plan?.adopted ?? 0n)
    const link = { [`mal-${goal?.id}`]: 'ja' }
    const sedd = await seenIn(id)
    expect((await app.post(`/arbete/uppdrag/${id}/mal`, { sedd, ...link }, officer)).status).toBe(303)
    expect(await linksOfCommission(app.platform.db, id)).toEqual([{ goal: goal?.id, measure: null }])
    expect(await text(`/arbete/kulturplan/mal/${goal?.id}`)).toContain('Läsning')
    // The same again, by somebody who saw the page before.
    expect((await app.post(`/arbete/uppdrag/${id}/mal`, { sedd, ...link }, officer)).status).toBe(303)
    expect((await app.post(`/arbete/uppdrag/${id}/mal`, { sedd }, officer)).status).toBe(409)
    expect(await linksOfCommission(app.platform.db, id)).toHaveLength(1)
  })

  test('with faults tells them all, keeps what was typed, and enters nothing', async () => {
    const before = (await allCommissions(app.platform.db)).length
    const answer = await app.post(
      '/arbete/uppdrag',
      { ...typed, uppdrag: '', belopp: 'mycket', kalla: 'Brevet' },
      officer,
    )
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('Skriv vad som ska göras')
    expect(html).toContain('value="mycket"')
    expect(html).toContain('value="Brevet"')
    expect(await allCommissions(app.platform.db)).toHaveLength(before)
  })

  test('is not for everyone', async () => {
    const id = await add('Vem får?')
    for (const as of ['adviser', 'board-member', 'management'] as const) {
      expect((await app.post('/arbete/uppdrag', typed, { as })).status).toBe(404)
      expect((await app.post(`/arbete/uppdrag/${id}`, { vad: 'ongoing', sedd: '1' }, { as })).status).toBe(404)
    }
    expect((await app.get('/arbete/uppdrag', { as: 'applicant' })).status).toBe(404)
    expect((await app.get('/arbete/uppdrag')).status).toBe(303)
  })

  test.each(['/arbete/uppdrag/0', '/arbete/uppdrag/x', '/arbete/uppdrag/999999', '/arbete/uppdrag/lista/x.pdf'])(
    'is not there: %s',
    async (address) => expect((await app.get(address, officer)).status).toBe(404),
  )

  test.each([
    ['/arbete/uppdrag/999999', {}],
    ['/arbete/uppdrag/999999/mal', {}],
    ['/arbete/uppdrag/1', { vad: 'delete' }],
  ])('cannot be changed by what no form sends: %s', async (address, form) => {
    await add('Finns')
    expect((await app.post(address, form, officer)).status).toBe(404)
  })
})

test('every figure of the brief is the length of the list that it leads to', async () => {
  const html = await text('/arbete/uppdrag/laget', { as: 'management' })
  const figures = [...html.matchAll(/<a href="([^"]+)" data-counts="(\d+)"/g)]
  expect(figures.length).toBeGreaterThan(13)
  expect(figures.some(([, , count]) => Number(count) > 0)).toBe(true)
  for (const [, href = '', count = ''] of figures) {
    const list = await text(href.replaceAll('&amp;', '&'), { as: 'management' })
    expect([href, list.match(/<li id="uppdrag-/g)?.length ?? 0]).toEqual([href, Number(count)])
  }
})

test('many are shown some at a time, and an unknown unit is no filter', async () => {
  for (let at = 1; at <= 51; at++) await add(`Uppdrag ${at} av många (exempel)`, { givare: 'management' })
  const page = async (query: string) => text(`/arbete/uppdrag?givare=management${query}`)
  const items = (html: string) => html.match(/<li id="uppdrag-/g)?.length ?? 0
  expect([items(await page('')), items(await page('&sida=2')), items(await page('&sida=99'))]).toEqual([50, 1, 1])
  expect(await page('')).toContain('sida=2')
  expect(items(await page('&enhet=unit:trolleriet'))).toBe(50)
  expect(await page('&enhet=unit:trolleriet')).toContain('51 uppdrag')
  expect(items(await page('&enhet=unit:kulturavdelningen'))).toBe(0)
})

test('the list leaves as CSV and as a paper, of what was chosen', async () => {
  await add('=1+1', { senast: addDays(today, -3), kalla: 'Ett mycket långt namn på ett beslut (exempel)' })
  const csv = await app.get('/arbete/uppdrag/lista/uppdrag.csv?lage=forsenade', officer)
  expect(csv.headers.get('content-type')).toContain('text/csv')
  const lines = (await csv.text()).trim().split('\n')
  expect(lines[0]).toMatch(/^uppdrag,gett_av,givet/)
  expect(lines.slice(1).every((line) => line.includes('Försenat'))).toBe(true)
  expect(lines.some((line) => line.startsWith("'=1+1"))).toBe(true)
  const pdf = await app.get('/arbete/uppdrag/lista/uppdrag.pdf', officer)
  expect(pdf.headers.get('content-type')).toBe('application/pdf')
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  // Nothing that fits is a paper too.
  expect((await app.get('/arbete/uppdrag/lista/uppdrag.pdf?givare=management', officer)).status).toBe(200)
})
