import { describe, expect, test } from 'vitest'
import { type Route, routesOf } from '#web/index.ts'
import { useApp } from './app.ts'

const app = useApp()
const routes = () => Object.entries(routesOf(app.rooms)) as [string, Route][]
/** Files, figures, and the questions that a browser's key answers, are no pages. */
const isPage = (pattern: string) => pattern !== '/healthz' && !/\.\w+$|:file|\/fraga$/.test(pattern)
const pages = () =>
  routes().flatMap(([address]) => {
    const [method, pattern = ''] = address.split(' ')
    return method === 'GET' && isPage(pattern) && pattern !== '/' ? [pattern.replace(':id', '2')] : []
  })
const pageAt = async (address: string) => {
  const response = await app.get(address, { as: 'officer' })
  return { status: response.status, html: await response.text() }
}

const switchOf = (html: string) => /<a [^>]*hreflang[^>]*>[^<]*<\/a>/.exec(html)?.[0]

describe('every page', () => {
  test('is there in both languages, and says which it is', async () => {
    for (const address of pages()) {
      const [swedish, english] = [await pageAt(address), await pageAt(`/en${address}`)]
      expect(english.status, address).toBe(swedish.status)
      expect(swedish.html, address).toMatch(/<html lang="sv"/)
      expect(english.html, address).toMatch(/<html lang="en"/)
    }
  })

  test('has a link to itself in the other language, named as its readers name it', async () => {
    for (const address of pages()) {
      const [swedish, english] = [await pageAt(address), await pageAt(`/en${address}`)]
      expect(switchOf(swedish.html), address).toBe(`<a href="/en${address}" lang="en" hreflang="en">English</a>`)
      expect(switchOf(english.html), address).toBe(`<a href="${address}" lang="sv" hreflang="sv">Svenska</a>`)
    }
  })

  test('in English leads to pages in English', async () => {
    for (const address of pages()) {
      const { html } = await pageAt(`/en${address}`)
      const links = [...html.matchAll(/ (?:href|action)="(\/[^"]*)"(?!(?: lang="sv")? hreflang="sv")/g)].map(
        ([, to = '']) => to,
      )
      const astray = links.filter((to) => !/^\/en(?:[/?#]|$)/.test(to) && !/\.\w+$/.test(to))
      expect(astray, address).toEqual([])
      expect(links.length, address).toBeGreaterThan(0)
    }
  })
})

describe('the switch between the languages', () => {
  test('keeps the question', async () => {
    const { html } = await pageAt('/en/folj-kronan?ar=2013&kommun=1780')
    expect(html).toContain('<a href="/folj-kronan?ar=2013&amp;kommun=1780" lang="sv"')
  })

  test('is told to those who index pages, by whole addresses', async () => {
    const { html } = await pageAt('/folj-kronan?ar=2013')
    expect(html).toContain('<link rel="alternate" hreflang="en" href="http://localhost/en/folj-kronan?ar=2013"/>')
    expect(html).toContain('<link rel="alternate" hreflang="sv" href="http://localhost/folj-kronan?ar=2013"/>')
  })

  test('leads from a form that was sent to the page that it stands on', async () => {
    const sent = await app.post('/en/arbete/fordelning/inlasning/9/publicera?x=1', {})
    expect(await sent.text()).toContain('<a href="/arbete/fordelning/inlasning/9" lang="sv"')
  })

  test.each(['/en//ond.example', '/en/%5Cond.example', '/en/\\ond.example'])(
    'never leads to another host: %s',
    async (at) => {
      const [, to = ''] = /href="([^"]*)" lang="sv"/.exec(await (await app.get(at)).text()) ?? []
      expect(new URL(to, 'http://localhost').host).toBe('localhost')
    },
  )
})

describe('what goes wrong is told in the language of the page', () => {
  test.each([
    ['/en/arbete/fordelning/inlasning', 11_000_000, 413, 'The file is too large'],
    ['/arbete/fordelning/inlasning', 11_000_000, 413, 'Filen är för stor'],
    ['/en/logga-in', 600_000, 413, 'The form is too large.'],
  ])('%s takes %i bytes: %i', async (address, bytes, status, said) => {
    const response = await app.post(address, { x: 'x'.repeat(bytes) }, { as: 'officer' })
    expect(response.status).toBe(status)
    expect(await response.text()).toContain(said)
  })

  test('a form that is no form', async () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    const response = await app.post('/en/logga-in', { roll: 'officer' }, { headers })
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining('The form could not be read.'),
    ])
  })
})

describe('what an English page sends one on to is in English', () => {
  test.each([
    ['/en', '/en/folj-kronan'],
    ['/en/', '/en/folj-kronan'],
    ['/en/arbete/fordelning?ar=2013', '/en/logga-in?till=%2Farbete%2Ffordelning%3Far%3D2013'],
    ['/', '/folj-kronan'],
  ])('%s → %s', async (from, to) => {
    expect((await app.get(from)).headers.get('location')).toBe(to)
  })

  test('a form that was sent from one comes back to one', async () => {
    const response = await app.post('/en/logga-in', { roll: 'officer', till: '/arbete/fordelning' })
    expect([response.status, response.headers.get('location')]).toEqual([303, '/en/arbete/fordelning'])
    const wrong = await app.post('/en/logga-in', { roll: 'kung' })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toMatch(/<html lang="en".*<form class="sk-form" action="\/en\/logga-in"/s)
    expect((await app.post('/en/logga-ut', {})).headers.get('location')).toBe('/en')
  })

  test('a page that was asked for in English is found again after signing in', async () => {
    const till = '/en/arbete/fordelning'
    expect((await app.post('/en/logga-in', { roll: 'officer', till })).headers.get('location')).toBe(till)
  })
})

test.each(['/en/healthz', '/en/oppna-data/fordelning/2013.csv', '/en/beslut/2/underlag.csv', '/en/assets/test.css'])(
  'what programs read has one address: not %s',
  async (address) => {
    expect((await app.get(address)).status).toBe(404)
  },
)
