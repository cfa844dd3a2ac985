import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { checkInvariants } from '#platform/index.ts'
import { useApp } from '../../../test/app.ts'
import { distributionMaker, exampleRecipients } from '../../../test/distribution-maker.ts'
import { idIn } from '../../../test/plan-maker.ts'

const app = useApp({ isEmpty: true })
const maker = distributionMaker(app)
const { now, text, sends, stored, step, stateGives, begin, makeSound, propose, decide, proposalsIn, balance } = maker
const officer = { as: 'officer' } as const
const head = { as: 'head' } as const
const sound = async () => expect((await checkInvariants(app.platform.db, 'db/invariants')).broken).toEqual([])
const [first = ''] = exampleRecipients
let scenario = 0n

/** The keys of the warnings that wait for an answer, as the page's forms send them. */
const warnings = async (id: bigint) =>
  [...(await text(`/arbete/scenarier/${id}/forslag`, officer)).matchAll(/name="fynd" value="([^"]*)"/g)].map(
    ([, key = '']) => key.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  )
const proposed = async (id: bigint) => {
  const answer = await propose(id)
  expect(answer.status).toBe(303)
  return idIn(answer.headers.get('location') ?? '')
}

describe('a proposal', () => {
  test('is stopped while nobody else pays (D9), and says where that is entered', async () => {
    await stateGives(2026, '34 680 000')
    scenario = await begin('2026/1')
    await step(scenario, 'percentage', { satt: 'rest' })
    const page = await text(`/arbete/scenarier/${scenario}/forslag`, officer)
    expect(page).toContain('8 kontroller stoppar')
    expect(page).toContain('/arbete/kulturplan/finansiering')
    const refused = await propose(scenario)
    expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining('8 kontroller stoppar')])
  })

  test('waits for an answer to each warning (D12), and the answer holds as long as the finding says the same', async () => {
    await makeSound(2026, exampleRecipients.slice(1))
    await sends('/arbete/kulturplan/finansiering', {
      ...{ organisation: first, ny: 'ja', del: '', ar: '2026', skede: 'planned', kalla: 'exempel' },
      ...{ 'belopp-region': '1', 'belopp-state': '', 'belopp-municipality': '', 'belopp-other': '' },
    })
    const [key = '', ...more] = await warnings(scenario)
    expect(more).toEqual([])
    const refused = await propose(scenario)
    expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining('En varning saknar svar.')])
    const empty = await app.post(`/arbete/scenarier/${scenario}/svar`, { fynd: key, svar: ' ', nr: '0' }, officer)
    expect(empty.status).toBe(422)
    await sends(`/arbete/scenarier/${scenario}/svar`, { fynd: key, svar: 'De redovisar i mars.', nr: '0' })
    expect(await text(`/arbete/scenarier/${scenario}/forslag`, officer)).toContain('De redovisar i mars.')
  })

  test('sets its money aside, once, and is a person’s', async () => {
    const proposal = await proposed(scenario)
    expect(await balance(2026, 'pot')).toBe(0n)
    expect(await balance(2026, 'reserved')).toBe(3_468_000_000n)
    const page = await text(`/arbete/forslag/${proposal}`, officer)
    expect(page).toContain('Väntar på beslut')
    expect(page).toContain('Handläggare')
    const again = await propose(scenario)
    expect([again.status, await again.text()]).toEqual([409, expect.stringContaining('redan ett förslag')])
    expect(await text('/arbete', head)).toContain('Fördelning av bidrag 2026')
    await sound()
  })

  test('is withdrawn with a reason: its money is free, and the round may get another', async () => {
    const [open] = await proposalsIn(scenario)
    const withdraw = (skal: string) => app.post(`/arbete/forslag/${open?.id}/aterta`, { skal }, officer)
    expect((await withdraw('')).status).toBe(422)
    expect((await withdraw('Vi räknar om.')).status).toBe(303)
    expect(await balance(2026, 'pot')).toBe(3_468_000_000n)
    expect((await withdraw('Igen.')).status).toBe(409)
    expect((await decide(open?.id ?? 0n)).status).toBe(409)
    expect(await text(`/arbete/forslag/${open?.id}`, officer)).toContain('Vi räknar om.')
    await sound()
  })

  test('is laid forward once by two who do it at once', async () => {
    const answers = await Promise.all([propose(scenario), propose(scenario), propose(scenario)])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409])
    await sound()
  })
})

describe('a decision on it', () => {
  test('says what is wrong in its form', async () => {
    const [open] = await proposalsIn(scenario)
    const id = open?.id ?? 0n
    const [row] = await maker.rowsOf(id)
    const wrong = await decide(id, { organ: 'ingen', dag: '2999-01-01', [`belopp-${row?.id}`]: '5' })
    const said = await wrong.text()
    expect(wrong.status).toBe(422)
    for (const part of ['Välj vem som beslutade.', 'framåt i tiden', 'Skriv varför.']) expect(said).toContain(part)
    const nothing = await decide(id, { avvikelse: 'Inget.' })
    expect([nothing.status, await nothing.text()]).toEqual([
      422,
      expect.stringContaining('Alla belopp är de föreslagna'),
    ])
    const early = await decide(id, { dag: '2026-01-01' })
    expect([early.status, await early.text()]).toEqual([422, expect.stringContaining('före den dag då förslaget')])
    const more = await decide(id, { [`belopp-${row?.id}`]: '99 000 000', avvikelse: 'Mer.' })
    expect(more.status).toBe(409)
    expect(await balance(2026, 'reserved')).toBe(3_468_000_000n)
  })

  test('is entered by those who enter decisions, and by nobody else', async () => {
    const [open] = await proposalsIn(scenario)
    for (const as of ['officer', 'auditor', 'board-member'] as const)
      expect((await decide(open?.id ?? 0n, {}, { as })).status).toBe(404)
  })

  test('with a condition and another amount is booked, public and explained, once', async () => {
    const [open] = await proposalsIn(scenario)
    const id = open?.id ?? 0n
    const [row] = await maker.rowsOf(id)
    const more = {
      [`belopp-${row?.id}`]: '12 000 000',
      [`villkor-${row?.id}`]: 'Om hyran är betald.',
      avvikelse: 'Sparat.',
    }
    const answers = await Promise.all([decide(id, more), decide(id, more)])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    const address = answers.find(({ status }) => status === 303)?.headers.get('location') ?? ''
    await app.work()
    const decision = await text(address)
    for (const part of ['12 000 000', 'Om hyran är betald.', 'Sparat.', 'Paragraf']) expect(decision).toContain(part)
    expect((await app.get(`${address}/handling.pdf`)).headers.get('content-type')).toBe('application/pdf')
    expect(await balance(2026, 'reserved')).toBe(0n)
    expect(await balance(2026, 'decided')).toBe(3_444_000_000n)
    expect(await balance(2026, 'pot')).toBe(24_000_000n)
    const told = await text('/fordelning/2026')
    for (const part of ['Lika procent', 'De redovisar i mars.', 'Om hyran är betald.', '§ 12'])
      expect(told).toContain(part)
    expect(await text('/en/fordelning/2026')).toContain('How the state’s money was shared in 2026')
    expect(await text('/oppna-data/fordelning/2026.csv')).toContain(first)
    await sound()
  })

  test('that was wrong is taken back by reversing rows, and a new one takes its place; both are seen', async () => {
    const [done] = await proposalsIn(scenario)
    await sends(`/arbete/fordelning/beslut/${done?.decision}/aterforing`, { skal: 'Fel belopp till teatern.' })
    expect(await balance(2026, 'pot')).toBe(3_468_000_000n)
    const again = await proposed(scenario)
    expect((await decide(again)).status).toBe(303)
    expect(await balance(2026, 'decided')).toBe(3_468_000_000n)
    const told = await text('/fordelning/2026')
    expect(told).toContain('Beslutet är återfört och gäller inte längre.')
    expect(told.match(/Hela beslutet/g)).toHaveLength(2)
    await sound()
  })
})

test('a later decision of the state’s is a round on top, with what it earmarks passed through (D13)', async () => {
  await stateGives(2026, '1 200 000', { slag: 'reinforcement', namn: 'bibliotek' })
  const earmark = { andamal: 'läsning', 'oronmarkt-omrade': '3', 'oronmarkt-belopp': '1 200 000' }
  expect((await app.post('/arbete/fordelning/2026/2/oronmarkt', earmark, officer)).status).toBe(422)
  await sends('/arbete/fordelning/2026/2/oronmarkt', { ...earmark, 'oronmarkt-kalla': 'exempel' })
  const extra = await begin('2026/2', { namn: 'Biblioteken', 'fran-noll': 'ja' })
  expect(await text(`/arbete/scenarier/${extra}/forslag`, officer)).toContain('Förslaget öronmärker 0 kr')
  await step(extra, 'earmark', { mottagare: 'r4', belopp: '1 200 000', andamal: 'läsning' })
  for (const key of await warnings(extra))
    await sends(`/arbete/scenarier/${extra}/svar`, { fynd: key, svar: 'Pengarna är bara till bibliotek.', nr: '0' })
  expect((await decide(await proposed(extra))).status).toBe(303)
  expect(await text('/fordelning/2026')).toContain('öronmärkt av staten')
  expect((await stored(scenario)).scenario.steps).toHaveLength(1)
  await sound()
})

test('what was given once is last year’s, and no base for the next', async () => {
  await stateGives(2025, '1 050 000')
  const id = await begin('2025/1', { namn: 'En gång' }, 'mottagare;omrade;belopp\nExempelmuseet (exempel);2;1000000\n')
  await step(id, 'bridging', { mottagare: 'r1', belopp: '50 000' })
  await makeSound(2025, ['Exempelmuseet (exempel)'])
  for (const key of await warnings(id))
    await sends(`/arbete/scenarier/${id}/svar`, { fynd: key, svar: 'Ett museum i år.', nr: '0' })
  expect((await decide(await proposed(id))).status).toBe(303)
  const bas = /value="(omgang-\d+)"[^>]*>Beloppen i ordinarie bidrag 2025/.exec(
    await text('/arbete/fordelning/2026/1', officer),
  )?.[1]
  const next = await begin('2026/1', { namn: 'Nästa', bas: bas ?? '' }, null)
  expect((await stored(next)).scenario.rows).toMatchObject([{ last: 105_000_000n, start: 100_000_000n }])
})

test('an activity that has ended gets nothing (D15), until somebody says that it was wrong', async () => {
  await stateGives(2027, '34 000 000')
  const id = await begin('2027/1', { namn: 'Nästa år' })
  const ended = { mottagare: first, slag: 'ended', ar: '', dag: now(), kalla: 'exempel' }
  const unknown = await app.post('/arbete/fordelning/2027/mottagare', { ...ended, mottagare: 'Ingen' }, officer)
  expect([unknown.status, await unknown.text()]).toEqual([422, expect.stringContaining('Ingen mottagare i registret')])
  await sends('/arbete/fordelning/2027/mottagare', ended)
  expect(await text(`/arbete/scenarier/${id}`, officer)).toContain(`${first} upphörde`)
  const page = await text('/arbete/fordelning/2027/mottagare', officer)
  const fact = /name="uppgift" value="(\d+)"/.exec(page)?.[1] ?? ''
  await sends('/arbete/fordelning/2027/mottagare/felaktig', { uppgift: fact, skal: 'Det var en annan.' })
  expect(await text(`/arbete/scenarier/${id}`, officer)).not.toContain(`${first} upphörde`)
})

test('the memorandum is a paper of what was proposed that day, whatever is written later', async () => {
  const [open] = await proposalsIn(scenario)
  const paper = await app.get(`/arbete/forslag/${open?.id}/tjansteskrivelse.pdf`, officer)
  expect([paper.status, paper.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  const before = Buffer.from(await paper.arrayBuffer())
  await step(scenario, 'amount', { mottagare: 'r1', belopp: '-1000' })
  await sends(`/arbete/scenarier/${scenario}/tjansteskrivelse`, {
    ...{ sedd: '0', bakgrund: 'Senare.', skal: '', konsekvenser: '', 'barn-och-unga': '' },
    'forslag-till-beslut': 'Senare.',
  })
  const after = Buffer.from(
    await (await app.get(`/arbete/forslag/${open?.id}/tjansteskrivelse.pdf`, officer)).arrayBuffer(),
  )
  expect(after.equals(before)).toBe(true)
  expect((await app.get(`/arbete/scenarier/${scenario}/tjansteskrivelse.pdf`, officer)).status).toBe(200)
  expect((await app.get(`/arbete/forslag/${open?.id}/tjansteskrivelse.pdf`)).status).toBe(303)
  await app.work()
  const registered = await app.platform.db
    .selectFrom('registry_document')
    .select(['sha256', 'official_by'])
    .where('title', 'like', 'Tjänsteskrivelse:%')
    .execute()
  expect(registered.map(({ sha256 }) => sha256)).toContain(createHash('sha256').update(before).digest('hex'))
  expect(new Set(registered.map(({ official_by }) => official_by))).toEqual(
    new Set(['upprättad när förslaget lades fram']),
  )
})

test('how proposals are checked is for everyone to read', async () => {
  const page = await text('/fordelning/sa-kontrollerar-vi')
  for (const part of ['Någon mer betalar (9 §)', 'Sammanfattning', 'Regionens egen riktlinje, inte lag'])
    expect(page).toContain(part)
  expect((await app.get('/fordelning/1999')).status).toBe(404)
})
