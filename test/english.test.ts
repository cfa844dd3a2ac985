import { describe, expect, test } from 'vitest'
import type { Role } from '#identity/index.ts'
import { useApp } from './app.ts'
import { dictionaryTexts, fact } from './source/dictionaries.ts'

const app = useApp()

const texts = dictionaryTexts()
const english = texts.filter(({ language }) => language === 'en').map(({ text }) => text)
/** What only Swedish says: the parts of its texts between the facts, where English has nothing like them. */
const swedish = [
  ...new Set(
    texts
      .filter(({ language }) => language === 'sv')
      .flatMap(({ text }) => text.split(fact))
      .map((part) => part.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
      .filter((part) => part.length > 3 && !english.some((text) => text.toLowerCase().includes(part.toLowerCase()))),
  ),
]
const isSaid = (word: string, text: string) => {
  const at = text.indexOf(word)
  return at >= 0 && !/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + word.length] ?? ' ')
}
const swedishIn = (html: string) => {
  const parts = spokenParts(html).filter(({ lang }) => lang === 'en')
  return swedish.filter((word) => parts.some(({ text }) => isSaid(word, text)))
}

const without = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta'])

/** Every text of a page with the language that it stands in: between tags, and in what is read aloud or hovered. */
function spokenParts(html: string): { text: string; lang: string }[] {
  const open: string[] = []
  const parts: { text: string; lang: string }[] = []
  for (const [, close, name = '', attributes = '', text = ''] of html.matchAll(/<(\/?)([a-z][\w-]*)([^>]*)>([^<]*)/g)) {
    const lang = / lang="(\w+)"/.exec(attributes)?.[1] ?? open.at(-1) ?? 'none'
    if (close) open.pop()
    else if (!without.has(name) && !attributes.endsWith('/')) open.push(lang)
    for (const [, said = ''] of attributes.matchAll(/ (?:aria-label|title|content|placeholder)="([^"]*)"/g))
      parts.push({ text: said, lang })
    parts.push({ text: text.replaceAll('&amp;', '&'), lang: open.at(-1) ?? 'none' })
  }
  return parts
}

/** From a page on, every page in English that a link leads to, each once. */
async function walk(start: string, visit: (address: string, html: string) => void, as?: Role): Promise<number> {
  const [seen, ahead] = [new Set([start]), [start]]
  for (let address = ahead.shift(); address !== undefined; address = ahead.shift()) {
    const html = await (await app.get(address, as ? { as } : {})).text()
    visit(address, html)
    for (const [, href = ''] of html.matchAll(/<a href="(\/en\/[^"#]*)/g)) {
      const to = href.replaceAll('&amp;', '&')
      if (!seen.has(to)) ahead.push(to)
      seen.add(to)
    }
  }
  return seen.size
}

describe('to those who are not signed in', () => {
  test('no page in English says anything in Swedish that is not marked as Swedish', async () => {
    const found: string[] = []
    const visited = await walk('/en/folj-kronan', (address, html) => {
      for (const word of swedishIn(html)) found.push(`${address}: ${word}`)
    })
    for (const address of [
      '/en/folj-kronan?ar=2013&jamfor=2015',
      '/en/folj-kronan?ar=1999',
      '/en/finns-inte',
      '/en/logga-in',
    ])
      for (const word of swedishIn(await (await app.get(address)).text())) found.push(`${address}: ${word}`)
    expect(found).toEqual([])
    expect(visited).toBeGreaterThan(20)
  })
})

describe('to those who work here', () => {
  const officer = { as: 'officer' } as const

  async function upload(name: string, text: string): Promise<string> {
    const form = new FormData()
    form.set('slag', 'distribution')
    form.set('fil', new File([text], name))
    const sent = await app.post('/en/arbete/fordelning/inlasning', form, officer)
    return sent.headers.get('location') ?? ''
  }

  test('no working page in English says anything in Swedish that is not marked as Swedish', async () => {
    const found: string[] = []
    const look = (address: string, html: string) => {
      for (const word of swedishIn(html)) found.push(`${address}: ${word}`)
    }
    const draft = await upload('bra.csv', 'mottagare,statligt_kr\nExempelteatern (exempel),1000\n')
    const faulty = await upload('fel.csv', 'mottagare,statligt_kr\nExempelteatern (exempel),ca 3 mkr\n,\n')
    const answers = { version: '1', ar: '2013', omgang: 'ordinary', organ: 'regionstyrelsen', beslutsdag: '' }
    const columns = { 'kolumn-recipient': 'mottagare', 'kolumn-state_sek': 'statligt_kr' }
    for (const address of [draft, faulty]) {
      look(address, await (await app.get(address, officer)).text())
      await app.post(address, { ...answers, ...columns }, officer)
      look(`${address} answered`, await (await app.get(address, officer)).text())
      look(`${address} again`, await (await app.post(address, { ...answers, ...columns, ar: 'x' }, officer)).text())
    }
    const tooMuch = await app.post(`${draft}/publicera`, { version: '2' }, officer)
    look('published', await tooMuch.text())
    const empty = await app.post('/en/arbete/fordelning/inlasning', new FormData(), officer)
    look('nothing sent', await empty.text())
    expect([tooMuch.status, empty.status]).toEqual([409, 422])
    const referral = {
      slag: 'referral',
      rubrik: 'Exempel',
      motpart: 'Exempelmyndigheten (exempel)',
      senast: '2026-12-15',
    }
    const entered = (await app.post('/en/arbete/remisser', referral, officer)).headers.get('location') ?? ''
    const write = (text: string) => app.post(`${entered}/utkast`, { text, utkast: '0' }, officer)
    await write('Ja (exempel)')
    look('too late', await (await write('Nej (exempel)')).text())
    await app.post(`${entered}/kommentarer`, { kommentar: 'Bra (exempel)' }, officer)
    const decided = {
      vad: 'decided',
      organ: 'kultur-och-bildningsnamnden',
      niva: 'delegat',
      regel: 'punkt 3',
      dag: '2026-01-02',
    }
    const steps = [
      ['/forslag', 'head', { vad: 'proposed' }],
      ['/beslut', 'board-secretary', decided],
      ['', 'officer', { vad: 'sent', dag: '2026-01-02', hur: 'Med e-post' }],
      ['', 'officer', { vad: 'published' }],
    ] as const
    for (const [part, as, form] of steps) {
      const html = await (await app.get(entered, { as })).text()
      look(`before ${form.vad}`, html)
      const sedd = /name="sedd" value="(\d+)"/.exec(html)?.[1] ?? ''
      expect((await app.post(`${entered}${part}`, { sedd, ...form }, { as })).status).toBe(303)
    }
    for (const form of [
      'ny',
      'planer/4/mal',
      'planer/4/avsnitt',
      'planer/4/dialog',
      'planer/4/remiss',
      'remisser/1/svar',
      'remissvar/1',
    ]) {
      const address = `/en/arbete/kulturplan/${form}`
      const refused = await app.post(address, { vad: 'spara', instanser: 'A; b; c' }, officer)
      expect([address, refused.status]).toEqual([address, 422])
      look(address, await refused.text())
    }
    const adoption = '/en/arbete/kulturplan/planer/4/antagande'
    look(adoption, await (await app.get(adoption, { as: 'board-secretary' })).text())
    for (const role of ['officer', 'administrator', 'registrar', 'board-member', 'applicant'] as const)
      await walk('/en/arbete', look, role)
    expect(found).toEqual([])
  }, 120_000)

  test('a faulty file is told of in English, with its line', async () => {
    const address = await upload('rader.csv', 'mottagare,statligt_kr\nExempelteatern (exempel),ca 3 mkr\n')
    const columns = { 'kolumn-recipient': 'mottagare', 'kolumn-state_sek': 'statligt_kr' }
    await app.post(
      address,
      { version: '1', ar: '2013', omgang: 'ordinary', organ: 'regionstyrelsen', ...columns },
      officer,
    )
    const html = await (await app.get(address, officer)).text()
    expect(html).toContain('Line 2, column statligt_kr: “ca 3 mkr” is not an amount.')
    expect(html).toMatch(/<title>Error: /)
  })
})

describe('the search for Swedish', () => {
  test('knows what only Swedish says', () => {
    expect(swedish).toEqual(
      expect.arrayContaining(['Visa beräkningen', 'uppgift saknas', 'Mottagare', 'Pengarnas väg']),
    )
    expect(swedish).not.toContain('Region')
  })

  test('finds it on a Swedish page', async () => {
    const html = (await (await app.get('/folj-kronan?ar=2013')).text()).replace('<html lang="sv"', '<html lang="en"')
    expect(swedishIn(html).length).toBeGreaterThan(30)
  })

  test.each([
    ['<html lang="en"><p>Mottagare</p></html>', ['Mottagare']],
    ['<html lang="en"><p lang="sv">Mottagare</p></html>', []],
    ['<html lang="en"><p lang="sv">a <b>Mottagare</b></p><br/><p>Mottagare: 3</p></html>', ['Mottagare']],
    ['<html lang="en"><svg><path d="x"/></svg><a lang="sv">Mottagare</a></html>', []],
    ['<html lang="en"><nav aria-label="Visa beräkningen">x</nav></html>', ['Visa beräkningen']],
    ['<html lang="en"><p>Huvudmottagare</p></html>', []],
  ])('in %s finds %j', (html, words) => {
    expect(swedishIn(html)).toEqual(words)
  })
})
