import { expect, test } from 'vitest'
import { distributionReceipts } from '#distribution/index.ts'
import { opennessReceipts } from '#openness/index.ts'
import { useApp } from './app.ts'

const app = useApp()
const officer = { as: 'officer' } as const
const decision = '/beslut/1'
const holding = (code: string) => ({ headers: { cookie: `samklang-kvitto=${code}` } })

/** Something that is done: a file is taken away. */
async function discardSomething(): Promise<Response> {
  const form = new FormData()
  form.set('slag', 'distribution')
  form.set('fil', new File(['recipient,state_sek\nA exempel,1\n'], 'prov.csv'))
  const draft = (await app.post('/arbete/fordelning/inlasning', form, officer)).headers.get('location') ?? ''
  return app.post(draft, { version: '1', gor: 'ta-bort' }, officer)
}

test('what was done is carried to the next page as a code, out of reach of scripts and for a minute', async () => {
  const done = await discardSomething()
  expect([done.status, done.headers.get('location')]).toEqual([303, '/arbete/fordelning'])
  expect(done.headers.get('set-cookie')).toBe(
    'samklang-kvitto=import.discarded; Max-Age=60; Path=/; HttpOnly; SameSite=Lax',
  )
})

test('the next page says it once, first in its contents, and forgets it', async () => {
  // A stranger is sent on, and keeps the receipt.
  const page = await app.get('/arbete/fordelning', holding('import.discarded'))
  expect([page.status, page.headers.get('set-cookie')]).toEqual([303, null])
  const shown = await app.get(decision, holding('import.published'))
  const text = await shown.text()
  expect(text).toMatch(/role="status"><p>Fördelningen är publicerad\. <a href="\/arbete\/fordelning">/)
  expect(text.indexOf('role="status"')).toBeLessThan(text.indexOf('<h1>'))
  expect(text.indexOf('role="status"')).toBeGreaterThan(text.indexOf('<main'))
  expect(shown.headers.get('set-cookie')).toMatch(/^samklang-kvitto=; Max-Age=0; Path=\//)
})

test('a page with a receipt is kept by nobody, and is sent although the page itself is known', async () => {
  const plain = await app.get(decision)
  const etag = plain.headers.get('etag') ?? ''
  expect(etag).not.toBe('')
  const known = { ...holding('distribution.reversed').headers, 'if-none-match': etag }
  const shown = await app.get(decision, { headers: known })
  expect([shown.status, shown.headers.get('cache-control'), shown.headers.get('etag')]).toEqual([200, 'no-store', null])
  expect(await shown.text()).toContain('Beslutet är återfört.')
})

test.each(['<b>hej</b>', '%3Cb%3Ehej', 'constructor', '__proto__', 'toString', 'import.finns-inte', ''])(
  'a code that is none of ours says nothing: %j',
  async (code) => {
    const plain = await app.get(decision)
    const shown = await app.get(decision, holding(code))
    expect(shown.headers.get('etag')).toBe(plain.headers.get('etag'))
    expect(await shown.text()).toBe(await plain.text())
  },
)

test('a file to fetch does not use up the receipt', async () => {
  const fetched = await app.get('/oppna-data/fordelning/2013.csv', holding('import.published'))
  expect([fetched.status, fetched.headers.get('set-cookie')]).toEqual([200, null])
})

test('every receipt is a whole sentence under a code with its room’s own word', () => {
  for (const [code, receipt] of Object.entries({ ...distributionReceipts, ...opennessReceipts })) {
    expect(code).toMatch(/^(?:import|distribution|message|scenario|warning|recipient|earmark|memorandum)\.[a-z-]+$/)
    for (const sentence of Object.values(receipt.sentence)) expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
  }
})
