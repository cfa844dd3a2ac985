import { expect, test } from 'vitest'
import { useApp } from '../../../test/app.ts'
import { answersOf, uploadOf } from '../../../test/varmland-2013.ts'

const app = useApp({ isEmpty: true })
const officer = { as: 'officer' } as const
const plain = (html: string) => html.replace(/\u00a0/g, ' ').replace(/<[^>]+>/g, '')

async function upload(text: string): Promise<string> {
  const response = await app.post('/arbete/fordelning/inlasning', uploadOf('distribution', text), officer)
  return response.headers.get('location') ?? ''
}

test.each([
  ['headings', Array.from({ length: 100_000 }, (_, at) => `k${at}`).join(';'), 'Rad 1 har 100 000 rubriker.'],
  ['one heading', `${'a'.repeat(1_000_000)}\n1\n`, 'Rad 1: rubriken i kolumn 1 har 1 000 000 tecken.'],
  ['lines', `a;b\n1;2\n${';\n'.repeat(200_000)}`, 'Filen har 200 002 rader, de tomma inräknade.'],
])('a file of too many %s makes a small page with the reason, and can be thrown away', async (_, text, sentence) => {
  const draft = await upload(text)
  expect((await app.post(draft, answersOf({}), officer)).status).toBe(303)
  const shown = await (await app.get(draft, officer)).text()
  expect(plain(shown)).toContain(sentence)
  expect(shown.length).toBeLessThan(30_000)
  expect(shown).toContain('Ta bort filen utan att läsa in den')
  expect((await app.post(draft, { version: '2', gor: 'ta-bort' }, officer)).status).toBe(303)
  expect((await app.get(draft, officer)).status).toBe(404)
})
