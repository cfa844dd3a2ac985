import { expect, test } from 'vitest'
import { useApp } from '../../../test/app.ts'
import { distributionCsv, uploadOf } from '../../../test/varmland-2013.ts'
import { largestFileBytes } from './uploaded-file.ts'

const app = useApp({ isEmpty: true })
const address = '/arbete/fordelning/inlasning'
const officer = { as: 'officer' } as const
const drafts = () => app.database.db.selectFrom('distribution_draft_import').selectAll().execute()

test('an officer uploads a file and comes to its draft', async () => {
  expect((await app.get(address, officer)).status).toBe(200)
  const response = await app.post(
    address,
    uploadOf('distribution', distributionCsv, 'C:\\mina filer\\2013.csv'),
    officer,
  )
  const [draft] = await drafts()
  expect([response.status, response.headers.get('location')]).toEqual([303, `${address}/${draft?.id}`])
  expect(draft).toMatchObject({
    what: 'distribution',
    file_name: '2013.csv',
    uploaded_by: expect.stringMatching(/^person:\d+$/),
    decision: null,
  })
  expect(await app.platform.files.read(draft?.sha256 ?? '')).toEqual(Buffer.from(distributionCsv))
})

const wrong: [string, FormData, number, string, string][] = [
  ['no file', uploadOf('distribution', '', ''), 422, 'fil', 'Välj en fil att läsa in.'],
  ['an empty file', uploadOf('distribution', ''), 422, 'fil', 'Filen är tom.'],
  [
    'bytes that are no text',
    uploadOf('distribution', new Uint8Array([1, 0, 2, 255, 0])),
    422,
    'fil',
    'Filen är inte en textfil och går inte att läsa som CSV. Spara kalkylbladet som CSV och välj den filen.',
  ],
  ['no file and no kind', uploadOf('', '', ''), 422, 'slag', 'Välj vad filen innehåller.'],
  [
    'too large a file',
    uploadOf('distribution', new Uint8Array(largestFileBytes + 1).fill(65)),
    413,
    'fil',
    'Filen är 10,1 MB. Högst 10 MB tas emot.',
  ],
]

test.each(wrong)(
  '%s is told at the field and in the summary, and no draft is made',
  async (_, form, status, field, sentence) => {
    const before = await drafts()
    const response = await app.post(address, form, officer)
    const page = await response.text()
    expect(response.status).toBe(status)
    expect(page).toContain('<title>Fel: Läs in en fil – ')
    expect(page.indexOf('ds-error-summary')).toBeLessThan(page.indexOf('<h1>'))
    expect(page).toContain(`<a href="#${field}">${sentence}`)
    expect(page).toMatch(new RegExp(`id="${field}-error"[^>]*><span class="ds-sr-only">Fel: </span>${sentence}`))
    expect(await drafts()).toEqual(before)
  },
)

test.each(['', 'semla'])(
  'a file without the answer to what it holds (%j) is kept, and the answer asked for',
  async (what) => {
    const text = `recipient,state_sek\nMottagare utan sort (exempel) ${what},5\n`
    const sent = await app.post(address, uploadOf(what, text, 'utan-svar.csv'), officer)
    const draft = sent.headers.get('location') ?? ''
    expect([sent.status, draft]).toEqual([303, expect.stringMatching(/inlasning\/\d+$/)])
    const asked = await (await app.get(draft, officer)).text()
    expect(asked).toContain('utan-svar.csv')
    expect(asked).toContain('Vad innehåller filen?')
    expect(asked).not.toContain('publicera"')
    expect(await (await app.get('/arbete/fordelning', officer)).text()).toContain('utan-svar.csv')

    const forgotten = await app.post(draft, { version: '1' }, officer)
    const again = await forgotten.text()
    expect(forgotten.status).toBe(422)
    expect(again).toContain('<title>Fel: utan-svar.csv')
    expect(again).toContain('<a href="#slag">Välj vad filen innehåller.')
    expect((await app.post(`${draft}/publicera`, { version: '1' }, officer)).status).toBe(409)

    expect((await app.post(draft, { version: '1', slag: 'distribution' }, officer)).status).toBe(303)
    const known = await (await app.get(draft, officer)).text()
    expect(known).toContain('År som pengarna gäller')
    expect(known).not.toContain('<title>Fel')
    expect((await app.post(draft, { version: '2', gor: 'ta-bort' }, officer)).status).toBe(303)
  },
)

test('the same bytes again lead to the draft that waits, which says so', async () => {
  const sent = async (what: string, text: string) => {
    const response = await app.post(address, uploadOf(what, text), officer)
    return [response.headers.get('location'), /kvitto=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1]]
  }
  const text = 'recipient,state_sek\nSamma igen (exempel),5\n'
  const [first, isNew] = await sent('', text)
  expect(isNew).toBe('import.uploaded')
  expect(await sent('distribution', text)).toEqual([first, 'import.was-here'])
  expect(await sent('distribution', text)).toEqual([first, 'import.was-here'])
  expect(await sent('', text)).toEqual([first, 'import.was-here'])
  // The answer that came with the second is kept.
  expect(await (await app.get(first ?? '', officer)).text()).toContain('År som pengarna gäller')
  const [other] = await sent('state-grants', text)
  expect(other).not.toBe(first)
  await app.post(first ?? '', { version: '2', gor: 'ta-bort' }, officer)
  expect((await sent('distribution', text))[1]).toBe('import.uploaded')
})

test('who may only read finds no page, and who is signed out comes to the sign-in', async () => {
  expect((await app.get(address, { as: 'auditor' })).status).toBe(404)
  expect((await app.post(address, uploadOf('distribution', 'a,b\n1,2\n'), { as: 'auditor' })).status).toBe(404)
  const signedOut = await app.get(address)
  expect([signedOut.status, signedOut.headers.get('location')?.startsWith('/logga-in')]).toEqual([303, true])
})
