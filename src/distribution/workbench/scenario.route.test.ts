import { describe, expect, test } from 'vitest'
import { useApp } from '../../../test/app.ts'
import { distributionMaker } from '../../../test/distribution-maker.ts'

const app = useApp({ isEmpty: true })
const { text, sends, stored, step, stateGives, begin, amounts, acts } = distributionMaker(app)
const officer = { as: 'officer' } as const
const equal = { satt: 'rest', varfor: 'Lika för alla.' }

describe('a round', () => {
  test('begins with a decision of the state’s, which is public at once; another is a round on top', async () => {
    await stateGives(2026, '34 680 000')
    expect(await text('/folj-kronan?ar=2026')).toContain('34 680 000')
    await stateGives(2026, '700 000', { slag: 'reinforcement', namn: 'sommar' })
    const year = await text('/arbete/fordelning/2026', officer)
    expect(year).toContain('Arbeta med ordinarie bidrag')
    expect(year).toContain('Arbeta med förstärkning ”sommar”')
    const again = { slag: 'ordinary', namn: '', belopp: '1', dag: '', kalla: '' }
    const refused = await app.post('/arbete/fordelning/2026/statens-beslut', again, officer)
    expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining('redan')])
  })

  test('says what is wrong in its form, and keeps what was typed', async () => {
    const typed = { slag: 'ordinary', namn: 'extra', belopp: 'mycket', dag: '2999-01-01', kalla: 'dnr 7' }
    const wrong = await app.post('/arbete/fordelning/2027/statens-beslut', typed, officer)
    const said = await wrong.text()
    expect(wrong.status).toBe(422)
    for (const part of ['Ta bort namnet', 'Skriv beloppet i kronor', 'framåt i tiden', 'value="mycket"', 'dnr 7'])
      expect(said).toContain(part)
  })

  test.each([
    '/arbete/fordelning/20x6',
    '/arbete/fordelning/2026/0',
    '/arbete/fordelning/2026/9',
    '/arbete/scenarier/999',
  ])('%s is not there', async (address) => expect((await app.get(address, officer)).status).toBe(404))
})

describe('a scenario', () => {
  test('begins from a file, and shares what the state gave', async () => {
    const id = await begin('2026/1')
    expect(await amounts(id)).toEqual([12e6, 6.5e6, 9e6, 2.4e6, 0.8e6, 1.1e6, 1.5e6, 0.7e6])
    expect((await step(id, 'percentage', equal)).status).toBe(303)
    expect((await amounts(id)).reduce((a, b) => a + b)).toBe(34_680_000)
    const page = await text(`/arbete/scenarier/${id}`, officer)
    expect(page).toContain('Summan är exakt statens belopp.')
    expect(page).toContain('Lika för alla.')
  })

  test('of a file that cannot be read begins nothing, and says why with the line', async () => {
    const send = (contents: string) => {
      const form = new FormData()
      form.append('namn', 'Fel')
      form.append('bas', 'fil')
      form.append('fil', new File([contents], 'fel.csv'))
      return app.post('/arbete/fordelning/2026/1/scenarier', form, officer)
    }
    for (const [contents, sentence] of [
      ['mottagare;belopp\nA;tolv\n', 'Rad 2'],
      ['mottagare;belopp\nA;=1+1\n', 'Rad 2'],
      ['namnet;summan\nA;1\n', 'mottagare'],
      ['', 'Välj filen'],
      ['mottagare;belopp\nA;1\nA;2\n', 'Rad 3'],
      ['mottagare;omrade;belopp\nA;1;1\nA;Teater, dans och musik;2\n', 'står två gånger i samma område'],
      [
        `mottagare;belopp\n${Array.from({ length: 2001 }, (_, at) => `A${at};1`).join('\n')}\n`,
        'fler rader eller steg',
      ],
    ] as const) {
      const answer = await send(contents)
      expect([answer.status, (await answer.text()).includes(sentence)], contents).toEqual([422, true])
    }
  })

  test('begins from an earlier round, from nothing, or from only a sum', async () => {
    await stateGives(2025, '34 000 000')
    const total = /value="(omgang-\d+)"[^>]*>Bara summan av ordinarie bidrag 2025/.exec(
      await text('/arbete/fordelning/2026/1', officer),
    )?.[1]
    const sum = await begin('2026/1', { namn: 'Bara summan', bas: total ?? '' }, null)
    expect((await stored(sum)).scenario.rows).toMatchObject([
      { recipient: 'alla mottagare, fördelningen saknas i källan', area: null, last: 3_400_000_000n },
    ])
    const zero = await begin('2026/1', { namn: 'Från noll', 'fran-noll': 'ja' })
    expect(await amounts(zero)).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
    expect(await text(`/arbete/scenarier/${zero}`, officer)).toContain('12 000 000')
    expect(await amounts(await begin('2026/1', { namn: 'Tomt' }, null))).toEqual([])
  })

  test('keeps its steps in order, muted, moved and taken away; undo leads back step by step', async () => {
    const id = await begin('2026/1', { namn: 'Stegen' })
    await step(id, 'percentage', equal)
    await step(id, 'freed', { mottagare: 'r2', kvar: '6 000 000', 'del-r7': '1' })
    expect((await amounts(id))[6]).toBe(2_160_000)
    await acts(id, 'upp', 's2')
    expect((await stored(id)).scenario.steps.map(({ key }) => key)).toEqual(['s2', 's1'])
    await acts(id, 'tysta', 's2')
    expect((await amounts(id))[6]).toBe(1_530_000)
    await acts(id, 'ta-bort', 's1')
    expect((await amounts(id))[6]).toBe(1_500_000)
    for (let at = 0; at < 3; at += 1)
      await sends(`/arbete/scenarier/${id}/angra`, { sedd: String((await stored(id)).version) })
    expect((await stored(id)).scenario.steps.map(({ key, isMuted }) => [key, isMuted])).toEqual([
      ['s1', false],
      ['s2', false],
    ])
    expect((await stored(id)).version).toBe(9)
  })

  test('says what is wrong in a step, at its field, and keeps what was typed', async () => {
    const id = await begin('2026/1', { namn: 'Fel i steg' })
    const wrong = await step(id, 'override', { mottagare: 'r99', belopp: 'lagom', varfor: '' })
    const said = await wrong.text()
    expect(wrong.status).toBe(422)
    for (const part of ['Välj en mottagare.', 'Skriv ett belopp', 'Ett eget belopp behöver ett skäl.', 'value="lagom"'])
      expect(said).toContain(part)
    expect((await stored(id)).version).toBe(1)
    expect((await step(id, 'trolleri', {})).status).toBe(404)
    expect((await app.get(`/arbete/scenarier/${id}/steg?slag=trolleri`, officer)).status).toBe(404)
  })

  test('gets, changes and loses recipients, but not one that a step names', async () => {
    const id = await begin('2026/1', { namn: 'Mottagarna' })
    const send = async (more: Record<string, string>) =>
      app.post(
        `/arbete/scenarier/${id}/mottagare`,
        { nyckel: '', gor: 'spara', sedd: String((await stored(id)).version), sate: '', 'forra-aret': '', ...more },
        officer,
      )
    expect((await send({ namn: 'Exempelcirkusen (exempel)', omrade: '1', start: '300 000' })).status).toBe(303)
    expect((await amounts(id)).at(-1)).toBe(300_000)
    const twice = await send({ namn: 'exempelcirkusen  (Exempel)', omrade: '1', start: '' })
    expect([twice.status, await twice.text()]).toEqual([409, expect.stringContaining('finns redan i området')])
    await step(id, 'bridging', { mottagare: 'r9', belopp: '50 000' })
    const named = await send({ nyckel: 'r9', gor: 'ta-bort' })
    expect([named.status, await named.text()]).toEqual([409, expect.stringContaining('står i steg 1')])
    await acts(id, 'ta-bort', 's1')
    expect((await send({ nyckel: 'r9', gor: 'ta-bort' })).status).toBe(303)
    expect((await send({ namn: '', omrade: '99', start: '-5' })).status).toBe(422)
  })

  test('is taken along as a file that computes to the table beside it', async () => {
    const id = await begin('2026/1', { namn: 'Filen' })
    await step(id, 'percentage', equal)
    const json = await text(`/arbete/scenarier/${id}/scenario.json`, { as: 'auditor' })
    expect(JSON.parse(json)).toMatchObject({ samklang: 'scenario', year: 2026, state: '34680000' })
    expect(await text(`/arbete/scenarier/${id}/tabell.csv`, { as: 'auditor' })).toContain(
      'Exempelteatern (exempel),1,,12000000,12000000,240000,12240000,',
    )
  })

  test('is named, copied and talked of', async () => {
    const id = await begin('2026/1', { namn: 'Första' })
    const seen = String((await stored(id)).version)
    await sends(`/arbete/scenarier/${id}/beskrivning`, { namn: 'Andra', syfte: 'Alla lika.', sedd: seen })
    const copy = await sends(`/arbete/scenarier/${id}/kopia`, { kopia: 'Tredje', sedd: '2' })
    expect(await text(copy, officer)).toContain('Tredje')
    await sends(`/arbete/scenarier/${id}/kommentarer`, { kommentar: 'Bra, tycker jag.' })
    await sends(`/arbete/scenarier/${id}/kommentarer`, { kommentar: 'Bra, tycker jag.' })
    const page = await text(`/arbete/scenarier/${id}`, officer)
    expect(page.match(/Bra, tycker jag\./g)).toHaveLength(1)
    for (const [address, form] of [
      ['beskrivning', { namn: '', syfte: '', sedd: '2' }],
      ['kopia', { kopia: ' ', sedd: '2' }],
      ['kommentarer', { kommentar: '' }],
    ] as const)
      expect((await app.post(`/arbete/scenarier/${id}/${address}`, form, officer)).status).toBe(422)
  })

  test('follows the state’s decision when somebody says so', async () => {
    const id = await begin('2026/2', { namn: 'Sommaren' })
    const decision = /href="\/beslut\/(\d+)">Statens bidrag 2026, förstärkning/.exec(
      await text('/arbete/fordelning/2026', officer),
    )?.[1]
    await sends(`/arbete/fordelning/beslut/${decision}/aterforing`, { skal: 'Fel belopp.' })
    await stateGives(2026, '800 000', { slag: 'reinforcement', namn: 'sommar' })
    expect(await text(`/arbete/scenarier/${id}`, officer)).toContain('Räkna med 800 000 kr')
    await acts(id, 'statens-belopp', '')
    expect((await stored(id)).scenario.state).toBe(80_000_000n)
  })
})

describe('two officers at once', () => {
  test('who change different things both have their changes', async () => {
    const id = await begin('2026/1', { namn: 'Båda' })
    const sedd = String((await stored(id)).version)
    await step(id, 'percentage', { ...equal, sedd })
    expect((await step(id, 'amount', { mottagare: 'r1', belopp: '-100 000', sedd })).status).toBe(303)
    expect((await stored(id)).scenario.steps).toHaveLength(2)
  })

  test('who change the same step see both texts, and nothing is lost', async () => {
    const id = await begin('2026/1', { namn: 'Samma' })
    await step(id, 'amount', { mottagare: 'r1', belopp: '100 000' })
    const sedd = String((await stored(id)).version)
    const change = (belopp: string, varfor: string) =>
      step(id, 'amount', { nyckel: 's1', mottagare: 'r1', belopp, varfor, sedd })
    const answers = await Promise.all([change('200 000', 'Den enas skäl'), change('300 000', 'Den andras skäl')])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    const lost = await (answers.find(({ status }) => status === 409) as Response).text()
    for (const part of ['Den enas skäl', 'Den andras skäl', '+200', '+300']) expect(lost).toContain(part)
    const gone = String((await stored(id)).version)
    await acts(id, 'ta-bort', 's1')
    const late = await step(id, 'amount', { nyckel: 's1', mottagare: 'r1', belopp: '5', varfor: 'Sent', sedd: gone })
    expect([late.status, await late.text()]).toEqual([409, expect.stringContaining('Det är borttaget.')])
  })

  test('who write the same recipient, or the same texts, lose nothing', async () => {
    const id = await begin('2026/1', { namn: 'Samma mottagare' })
    const row = (start: string) =>
      app.post(
        `/arbete/scenarier/${id}/mottagare`,
        { nyckel: 'r1', gor: 'spara', sedd: '1', namn: 'Exempelteatern (exempel)', omrade: '1', sate: '', start },
        officer,
      )
    expect((await row('1 000 000')).status).toBe(303)
    const late = await row('2 000 000')
    expect([late.status, await late.text()]).toEqual([409, expect.stringContaining('Gäller nu')])
    const texts = (skal: string) =>
      app.post(
        `/arbete/scenarier/${id}/tjansteskrivelse`,
        { sedd: '0', bakgrund: '', skal, konsekvenser: '', 'barn-och-unga': '', 'forslag-till-beslut': 'Så.' },
        officer,
      )
    expect((await texts('Den enas text')).status).toBe(303)
    const lost = await texts('Den andras text')
    const said = await lost.text()
    expect([lost.status, said.includes('Den enas text'), said.includes('Den andras text')]).toEqual([409, true, true])
  })
})

test('whoever may not make distributions reads a scenario and changes nothing', async () => {
  const id = await begin('2026/1', { namn: 'Läses' })
  const page = await text(`/arbete/scenarier/${id}`, { as: 'auditor' })
  expect(page).toContain('Exempelteatern (exempel)')
  expect(page).not.toContain('<form action="/arbete/scenarier')
  for (const part of ['steg', 'mottagare', 'angra', 'kopia', 'kommentarer', 'beskrivning', 'forslag', 'svar'])
    expect((await app.post(`/arbete/scenarier/${id}/${part}`, { sedd: '1' }, { as: 'auditor' })).status).toBe(404)
})
