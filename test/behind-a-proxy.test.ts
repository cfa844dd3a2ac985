import { expect, test } from 'vitest'
import { useApp } from './app.ts'

const app = useApp({ isEmpty: true, publicUrl: 'https://samklang.example.se' })

const signIn = (headers: Record<string, string>) => app.post('/logga-in', { roll: 'officer' }, { headers })

test.each([
  ['https://samklang.example.se', 303],
  ['http://localhost', 303],
  ['https://samklang.example.se.evil.se', 403],
  ['http://samklang.example.se', 403],
  ['null', 403],
])('a form from %s is answered %i', async (origin, status) => {
  expect((await signIn({ origin })).status).toBe(status)
})

test('a form from another site is told why it was not taken', async () => {
  const html = await (await signIn({ origin: 'https://evil.se' })).text()
  expect(html).toContain('Det kom inte från en sida på den här webbplatsen. Gå tillbaka och försök igen.')
})

test('signing in ends the session that the browser had', async () => {
  const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? ''
  const page = async (cookie: string) => (await app.get('/arbete/fordelning', { headers: { cookie } })).status
  const first = cookieOf(await signIn({}))
  expect(await page(first)).toBe(200)
  const second = cookieOf(await signIn({ cookie: first }))
  expect([await page(first), await page(second)]).toEqual([303, 200])
})

test('without a database the health is told, with a cookie as without', async () => {
  await app.platform.db.destroy()
  for (const headers of [{}, { cookie: 'samklang=abc' }]) {
    const response = await app.get('/healthz', { headers })
    expect([response.status, await response.json()]).toMatchObject([503, { status: 'database does not answer' }])
  }
})
