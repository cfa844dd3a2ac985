import { describe, expect, test } from 'vitest'
import { addDays, dayAt } from '#values/index.ts'
import { useApp } from '../../../../test/app.ts'
import { deadlineById, deadlinesOfYear, openDeadlines } from './deadline.store.ts'

const app = useApp({ isEmpty: true })
const officer = { as: 'officer' } as const
const member = { as: 'board-member' } as const
const today = dayAt(new Date())
const text = async (address: string, options: { as: 'officer' | 'board-member' | 'adviser' } = officer) =>
  (await app.get(address, options)).text()

/** Adds a deadline by its form. Answers its id. */
async function add(vad: string, more: Record<string, string> = {}): Promise<bigint> {
  const typed = { vad, borjar: '', senast: addDays(today, 10), ledig: 'stay', organ: '', fore: '30', varfor: '' }
  const { status } = await app.post('/arbete/arshjul', { ...typed, 'roll-officer': 'ja', ...more }, officer)
  expect(status).toBe(303)
  const found = (await openDeadlines(app.platform.db)).find(({ title }) => title.sv === vad)
  return found?.id ?? 0n
}
const seenIn = async (id: bigint) =>
  /name="sedd" value="(\d+)"/.exec(await text(`/arbete/arshjul/tidsfrist/${id}`))?.[1] ?? ''
const change = async (id: bigint, form: Record<string, string>, sedd?: string) =>
  app.post(`/arbete/arshjul/tidsfrist/${id}`, { sedd: sedd ?? (await seenIn(id)), ...form }, officer)
const stand = (id: bigint) => deadlineById(app.platform.db, id)

describe('a deadline', () => {
  test('is marked done: by whom, when and with what came of it', async () => {
    const id = await add('Enkät')
    expect(await text('/arbete')).toContain('Enkät')
    expect((await change(id, { vad: 'done', dag: today, anteckning: 'Alla sexton svarade.' })).status).toBe(303)
    expect(await stand(id)).toMatchObject({ status: 'done', doneDay: today, note: 'Alla sexton svarade.', changes: 1 })
    expect(await text(`/arbete/arshjul/tidsfrist/${id}`)).toMatch(/Klar \d+ .*Handläggare.*Alla sexton svarade\./s)
    expect(await text('/arbete')).not.toContain('Enkät')
  })

  test('is moved with a reason, and all its days stay to be read', async () => {
    const id = await add('Rapport')
    const to = addDays(today, 20)
    expect((await change(id, { vad: 'moved', dag: to, anteckning: '' })).status).toBe(409)
    expect((await change(id, { vad: 'moved', dag: to, anteckning: 'Nämnden flyttade mötet.' })).status).toBe(303)
    // One day is one day still, wherever it is moved.
    expect(await stand(id)).toMatchObject({ status: 'open', firstDay: to, dueDay: to })
    const html = await text(`/arbete/arshjul/tidsfrist/${id}`)
    expect(html).toMatch(/Lades in i årshjulet.*Flyttades till.*Nämnden flyttade mötet\./s)
  })

  test('is taken away for the year with a reason, and taken up again', async () => {
    const id = await add('Remiss')
    expect((await change(id, { vad: 'dropped', anteckning: '' })).status).toBe(409)
    expect((await change(id, { vad: 'dropped', anteckning: 'Staten frågar inte i år.' })).status).toBe(303)
    const year = Number(today.slice(0, 4))
    expect(await text(`/arbete/arshjul?ar=${addDays(today, 10).slice(0, 4)}`)).toContain('Borttagen i år')
    expect((await deadlinesOfYear(app.platform.db, year)).length).toBeGreaterThan(0)
    expect((await change(id, { vad: 'open', anteckning: 'Den kom ändå.' })).status).toBe(303)
    expect(await stand(id)).toMatchObject({ status: 'open' })
  })

  test('changed by two at once is changed by one, and the other reads what happened', async () => {
    const id = await add('Möte')
    const sedd = await seenIn(id)
    const answers = await Promise.all([
      change(id, { vad: 'done', dag: today, anteckning: 'Det blev av.' }, sedd),
      change(id, { vad: 'dropped', anteckning: 'Det blev inte av.' }, sedd),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    const lost = await answers.find(({ status }) => status === 409)?.text()
    expect(lost).toContain('Någon annan har ändrat tidsfristen.')
    expect(lost).toMatch(/Du skrev: <q>Det blev/)
    expect(await stand(id)).toMatchObject({ changes: 1 })
  })

  test('says what is wrong with a day, at its field', async () => {
    const id = await add('Årsmöte')
    const early = await change(id, { vad: 'done', dag: addDays(today, 1), anteckning: '' })
    expect(early.status).toBe(422)
    expect(await early.text()).toMatch(/id="dag-done-error".*Dagen har inte varit än/s)
    expect((await change(id, { vad: 'moved', dag: '2199-01-01', anteckning: 'x' })).status).toBe(422)
    expect((await change(id, { vad: 'moved', dag: addDays(today, 10), anteckning: 'x' })).status).toBe(409)
    expect((await change(id, { vad: 'bort' })).status).toBe(404)
  })

  test('that comes back can come back no more, and its own year keeps it', async () => {
    const id = await add('Gammal vana', { varje: 'ja', borjar: addDays(today, 5) })
    const next = Number(addDays(today, 10).slice(0, 4)) + 1
    expect(await text(`/arbete/arshjul/skapa?ar=${next}`)).toContain('Gammal vana')
    const end = (anteckning: string) =>
      app.post(`/arbete/arshjul/tidsfrist/${id}/aterkommer-inte`, { anteckning }, officer)
    expect((await end(' ')).status).toBe(422)
    expect([(await end('Ingen läser den.')).status, (await end('Ingen läser den.')).status]).toEqual([303, 303])
    expect(await text(`/arbete/arshjul/skapa?ar=${next}`)).not.toContain('Gammal vana')
    expect(await text(`/arbete/arshjul/tidsfrist/${id}`)).toContain('Kommer inte tillbaka mer: Ingen läser den.')
    expect(await stand(id)).toMatchObject({ status: 'open' })
    const other = await add('Bara i år')
    expect(
      (await app.post(`/arbete/arshjul/tidsfrist/${other}/aterkommer-inte`, { anteckning: 'x' }, officer)).status,
    ).toBe(404)
  })

  test.each(['0', 'x', '999999'])('that is not there is not there: %s', async (id) => {
    expect((await app.get(`/arbete/arshjul/tidsfrist/${id}`, officer)).status).toBe(404)
    expect((await app.post(`/arbete/arshjul/tidsfrist/${id}`, { vad: 'done' }, officer)).status).toBe(404)
  })

  test('is read and not changed by a member of the board', async () => {
    const id = await add('Protokoll', { organ: 'kultur-och-bildningsnamnden' })
    const html = await text(`/arbete/arshjul/tidsfrist/${id}`, member)
    expect(html).toContain('Protokoll')
    expect(html).not.toContain('name="sedd"')
    expect((await app.post(`/arbete/arshjul/tidsfrist/${id}`, { vad: 'done' }, member)).status).toBe(404)
  })
})

describe('what waits', () => {
  test('is what somebody has the role for, or whose body somebody belongs to, from as long before as it says', async () => {
    await add('För nämnden', { 'roll-officer': '', organ: 'kultur-och-bildningsnamnden' })
    await add('Långt bort', { senast: addDays(today, 40), fore: '39' })
    await add('Snart nog', { senast: addDays(today, 40), fore: '40' })
    expect(await text('/arbete', member)).toContain('För nämnden')
    expect(await text('/arbete')).not.toContain('För nämnden')
    expect(await text('/arbete', { as: 'adviser' })).not.toContain('Snart nog')
    const html = await text('/arbete')
    expect([html.includes('Snart nog'), html.includes('Långt bort')]).toEqual([true, false])
  })

  test('is late when its day has been since somebody entered it, first of all', async () => {
    const id = await add('Blir sen', { senast: addDays(today, -3), fore: '0' })
    expect(await text('/arbete')).not.toContain('Blir sen')
    const { db } = app.platform
    await db
      .updateTable('plan_deadline')
      .set({ made_at: new Date('2020-01-01') })
      .where('id', '=', id)
      .execute()
    expect(await text('/arbete')).toMatch(/<h3[^>]*>Sent<\/h3>.*Blir sen.*Ska vara klart/s)
    const html = await text(`/arbete/arshjul?ar=${addDays(today, -3).slice(0, 4)}`)
    expect(html).toContain('1 är sen.')
    expect(/<li id="tidsfrist-\d+" data-state="(\w+)"/.exec(html)?.[1]).toBe('late')
    expect(html).toContain('class="sk-wheel-mark sk-wheel-late"')
  })

  test('is not what had passed already when somebody entered it', async () => {
    const id = await add('Förr', { senast: addDays(today, -3) })
    expect(await text('/arbete')).not.toContain('Förr')
    expect(await text(`/arbete/arshjul/tidsfrist/${id}`)).toContain('Ingen har sagt om den blev klar.')
  })
})
