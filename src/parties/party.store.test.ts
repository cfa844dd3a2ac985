import { beforeEach, describe, expect, test } from 'vitest'
import { inTransaction } from '#platform/index.ts'
import { type Day, foldName, type MunicipalityCode } from '#values/index.ts'
import { useDatabase } from '../../test/database.ts'
import {
  indexNamesByWords,
  insertNames,
  insertParties,
  insertSeat,
  namesOf,
  partiesByKey,
  partiesByName,
  partyById,
  partyByKey,
  seatsOf,
  unindexedNames,
} from './party.store.ts'
import type { KnownParty, PartyName } from './party.ts'

const database = useDatabase()
const named = (name: string, more: Partial<PartyName> = {}): PartyName => ({
  name,
  isAlias: false,
  from: null,
  to: null,
  source: null,
  ...more,
})
const add = (names: PartyName[], more: Partial<KnownParty> = {}) =>
  inTransaction(
    database.db,
    async (tx) => (await insertParties(tx, [{ key: null, kind: 'organisation', ...more, names }]))[0] as bigint,
  )
const found = async (...names: string[]) => {
  const ids = await partiesByName(database.db, names)
  return names.map((name) => ids.get(foldName(name)))
}
const day = (text: string) => text as Day

beforeEach(() => database.empty())

describe('a party is found', () => {
  test('by its name in another case, with other spaces and composed otherwise', async () => {
    const id = await add([named('Västanå Teater')])
    const ways = ['VÄSTANÅ TEATER', ' västanå\u00a0\u00a0teater', 'Va\u0308stana\u030a Teater', 'Västanå\tTeater']
    expect(await found(...ways)).toEqual(ways.map(() => id))
  })

  test('by an alias and by a name that it no longer has', async () => {
    const id = await add([
      named('Länsbibliotek Värmland', { to: day('2016-12-31') }),
      named('Regionbibliotek Värmland', { from: day('2017-01-01') }),
      named('Värmlands länsbibliotek', { isAlias: true }),
    ])
    expect(await found('länsbibliotek värmland', 'Regionbibliotek Värmland', 'Värmlands Länsbibliotek')).toEqual([
      id,
      id,
      id,
    ])
  })

  test('by its key in the pack, and a key that nobody loaded is a bug', async () => {
    const id = await add([named('Wermland Opera')], { key: 'recipient:wermland-opera' })
    await add([named('Film i Värmland')])
    expect((await partyByKey(database.db, 'recipient:wermland-opera')).id).toBe(id)
    expect(await partiesByKey(database.db)).toEqual(new Map([['recipient:wermland-opera', id]]))
    await expect(partyByKey(database.db, 'recipient:okänd')).rejects.toThrow('no party has the key recipient:okänd')
  })

  test('and the oldest one where two share a name', async () => {
    const first = await add([named('Teaterföreningen')])
    const second = await add([named('Teaterföreningen Karlstad'), named('TEATERFÖRENINGEN', { isAlias: true })])
    expect(await found('teaterföreningen', 'Teaterföreningen Karlstad')).toEqual([first, second])
  })

  test('not by a name that is only like its own', async () => {
    await add([named('Dans i Värmland')])
    expect(await found('Dans i Varmland', 'Dans', 'Dans i Värmland AB', '%', '')).toEqual(Array(5).fill(undefined))
    expect(await partiesByName(database.db, [])).toEqual(new Map())
    expect(await partyById(database.db, 999n)).toBeUndefined()
  })
})

describe('the name to print today', () => {
  const printed = async (...names: PartyName[]) => (await partyById(database.db, await add(names)))?.name

  test('is the one whose period is open', async () => {
    const old = named('Länsbibliotek Värmland', { from: day('1997-01-01'), to: day('2016-12-31') })
    const new_ = named('Region Värmland Bibliotek', { from: day('2017-01-01') })
    expect([await printed(old, new_), await printed(new_, old)]).toEqual([new_.name, new_.name])
  })

  test('is the one whose period ended last, where none is open', async () => {
    const older = named('Äldre', { to: day('2001-12-31') })
    const last = named('Sista', { from: day('2002-01-01'), to: day('2010-12-31') })
    expect([await printed(older, last), await printed(last, older)]).toEqual(['Sista', 'Sista'])
  })

  test('is never an alias', async () => {
    expect(await printed(named('Riktigt'), named('Smeknamn', { isAlias: true, from: day('2020-01-01') }))).toBe(
      'Riktigt',
    )
  })
})

test('names keep their periods and their sources, and the same name again is the same', async () => {
  const names = [
    named('Länsbibliotek Värmland', { from: day('1997-01-01'), to: day('2016-12-31'), source: 'https://exempel.se/1' }),
    named('Bibblan', { isAlias: true, source: 'https://exempel.se/2' }),
  ]
  const id = await add(names)
  await inTransaction(database.db, (tx) => insertNames(tx, [{ party: id, name: named('Bibblan') }]))
  expect(await namesOf(database.db, id)).toEqual(names)
})

test('a seat is told with its source, and a party without one has none', async () => {
  const [karlstad, unknown] = [await add([named('Wermland Opera')]), await add([named('Film i Värmland')])]
  const seat = {
    municipality: '1780' as MunicipalityCode,
    whatTheSourceSays: 'Älvgatan 49, Karlstad',
    source: 'https://exempel.se',
  }
  await inTransaction(database.db, (tx) => insertSeat(tx, karlstad, seat))
  expect(await seatsOf(database.db, [karlstad, unknown])).toEqual(new Map([[karlstad, seat]]))
})

test('names wait for the search index until they have been read into it', async () => {
  const id = await add([named('Värmlands Museum'), named('Museet', { isAlias: true })])
  const waiting = await unindexedNames(database.db, 10)
  expect(waiting.map(({ name }) => name).sort()).toEqual(['Museet', 'Värmlands Museum'])
  expect(await unindexedNames(database.db, 1)).toHaveLength(1)
  await inTransaction(database.db, async (tx) => {
    await indexNamesByWords(
      tx,
      waiting.map(({ id, name }) => ({ id, words: name })),
    )
  })
  expect(await unindexedNames(database.db, 10)).toEqual([])
  expect((await namesOf(database.db, id)).map(({ name }) => name)).toEqual(['Värmlands Museum', 'Museet'])
})

test('parties that come together are numbered in their order, each with its names', async () => {
  const many = Array.from({ length: 500 }, (_, at) => ({
    ...{ key: null, kind: 'organisation' as const },
    names: [named(`Förening ${at}`), named(`Fören. ${at}`, { isAlias: true, from: '2013-01-01' as Day })],
  }))
  const ids = await inTransaction(database.db, (tx) => insertParties(tx, many))
  const found = await partiesByName(database.db, [...many.map((one) => one.names[0]?.name ?? '')])
  expect(ids).toEqual([...found.values()].sort((a, b) => Number(a - b)))
  expect(await namesOf(database.db, ids[499] as bigint)).toEqual(many[499]?.names)
  expect(await inTransaction(database.db, (tx) => insertParties(tx, []))).toEqual([])
})
