import { expect, test } from 'vitest'
import { dictionary, textIn } from './language.ts'

test.each([
  ['sv', 'Film', { text: 'Film', lang: undefined }],
  ['en', 'Film', { text: 'Film', lang: undefined }],
  ['sv', { sv: 'Hemslöjd' }, { text: 'Hemslöjd', lang: undefined }],
  ['sv', { sv: 'Hemslöjd', en: 'Handicraft' }, { text: 'Hemslöjd', lang: undefined }],
  ['en', { sv: 'Hemslöjd', en: 'Handicraft' }, { text: 'Handicraft', lang: undefined }],
  ['en', { sv: 'Hemslöjd' }, { text: 'Hemslöjd', lang: 'sv' }],
] as const)('on a page in %s, %j is read as %j', (language, text, read) => {
  expect(textIn(language, text)).toEqual(read)
})

test('a dictionary has the same words in both languages, or does not compile', () => {
  const words = dictionary({
    sv: { hello: 'Hej', count: (many: number) => `${many} st` },
    en: { hello: 'Hello', count: (many) => `${many} pcs` },
  })
  expect([words.sv.hello, words.en.hello, words.sv.count(2), words.en.count(2)]).toEqual([
    'Hej',
    'Hello',
    '2 st',
    '2 pcs',
  ])
  // @ts-expect-error a word is missing
  dictionary({ sv: { a: 'x', b: 'y' }, en: { a: 'x' } })
  // @ts-expect-error a word that Swedish has not
  dictionary({ sv: { a: 'x' }, en: { a: 'x', b: 'y' } })
  // @ts-expect-error a sentence that leaves its fact out
  dictionary({ sv: { a: (many: number) => `${many}` }, en: { a: 'x' } })
})
