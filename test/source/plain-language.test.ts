import { describe, expect, test } from 'vitest'
import { dictionaryTexts, fact, swedishOnlyTexts } from './dictionaries.ts'
import { hardIn, termsOfTheField } from './plain-language.ts'
import { readSource } from './source-files.ts'

const texts = [...dictionaryTexts(), ...swedishOnlyTexts()]

test('what the screens say is plain, in both languages', () => {
  const hard = texts.flatMap(({ file, key, language, text }) =>
    hardIn(text, language).map((why) => `${file} ${key} (${language}): ${why}: ${text}`),
  )
  expect(hard).toEqual([])
})

test('there is a text in every language for each thing to say', () => {
  const count = (language: string) => dictionaryTexts().filter((one) => one.language === language).length
  expect(count('sv')).toBeGreaterThan(200)
  expect(count('en')).toBeGreaterThan(200)
})

test('every long word that is allowed is used', () => {
  const said = texts.map(({ text }) => text.toLowerCase()).join(' ')
  expect(Object.keys(termsOfTheField).filter((term) => !said.includes(term))).toEqual([])
})

describe('the check', () => {
  test.each([
    ['sv', 'Filen är tom.', []],
    ['sv', `${fact} mottagare ${fact}`, []],
    ['sv', 'Bara exakta belopp bokförs.', []],
    ['sv', 'Hur pengarna fördelades på områden: uppgift saknas', []],
    ['sv', 'Pengarnas väg, årets pengar och statens bidrag finns på en annan webbplats.', []],
    ['sv', 'De bokförs av regionen.', ['passive with its doer after av']],
    ['sv', 'Beslutet fattades i går av styrelsen.', ['passive with its doer after av']],
    ['sv', 'Beslutet blev fattat av styrelsen.', ['passive with its doer after av']],
    ['sv', 'De visas men bokförs inte.', ['passive twice: visas, bokförs']],
    ['sv', 'Filen läses och lästes när den har publicerats.', ['passive twice: läses, lästes, publicerats']],
    ['sv', 'En tillståndsprövningsordning.', ['long word: tillståndsprövningsordning']],
    ['sv', 'Regionen är med i kultursamverkansmodellen.', []],
    ['sv', `${'ord '.repeat(20)}slut.`, ['21 words in one sentence']],
    ['sv', `${'ord '.repeat(15)}slut. ${'ord '.repeat(15)}slut.`, []],
    ['en', 'The decision was made by the board.', ['passive with its doer after by']],
    ['en', 'The decision was read in.', []],
    ['en', `${'word '.repeat(25)}end.`, ['26 words in one sentence']],
  ] as const)('says of %s “%s”: %j', (language, text, hard) => {
    expect(hardIn(text, language)).toEqual(hard)
  })

  test('reads every text of a dictionary, with its facts left out', () => {
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: it is source text
    const text = [
      "import { dictionary } from '#values/index.ts'",
      'export const words = dictionary<Words>({',
      "  sv: { plain: 'Hej', of: (a: number) => (a === 1 ? 'en' : `${a} rader`), 'in a phrase': () => `x${`y`}` },",
      "  en: { plain: 'Hello', of: (a) => `${a} rows`, 'in a phrase': () => 'z' },",
      '})',
    ].join('\n')
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: it is source text
    expect(dictionaryTexts([readSource('src/ui/x.words.ts', text)])).toEqual(
      [
        ['sv', 'plain', 'Hej'],
        ['sv', 'of', 'en'],
        ['sv', 'of', `${fact} rader`],
        ['sv', "'in a phrase'", `x${fact}`],
        ['sv', "'in a phrase'", 'y'],
        ['en', 'plain', 'Hello'],
        ['en', 'of', `${fact} rows`],
        ['en', "'in a phrase'", 'z'],
      ].map(([language, key, text]) => ({ file: 'src/ui/x.words.ts', language, key, text })),
    )
  })
})
