import { expect, test } from 'vitest'
import { fold, wordsOf } from './fold.ts'
import { searchQuery } from './search-query.ts'

test('å ä ö are letters of their own, other accents are dropped', () => {
  expect(fold('ÅÄÖ Linné Müller Bodø')).toBe('åäö linne muller bodö')
})

test('a letter written with a loose accent is the same letter', () => {
  expect(fold('Va\u0308rmland')).toBe('värmland')
})

test('signs and no-break spaces part words', () => {
  expect(wordsOf('RV2013-12, 34\u00a0969\u202f000 kr (kulturradet.se)')).toEqual(
    'rv2013 12 34 969 000 kr kulturradet se'.split(' '),
  )
})

test.each([
  ['Teater för barn', 'teater & för & barn:*'],
  ['film', 'film:*'],
  ["o'hara | !hemlig <-> a:b* \\ ''", 'o & hara & hemlig & a & b:*'],
  ['RV2013-12', 'rv2013 & 12:*'],
])('%s asks for %s', (text, query) => {
  expect(searchQuery(text)).toBe(query)
})

test.each(['', '   ', '&|!():*', "'"])('%j leaves nothing to look for', (text) => {
  expect(searchQuery(text)).toBeUndefined()
})

test('a query has an end', () => {
  expect(searchQuery('ord '.repeat(100_000))?.split(' & ').length).toBe(12)
  expect(searchQuery('x'.repeat(100_000))?.length).toBe(62)
})
