import { expect, test } from 'vitest'
import { checkInvariants } from '#platform/index.ts'
import { useApp } from '../../../test/app.ts'
import { answersOf, distributionCsv, stateGrantsCsv, uploadOf } from '../../../test/varmland-2013.ts'

const app = useApp({ isEmpty: true })
const officer = { as: 'officer' } as const
const plain = (html: string) => html.replace(/\u00a0/g, ' ').replace(/<[^>]+>/g, '')

let uploads = 0
/** The bytes are new each time, by the empty lines at their end: the same ones would lead to the draft before. */
async function upload(what: string, text: string): Promise<string> {
  const sent = text === distributionCsv ? `${text}${'\n'.repeat(++uploads)}` : text
  const response = await app.post('/arbete/fordelning/inlasning', uploadOf(what, sent), officer)
  return response.headers.get('location') ?? ''
}
const page = async (address: string) => (await app.get(address, officer)).text()
const send = (address: string, fields: Record<string, string>) => app.post(address, fields, officer)
const answered = async (response: Response) => [response.status, response.headers.get('location')]

test('faults of the file are counted in words, and told in full where the summary leads', async () => {
  const draft = await upload('distribution', 'recipient,state_sek\nA (exempel),ca 3 mkr\n')
  await send(draft, answersOf({}))
  const faulty = await page(draft)
  expect(faulty).toContain('<a href="#fel-i-filen">1 fel i filen. Rätta filen och läs in den på nytt.</a>')
  expect(faulty).toContain('id="fel-i-filen"')
  await send(draft, { version: '2', gor: 'ta-bort' })
})

test('from the file to the published decision', async () => {
  const draft = await upload('distribution', distributionCsv)
  const first = await page(draft)
  expect(first).toContain('<option value="recipient" selected>')
  expect(first).toContain('<option value="regionstyrelsen">')
  expect(first).not.toContain('behöver rättas')
  expect(first).not.toContain('/publicera')

  expect(await answered(await send(draft, answersOf({ summa: '48 514 000' })))).toEqual([303, `${draft}#granskning`])
  const ready = await page(draft)
  expect(plain(ready)).toContain('Läs in och publicera 10 rader, 48 514 000 kr')
  expect(plain(ready)).toContain('Jämfört med statens beslut för omgången')

  const published = await send(`${draft}/publicera`, { version: '2' })
  const decision = published.headers.get('location')
  expect([published.status, decision]).toEqual([303, expect.stringMatching(/^\/beslut\/\d+$/)])
  expect(await page(draft)).toContain(`href="${decision}"`)
  expect(await answered(await send(`${draft}/publicera`, { version: '2' }))).toEqual([303, decision])
  expect((await send(draft, answersOf({ version: '2' }))).status).toBe(409)
  expect((await checkInvariants(app.database.db, 'db/invariants')).broken).toEqual([])
})

test('errors stand with line and column, and nothing can be published', async () => {
  const draft = await upload('distribution', 'recipient,state_sek\nWermland Opera,cirka 5\n')
  expect(await answered(await send(draft, answersOf({ ar: '2014' })))).toEqual([303, draft])
  const whole = await page(draft)
  expect(whole).toContain('<title>Fel: fordelning.csv – ')
  expect(whole.indexOf('ds-error-summary')).toBeLessThan(whole.indexOf('<h1>'))
  const shown = plain(whole)
  expect(shown).toContain('Rad 2, kolumnen state_sek: ”cirka 5” är inte ett belopp.')
  expect(shown).not.toContain('Läs in och publicera')
  const refused = await send(`${draft}/publicera`, { version: '2' })
  expect([refused.status, plain(await refused.text())]).toEqual([409, expect.stringContaining('kan inte läsas in än')])
})

test('an answer that is missing is told at its field once something was answered', async () => {
  const draft = await upload('distribution', distributionCsv)
  await send(draft, answersOf({ ar: '', 'kolumn-recipient': '', organ: '<b>' }))
  const shown = await page(draft)
  expect(shown).toContain('<a href="#ar">Skriv vilket år pengarna gäller')
  expect(shown).toContain('<a href="#kolumn-recipient">Välj vilken kolumn i filen som är ”Mottagare”.')
  expect(shown).toContain('value="&lt;b>"')
})

test('when two change the same draft, both versions are shown and nothing typed is lost', async () => {
  const draft = await upload('distribution', distributionCsv)
  await send(draft, answersOf({ kalla: 'protokollet' }))
  const late = await send(draft, answersOf({ kalla: 'webbsidan' }))
  const shown = await late.text()
  expect(late.status).toBe(409)
  expect(plain(shown)).toContain('Någon annan ändrade uppgifterna medan du arbetade')
  expect(shown).toContain('<td>webbsidan</td><td>protokollet</td>')
  expect(shown).toContain('value="webbsidan"')
  expect(await answered(await send(draft, answersOf({ kalla: 'webbsidan', version: '2' })))).toEqual([
    303,
    `${draft}#granskning`,
  ])
})

test('what has changed since it was looked at is not published', async () => {
  const draft = await upload('distribution', distributionCsv)
  await send(draft, answersOf({ ar: '2016' }))
  await send(draft, answersOf({ ar: '2017', version: '2' }))
  const refused = await send(`${draft}/publicera`, { version: '2' })
  expect([refused.status, plain(await refused.text())]).toEqual([
    409,
    expect.stringContaining('Inget har publicerats.'),
  ])
})

test('a file of the state is published, and a file taken away is gone', async () => {
  const draft = await upload('state-grants', stateGrantsCsv.replaceAll('2013', '2015'))
  expect(plain(await page(draft))).toContain('Läs in och publicera 2 rader, 48 514 000 kr till regionen')
  const published = await send(`${draft}/publicera`, { version: '1' })
  expect([published.status, published.headers.get('location')]).toEqual([303, expect.stringMatching(/^\/beslut\/\d+$/)])

  const mistake = await upload('state-grants', stateGrantsCsv)
  expect(await answered(await send(mistake, { version: '1', gor: 'ta-bort' }))).toEqual([303, '/arbete/fordelning'])
  expect((await app.get(mistake, officer)).status).toBe(404)
})

test('the rule that stops an import is a sentence on the page', async () => {
  const draft = await upload('state-grants', stateGrantsCsv)
  const refused = await send(`${draft}/publicera`, { version: '1' })
  expect([refused.status, plain(await refused.text())]).toEqual([
    409,
    expect.stringContaining('är redan fördelade utan att statens beslut var känt'),
  ])
})

test.each(['999', 'tolv', '0', '-1', '99999999999999999999', '9223372036854775808'])(
  'draft %s is not there',
  async (id) => {
    const address = `/arbete/fordelning/inlasning/${id}`
    const answers = [
      await app.get(address, officer),
      await send(address, answersOf({})),
      await send(`${address}/publicera`, { version: '1' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
  },
)

test('control characters that no database keeps are left out of what was typed', async () => {
  const draft = await upload('distribution', distributionCsv)
  expect((await send(draft, answersOf({ kalla: 'prot\u0000okoll' }))).status).toBe(303)
  expect(await page(draft)).toContain('value="protokoll"')
})

test('an answer that is too long, or that nobody sees, is told at its field', async () => {
  const draft = await upload('distribution', distributionCsv)
  await send(draft, answersOf({ organ: '\u200b', kalla: `http://${'a'.repeat(2000)}`, diarienummer: 'x'.repeat(2001) }))
  const shown = plain(await page(draft))
  expect(shown).toContain('Skriv vem som fattade beslutet')
  expect(shown).toContain('Svaret är för långt. Skriv högst 2 000 tecken.')
  expect(shown).not.toContain('Läs in och publicera')
  await send(draft, answersOf({ version: '2', organ: 'region\u202estyrelsen', kalla: 'a'.repeat(2000) }))
  expect(plain(await page(draft))).toContain('Läs in och publicera')
})

test.each([
  ['headings', Array.from({ length: 100_000 }, (_, at) => `k${at}`).join(';'), 'Rad 1 har 100 000 rubriker.'],
  ['one heading', `${'a'.repeat(1_000_000)}\n1\n`, 'Rad 1: rubriken i kolumn 1 har 1 000 000 tecken.'],
  ['lines', `a;b\n1;2\n${';\n'.repeat(200_000)}`, 'Filen har 200 002 rader, de tomma inräknade.'],
])('a file of too many %s makes a small page with the reason, and can be thrown away', async (_, text, sentence) => {
  const draft = await upload('distribution', text)
  expect((await app.post(draft, answersOf({}), officer)).status).toBe(303)
  const shown = await (await app.get(draft, officer)).text()
  expect(plain(shown)).toContain(sentence)
  expect(shown.length).toBeLessThan(30_000)
  expect(shown).toContain('Ta bort filen utan att läsa in den')
  expect((await app.post(draft, { version: '2', gor: 'ta-bort' }, officer)).status).toBe(303)
  expect((await app.get(draft, officer)).status).toBe(404)
})

test('a draft whose file is gone says so, cannot be published, and can be thrown away', async () => {
  const draft = await upload('distribution', distributionCsv)
  const tomorrow = new Date(Date.now() + 24 * 3_600_000)
  await app.platform.files.sweep(() => Promise.resolve(new Set()), tomorrow)
  const shown = await app.get(draft, officer)
  expect([shown.status, plain(await shown.text())]).toEqual([200, expect.stringContaining('Filen finns inte längre')])
  expect((await app.post(`${draft}/publicera`, { version: '1' }, officer)).status).toBe(409)
  expect((await app.post(draft, { version: '1', gor: 'ta-bort' }, officer)).status).toBe(303)
  expect((await app.get(draft, officer)).status).toBe(404)
})

test('the receipt of a save stands where the page opens: at the preview, or below the faults', async () => {
  const draft = await upload('distribution', distributionCsv)
  const saved = async (answers: Record<string, string>) => {
    await send(draft, answersOf(answers))
    return (await app.get(draft, { ...officer, headers: { cookie: 'samklang-kvitto=import.saved' } })).text()
  }
  const well = await saved({ ar: '2018' })
  expect(well.match(/Utkastet är sparat\./g)).toHaveLength(1)
  expect(well.indexOf('Utkastet är sparat.')).toBeGreaterThan(well.indexOf('id="granskning"'))
  const faulty = await saved({ ar: 'x', version: '2' })
  expect(faulty.match(/Utkastet är sparat\./g)).toHaveLength(1)
  expect(faulty.indexOf('Utkastet är sparat.')).toBeLessThan(faulty.indexOf('<h1>'))
  expect(faulty.indexOf('Utkastet är sparat.')).toBeGreaterThan(faulty.indexOf('ds-error-summary'))
})

test('no two questions of the page are called the same', async () => {
  const shown = await page(await upload('distribution', distributionCsv))
  const labels = [...shown.matchAll(/<label[^>]*>(.*?)<\/label>/g)].map(([, label = '']) => plain(label))
  expect(labels.length).toBeGreaterThan(15)
  expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([])
})

test('of the file anyone may fetch the mapped columns, and nothing else of it', async () => {
  const text = 'recipient;state_sek;Intern anteckning;Formel\n\nWermland Opera;5;ring Eva;=1+1\nVärmlands Museum;6;;\n'
  const draft = await upload('distribution', text)
  await send(draft, answersOf({ ar: '2017' }))
  const sent = await send(`${draft}/publicera`, { version: '2' })
  const decision = sent.headers.get('location') ?? ''
  const file = await app.get(`${decision}/underlag.csv`)
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
  expect(await file.text()).toBe('recipient;state_sek\n\nWermland Opera;5\nVärmlands Museum;6\n')
  const shown = plain(await (await app.get(decision)).text())
  expect(shown).toContain('Kolumnerna som lästes in (csv, 58 byte)')
  await app.work()
  expect(plain(await (await app.get(decision)).text())).toMatch(/Sammanställning \(pdf, \d+ kB\)/)
})
