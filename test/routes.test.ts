import { describe, expect, test } from 'vitest'
import { allRoles, type Gate, type Role } from '#identity/index.ts'
import { type Route, routesOf } from '#web/index.ts'
import { permissionsOf } from '../src/identity/roles/role.ts'
import { useApp } from './app.ts'

const app = useApp()
const roles: (Role | undefined)[] = [undefined, ...allRoles]
/** They end the very sessions that the walk goes on with; each has a test of its own. */
const endsSessions = ['POST /logga-ut', 'POST /mitt-konto/andra-inloggningar', 'POST /arbete/personer/:id/inloggningar']
/** Told here once more, and not by asking the program. */
const opensFor = (gate: Gate, role: Role | undefined) =>
  gate === 'anyone' || (role !== undefined && (gate === 'anyone signed in' || permissionsOf(role).includes(gate)))
const routes = () => Object.entries(routesOf(app.rooms)) as [string, Route][]
const addressOf = (pattern: string) => pattern.replace(':id', '9').replace(':file', '2013.csv')
const ask = (method: string, address: string, as: Role | undefined) => {
  const who = as ? { as } : {}
  return method === 'GET' ? app.get(address, who) : app.post(address, {}, who)
}

async function expectAnswer(address: string, route: Route, role: Role | undefined) {
  const [method = '', pattern = ''] = address.split(' ')
  const { status, headers } = await ask(method, addressOf(pattern), role)
  const seen = `${address} as ${role ?? 'anyone'}: ${status}`
  if (opensFor(route.may, role)) expect(status, seen).toBeLessThan(500)
  else if (role) expect(status, seen).toBe(404)
  else if (method === 'POST') expect(status, seen).toBe(401)
  else expect(`${status} ${headers.get('location')?.slice(0, 9)}`, seen).toBe('303 /logga-in')
}

describe('every route, as every role', () => {
  test.each(routes().filter(([address]) => !endsSessions.includes(address)))(
    '%s answers whom it may answer, and nobody else',
    async (address, route) => {
      for (const role of roles) await expectAnswer(address, route, role)
    },
  )

  test('a working page that is not there looks to a stranger as one that is', async () => {
    const there = await app.get('/arbete/fordelning')
    const notThere = await app.get('/arbete/fordelning/finns/inte')
    expect([there.status, notThere.status]).toEqual([303, 303])
    expect(notThere.headers.get('location')).toBe('/logga-in?till=%2Farbete%2Ffordelning%2Ffinns%2Finte')
    expect((await app.get('/arbete/fordelning/finns/inte', { as: 'officer' })).status).toBe(404)
  })
})

describe('a form that comes when the session has ended', () => {
  test.each([
    ['/arbete/fordelning/beslut/9/aterforing', '/arbete/fordelning/beslut/9/aterforing'],
    ['/arbete/fordelning/inlasning/9/publicera', '/arbete/fordelning/inlasning/9'],
  ])('shows what was typed, and leads back: %s', async (address, next) => {
    const response = await app.post(address, { skal: 'Fel belopp på <b>rad</b> 4.', tomt: '' })
    const page = await response.text()
    expect(response.status).toBe(401)
    expect(page).toContain('Fel belopp på &lt;b>rad&lt;/b> 4.')
    expect(page).toContain(`name="till" value="${next}"`)
    expect(page).not.toContain('tomt')
  })
})

describe('a working page', () => {
  test('is kept by no browser', async () => {
    const page = await app.get('/arbete/fordelning', { as: 'officer' })
    expect(page.headers.get('cache-control')).toBe('no-store')
  })

  test('that a stranger asked for is found again after signing in, question and all', async () => {
    const there = await app.get('/arbete/fordelning?ar=2013&sida=2')
    expect(there.headers.get('location')).toBe('/logga-in?till=%2Farbete%2Ffordelning%3Far%3D2013%26sida%3D2')
  })
})

test.each([
  ['/logga-in', 600_000, 413],
  ['/logga-in', 500_000, 422],
  ['/arbete/fordelning/inlasning', 9_000_000, 422],
  ['/arbete/fordelning/inlasning', 11_000_000, 413],
  ['/arbete/fordelning/inlasning/9', 600_000, 413],
])('%s takes %i bytes: %i', async (address, bytes, status) => {
  expect((await app.post(address, { x: 'x'.repeat(bytes) }, { as: 'officer' })).status).toBe(status)
})

describe('signing in', () => {
  test('as a role sets a cookie that scripts cannot read, and leads back', async () => {
    const response = await app.post('/logga-in', { roll: 'officer', till: '/arbete/fordelning' })
    expect([response.status, response.headers.get('location')]).toEqual([303, '/arbete/fordelning'])
    expect(response.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/)
  })

  test.each(['//ond.example', '/\\ond.example', 'https://ond.example', '/a\nb', 'javascript:alert(1)', '/%0d%0aX: y'])(
    'never leads to %j',
    async (till) => {
      const location = (await app.post('/logga-in', { roll: 'officer', till })).headers.get('location') ?? ''
      expect(new URL(location, 'http://localhost').host).toBe('localhost')
      expect(location).not.toMatch(/[\r\n]/)
    },
  )

  test('a role that does not exist is refused', async () => {
    expect((await app.post('/logga-in', { roll: 'kung' })).status).toBe(422)
  })

  test('a session that somebody ended opens nothing', async () => {
    const signedIn = await app.post('/logga-in', { roll: 'officer' })
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
    expect((await app.get('/arbete/fordelning', { headers: { cookie } })).status).toBe(200)
    await app.post('/logga-ut', {}, { headers: { cookie } })
    expect((await app.get('/arbete/fordelning', { headers: { cookie } })).status).toBe(303)
  })

  test('a form sent from another site does nothing', async () => {
    const headers = { origin: 'https://ond.example', 'content-type': 'application/x-www-form-urlencoded' }
    expect((await app.post('/logga-in', { roll: 'officer' }, { headers })).status).toBe(403)
  })
})

describe('public pages', () => {
  test('say whether they have changed', async () => {
    const first = await app.get('/folj-kronan?ar=2013')
    const etag = first.headers.get('etag') ?? ''
    const again = await app.get('/folj-kronan?ar=2013', { headers: { 'if-none-match': etag } })
    expect([first.status, again.status, await again.text()]).toEqual([200, 304, ''])
  })

  test.each([
    ['the whole tag', (etag: string) => etag],
    ['the tag, made strong', (etag: string) => etag.replace('W/', '')],
    ['several tags', (etag: string) => `"old", W/"older" ,${etag}`],
    ['any tag', () => '*'],
  ])('say so packed too, when they are asked with %s', async (_, asked) => {
    const packed = { 'accept-encoding': 'gzip' }
    const first = await app.get('/folj-kronan?ar=2013', { headers: packed })
    expect(first.headers.get('content-encoding')).toBe('gzip')
    const headers = { ...packed, 'if-none-match': asked(first.headers.get('etag') ?? '') }
    const again = await app.get('/folj-kronan?ar=2013', { headers })
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, first.headers.get('etag'), ''])
  })

  test('are sent whole to whom has another version', async () => {
    const { status } = await app.get('/folj-kronan?ar=2013', { headers: { 'if-none-match': 'W/"old", "x"' } })
    expect(status).toBe(200)
  })

  test('that show who is signed in are for that browser alone', async () => {
    const response = await app.get('/folj-kronan', { as: 'officer' })
    expect(response.headers.get('cache-control')).toMatch(/private/)
    expect(await response.text()).toContain('Logga ut')
  })

  test('run no script but our own', async () => {
    const policy = (await app.get('/folj-kronan')).headers.get('content-security-policy')
    expect(policy).toContain("default-src 'self'")
    expect(policy).not.toMatch(/unsafe|\*/)
  })

  test('a year that nobody has told of is not there, and leads to those that are', async () => {
    const response = await app.get('/folj-kronan?ar=2019')
    const page = await response.text()
    expect(response.status).toBe(404)
    expect(page).toContain('Ingenting är känt om 2019')
    expect(page).toContain('/folj-kronan?ar=2013')
    expect(page).not.toMatch(/>0 kr<|Visa beräkningen/)
  })

  test('a municipality that the county does not have is no filter', async () => {
    const main = async (query: string) =>
      (await (await app.get(`/folj-kronan?ar=2013${query}`)).text()).replace(/^.*<main/s, '')
    expect(await main('&kommun=9999')).toBe(await main(''))
  })
})

test('a form that is no form is the sender’s mistake', async () => {
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  const response = await app.post('/logga-in', { roll: 'officer' }, { headers })
  expect(response.status).toBe(400)
})
