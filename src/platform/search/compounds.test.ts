import dictionary from 'dictionary-sv'
import { beforeAll, expect, test } from 'vitest'
import { splitCompound, wordsWithParts } from './compounds.ts'
import { type CompoundForms, readCompoundForms } from './dictionary.ts'

let forms: CompoundForms
beforeAll(() => {
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')
  forms = readCompoundForms(text(dictionary.aff), text(dictionary.dic))
})

const split = (word: string) => splitCompound(forms, word)?.join('+')

test.each([
  ['kommunbibliotek', 'kommun+bibliotek'],
  ['kommunbiblioteket', 'kommun+biblioteket'],
  ['skolfilm', 'skol+film'],
  ['skolfilmer', 'skol+filmer'],
  ['teckenspråkstolkad', 'teckenspråks+tolkad'],
  ['barnfilm', 'barn+film'],
  ['läromedel', 'läro+medel'],
  ['länsbibliotek', 'läns+bibliotek'],
  ['kultursamverkansmodellen', 'kultur+samverkans+modellen'],
  ['slöjdkonsulent', 'slöjd+konsulent'],
])('%s is read as %s', (word, parts) => {
  expect(split(word)).toBe(parts)
})

test.each(['museum', 'museer', 'fördelning', 'konstnärer', 'litteratur', 'tillgänglighet', 'bildning', 'arkivet'])(
  '%s is one word',
  (word) => {
    expect(split(word)).toBeUndefined()
  },
)

test('what is no word is left alone, however long', () => {
  expect(split('xqzwvktrp')).toBeUndefined()
  expect(split('')).toBeUndefined()
  expect(split('bok'.repeat(5000))).toBeUndefined()
})

test('a word built to be hard to read costs no time', () => {
  const started = performance.now()
  for (const word of ['o', 'bok', 'ara', 'and']) split(`${word.repeat(60).slice(0, 59)}q`)
  expect(performance.now() - started).toBeLessThan(1000)
})

test('a text is followed by the parts of its compounds, each once', () => {
  expect(wordsWithParts(forms, 'Skolfilmer på länsbiblioteket: skolfilmer!')).toBe(
    'skolfilmer på länsbiblioteket skolfilmer skol filmer läns biblioteket',
  )
})
