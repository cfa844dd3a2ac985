import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { inTransaction } from '#platform/index.ts'
import { readRegionPack } from '#region-pack/index.ts'
import { knownPartiesOf } from '#rooms/index.ts'
import { type Day, foldName, type MunicipalityCode } from '#values/index.ts'
import { useDatabase } from '../../test/database.ts'
import { insertParties, namesOf, partiesByName, partyByKey, seatsOf } from './party.store.ts'
import type { KnownParty, PartyName } from './party.ts'
import { rememberKnownParties } from './remember-known-parties.action.ts'

const database = useDatabase()
const remember = (...known: KnownParty[]) => inTransaction(database.db, (tx) => rememberKnownParties(tx, known))
const named = (name: string, more: Partial<PartyName> = {}): PartyName => ({
  name,
  isAlias: false,
  from: null,
  to: null,
  source: null,
  ...more,
})
const library: KnownParty = {
  key: 'recipient:bibliotek',
  kind: 'organisation',
  names: [named('Länsbibliotek Värmland')],
  seat: null,
}
const seat = { municipality: '1780' as MunicipalityCode, whatTheSourceSays: 'Karlstad', source: 'https://exempel.se' }
const everything = async () => {
  const tables = ['parties_party', 'parties_name', 'parties_seat']
  const read = tables.map((table) => sql`select * from ${sql.table(table)} order by id`.execute(database.db))
  return (await Promise.all(read)).map(({ rows }) => rows)
}

beforeEach(() => database.empty())

test.each(['varmland', 'skane'])(
  'the pack of %s is known after the first start, and a second changes nothing',
  async (region) => {
    const known = knownPartiesOf(readRegionPack('regions', region))
    await remember(...known)
    const first = await everything()
    expect(first[0]).toHaveLength(known.length)
    expect(first[1]?.length).toBeGreaterThanOrEqual(known.length)
    await remember(...known)
    expect(await everything()).toEqual(first)
  },
)

test('a name, an alias and a seat that a source now tells are added, and nothing is taken away', async () => {
  await remember(library)
  const { id } = await partyByKey(database.db, library.key)
  const now: KnownParty = {
    ...library,
    names: [
      named('Region Värmland Bibliotek', { from: '2017-01-01' as Day }),
      named('Bibblan', { isAlias: true, source: 'https://exempel.se' }),
    ],
    seat,
  }
  await remember(now)
  await remember(now)
  expect((await namesOf(database.db, id)).map(({ name }) => name)).toEqual([
    'Länsbibliotek Värmland',
    'Region Värmland Bibliotek',
    'Bibblan',
  ])
  expect(await seatsOf(database.db, [id])).toEqual(new Map([[id, seat]]))
  await remember(library)
  expect([(await namesOf(database.db, id)).length, (await seatsOf(database.db, [id])).size]).toEqual([3, 1])
})

test('a party that a later pack adds is added, and those that it leaves out stay', async () => {
  await remember(library)
  await remember({ ...library, key: 'recipient:museum', names: [named('Värmlands Museum')], seat })
  const ids = await partiesByName(database.db, ['Länsbibliotek Värmland', 'Värmlands Museum'])
  expect(ids.size).toBe(2)
})

test('a party is itself by its key, though another has the same name', async () => {
  const [fromFile] = await inTransaction(database.db, (tx) =>
    insertParties(tx, [{ key: null, kind: 'organisation', names: [named('Länsbibliotek Värmland')] }]),
  )
  await remember(library)
  const { id } = await partyByKey(database.db, library.key)
  expect(id).not.toBe(fromFile)
  // Decisions point at the older one; the name keeps leading there.
  const found = await partiesByName(database.db, ['länsbibliotek värmland'])
  expect(found.get(foldName('Länsbibliotek Värmland'))).toBe(fromFile)
})

test('all are made known, or none', async () => {
  const wrong = { ...library, key: 'recipient:museum', names: [named('')] }
  await expect(remember(library, wrong)).rejects.toThrow('name_says_something')
  expect(await everything()).toEqual([[], [], []])
})
