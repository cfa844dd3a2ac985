import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { inTransaction, searchQuery, stopSearch } from '#platform/index.ts'
import { useDatabase } from '../../test/database.ts'
import { indexNamesJob } from './index-names.job.ts'
import { insertParties, unindexedNames } from './party.store.ts'

const database = useDatabase()
const work = () => indexNamesJob(database.db).run({})
const add = (names: readonly string[]) =>
  inTransaction(database.db, async (tx) => {
    for (const name of names) {
      const one = { name, isAlias: false, from: null, to: null, source: null }
      await insertParties(tx, [{ key: null, kind: 'organisation', names: [one] }])
    }
  })
/** As public search looks for them: in the index alone. */
const search = async (words: string) => {
  const { rows } = await sql<{ name: string }>`
    select name from parties_searchable_name where search @@ to_tsquery('swedish', ${searchQuery(words)})
    order by name`.execute(database.db)
  return rows.map((row) => row.name)
}

beforeEach(() => database.empty())
afterAll(stopSearch)

test('a word inside a compound finds the name, once the index has read it', async () => {
  await add([
    'Länsbibliotek Värmland',
    'Värmlands Museum',
    'Folkrörelsernas arkiv för Värmland',
    'Föreningen Värmlandsarkiv',
  ])
  expect(await search('bibliotek')).toEqual([])
  await work()
  expect(await search('bibliotek')).toEqual(['Länsbibliotek Värmland'])
  expect(await search('biblioteken')).toEqual(['Länsbibliotek Värmland'])
  expect(await search('LÄNSBIBLIOTEK')).toEqual(['Länsbibliotek Värmland'])
  expect(await search('arkiv')).toEqual(['Folkrörelsernas arkiv för Värmland', 'Föreningen Värmlandsarkiv'])
  expect(await search('museer')).toEqual(['Värmlands Museum'])
  expect(await search('bibliotek museum')).toEqual([])
})

test('done twice it finds nothing to do the second time', async () => {
  await add(['Länsbibliotek Värmland'])
  await work()
  const { rows: first } = await sql`select * from parties_name`.execute(database.db)
  await work()
  const { rows: again } = await sql`select * from parties_name`.execute(database.db)
  expect(again).toEqual(first)
  expect(await unindexedNames(database.db, 10)).toEqual([])
})

test('names that come later are read the next time', async () => {
  await add(['Länsbibliotek Värmland'])
  await work()
  await add(['Stadsbiblioteket i Arvika'])
  await work()
  expect(await search('bibliotek')).toEqual(['Länsbibliotek Värmland', 'Stadsbiblioteket i Arvika'])
})

test('more names than it takes at a time are all read', async () => {
  await add(Array.from({ length: 520 }, (_, at) => `Teaterförening ${at}`))
  await work()
  expect(await unindexedNames(database.db, 10)).toEqual([])
})

// The job must end whatever a file called somebody.
test.each(['–', 'den och det', '🎭', "O'Hara & Söner", '東京'])(
  'a recipient called %j does not stop the index',
  async (name) => {
    await add([name, 'Länsbibliotek Värmland'])
    const late = new Promise((_, reject) => setTimeout(reject, 3000, new Error('the job never ends')).unref())
    await Promise.race([work(), late])
    expect(await search('bibliotek')).toEqual(['Länsbibliotek Värmland'])
  },
)
