import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { searchQuery } from './search-query.ts'
import { searchWords, stopSearch } from './search-words.ts'

afterAll(stopSearch)

test('every text gets its answer, in order, also when several ask at once', async () => {
  const answers = await Promise.all([searchWords(['Skolfilm', 'Barnteater']), searchWords([]), searchWords(['Kör'])])
  expect(answers).toEqual([['skolfilm skol film', 'barnteater barn teater'], [], ['kör']])
})

test('after it has been stopped it starts again', async () => {
  await stopSearch()
  await stopSearch()
  expect(await searchWords(['Länsmuseum'])).toEqual(['länsmuseum läns museum'])
})

describe('in the database', () => {
  const texts = [
    'Kommunbiblioteket i Sunne',
    'Skolfilmer för årskurs 4–6',
    'Teckenspråkstolkade föreställningar',
    'Länsbibliotek Värmland',
    'Wermland Opera, diarienummer RV2013-12, 34\u00a0969\u00a0000 kr, se www.regionvarmland.se/opera',
    'Slöjd i Värmland',
    'Idé och form',
  ]
  let database: PGlite
  beforeAll(async () => {
    database = new PGlite()
    await database.exec('create table thing (name text, search tsvector)')
    const words = await searchWords(texts)
    for (const [index, name] of texts.entries()) {
      await database.query(`insert into thing values ($1, to_tsvector('swedish', $2))`, [name, words[index]])
    }
  })
  afterAll(() => database.close())

  const find = async (typed: string) => {
    const sql = `select name from thing where search @@ to_tsquery('swedish', $1) order by name`
    const { rows } = await database.query<{ name: string }>(sql, [searchQuery(typed)])
    return rows.map(({ name }) => texts.indexOf(name)).sort()
  }

  test.each<[string, number[]]>([
    ['bibliotek', [0, 3]],
    ['biblioteken', [0, 3]],
    ['skolfilm', [1]],
    ['film', [1]],
    ['filmerna', [1]],
    ['tolkad', [2]],
    ['VÄRMLAND', [3, 5]],
    ['värmländsk', []],
    ['RV2013-12', [4]],
    ['34 969 000', [4]],
    ['regionvarmland.se', [4]],
    ['slö', [5]],
    ['slöjd i', [5]],
    ['ide', [6]],
    ['idé', [6]],
    ['opera sunne', []],
  ])('%s', async (typed, found) => {
    expect(await find(typed)).toEqual(found)
  })

  test('no sign breaks the query', async () => {
    for (const typed of ["'", "a'b", 'a & | ! b', ':*', 'a:b', '<->', '\\', '(((', 'och', '\u0000x', '½ ² ①', '١٢']) {
      const query = searchQuery(typed)
      if (query) await expect(database.query(`select to_tsquery('swedish', $1)`, [query])).resolves.toBeDefined()
    }
  })
})
