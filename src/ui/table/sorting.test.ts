import { describe, expect, test } from 'vitest'
import { readSorting, type Sorting, sortLink } from './sorting.ts'

const keys = ['namn', 'belopp'] as const
const otherwise: Sorting<(typeof keys)[number]> = { by: 'namn', order: 'ascending' }

test.each([
  ['', 'namn', 'ascending'],
  ['sortera=belopp', 'belopp', 'ascending'],
  ['sortera=belopp&ordning=fallande', 'belopp', 'descending'],
  ['sortera=belopp&ordning=upp', 'belopp', 'ascending'],
  ['sortera=losenord&ordning=fallande', 'namn', 'ascending'],
  ['sortera=__proto__', 'namn', 'ascending'],
])('the address %j asks for %s, %s', (query, by, order) => {
  expect(readSorting(new URLSearchParams(query), keys, otherwise)).toEqual({ by, order })
})

describe('the head of a column', () => {
  const query = new URLSearchParams('ar=2013&sok=t+%26+å&sida=4')

  test('keeps what else the address asks for, and begins at the first page', () => {
    expect(sortLink('belopp', otherwise, query)).toEqual({
      href: '?ar=2013&sok=t+%26+%C3%A5&sortera=belopp&ordning=stigande',
    })
  })

  test('turns the order of the column that the rows are sorted by', () => {
    expect(sortLink('namn', otherwise, query)).toMatchObject({
      order: 'ascending',
      href: expect.stringContaining('ordning=fallande'),
    })
    expect(sortLink('namn', { by: 'namn', order: 'descending' }, query)).toMatchObject({
      order: 'descending',
      href: expect.stringContaining('ordning=stigande'),
    })
  })

  test('may begin with the largest', () => {
    expect(sortLink('belopp', otherwise, query, 'descending').href).toContain('ordning=fallande')
  })

  test('is read back as what it asked for', () => {
    const { href } = sortLink('belopp', otherwise, query, 'descending')
    expect(readSorting(new URLSearchParams(href), keys, otherwise)).toEqual({ by: 'belopp', order: 'descending' })
  })
})
