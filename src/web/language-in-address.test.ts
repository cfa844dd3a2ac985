import { describe, expect, test } from 'vitest'
import { inLanguage, keepLanguage, languageOf, withoutLanguage } from './language-in-address.ts'

test.each([
  ['/folj-kronan', 'sv', '/folj-kronan'],
  ['/en/folj-kronan', 'en', '/folj-kronan'],
  ['/en', 'en', '/'],
  ['/en/', 'en', '/'],
  ['/english', 'sv', '/english'],
  ['/beslut/en', 'sv', '/beslut/en'],
  ['/en/en/beslut/1', 'en', '/en/beslut/1'],
  ['/en//ond', 'en', '/ond'],
  ['/en/\\ond', 'en', '/ond'],
])('%s is in %s, and the rooms know it as %s', (path, language, known) => {
  expect(languageOf(path)).toBe(language)
  expect(withoutLanguage(path)).toBe(known)
})

test.each([
  '/en/healthz',
  '/en/assets/samklang.css',
  '/en/oppna-data/fordelning/2013.csv',
  '/en/beslut/1/handling.pdf',
])('%s is no address: what programs read has one form', (path) => {
  expect(withoutLanguage(path)).toBe(path)
})

test.each([
  ['/', '/en'],
  ['/?ar=2013', '/en?ar=2013'],
  ['/#flodet', '/en#flodet'],
  ['/folj-kronan?ar=2013&sok=a.b#mottagare', '/en/folj-kronan?ar=2013&sok=a.b#mottagare'],
  ['/en/folj-kronan', '/en/folj-kronan'],
  ['/oppna-data/fordelning/2013.csv', '/oppna-data/fordelning/2013.csv'],
  ['/assets/samklang.css', '/assets/samklang.css'],
  ['/healthz', '/healthz'],
  ['//ond.example', '//ond.example'],
  ['https://kulturradet.se/', 'https://kulturradet.se/'],
  ['#flodet', '#flodet'],
])('%s is %s in English, and itself in Swedish', (address, inEnglish) => {
  expect(inLanguage(address, 'en')).toBe(inEnglish)
  expect(inLanguage(address, 'sv')).toBe(address)
})

describe('an English page', () => {
  test('keeps its links and forms in English', () => {
    expect(keepLanguage('<a href="/beslut/1">x</a><form action="/logga-in?a=1&amp;b=2">', 'en')).toBe(
      '<a href="/en/beslut/1">x</a><form action="/en/logga-in?a=1&amp;b=2">',
    )
    expect(keepLanguage('<button formaction="/beslut/1">', 'en')).toBe('<button formaction="/en/beslut/1">')
  })

  test.each([
    '<a href="/folj-kronan" lang="sv" hreflang="sv">Svenska</a>',
    '<link rel="stylesheet" href="/assets/a.css"/>',
    '<a href="#rader">x</a>',
    '<p>Skriv href="/beslut".</p>'.replaceAll('"', '&quot;'),
    '<input value="/beslut/1">',
  ])('leaves %s alone', (html) => {
    expect(keepLanguage(html, 'en')).toBe(html)
  })
})

test('a Swedish page is not touched', () => {
  expect(keepLanguage('<a href="/beslut/1">x</a>', 'sv')).toBe('<a href="/beslut/1">x</a>')
})
