import { beforeEach, describe, expect, test } from 'vitest'
import { inTransaction } from '#platform/index.ts'
import { type Day, isRefused } from '#values/index.ts'
import { useDatabase } from '../../../test/database.ts'
import { endAssignment } from '../assignments/end-assignment.action.ts'
import { giveAssignment } from '../assignments/give-assignment.action.ts'
import type { NewAssignment } from '../roles/assignment.ts'
import { wholeRegion } from '../roles/scope.ts'
import { createPerson } from './create-person.action.ts'
import { assignmentsOf, insertProtection, protectedName, shownPeople, shownPerson } from './person.store.ts'

const database = useDatabase()
const acting = { by: 'test', at: new Date('2026-11-26T10:00:00Z') }
const day = (text: string) => text as Day
const administrator: NewAssignment = { role: 'administrator', scope: wholeRegion, from: day('2026-01-01'), to: null }

async function add(name: string, email: string | null = null): Promise<bigint> {
  const person = await inTransaction(database.db, (tx) => createPerson(tx, { key: null, name, email }, acting))
  if (isRefused(person)) throw new Error(person.refused)
  return person
}
const give = (person: bigint, wanted: NewAssignment) =>
  inTransaction(database.db, (tx) => giveAssignment(tx, person, wanted, acting))
const end = (person: bigint, assignment: bigint, lastDay: string) =>
  inTransaction(database.db, (tx) => endAssignment(tx, { person, assignment, lastDay: day(lastDay) }, acting))

beforeEach(() => database.empty())

describe('a person', () => {
  test('is known by an address, however it is written, and by one address only', async () => {
    await add('Exempel 1', ' Ett@Exempel.se ')
    const again = inTransaction(database.db, (tx) =>
      createPerson(tx, { key: null, name: 'Exempel 2', email: 'ett@exempel.SE' }, acting),
    )
    expect(await again).toMatchObject({ refused: 'somebody has that address already' })
    expect((await shownPeople(database.db)).count).toBe(1)
  })

  test('whose identity is protected has no name or address anywhere, but behind the right to see it', async () => {
    const person = await add('Hemlig (exempel)', 'hemlig@exempel.se')
    await inTransaction(database.db, (tx) => insertProtection(tx, person, 'test', acting.at))
    const shown = { id: person, name: null, email: null, isProtected: true }
    expect(await shownPerson(database.db, person)).toEqual(shown)
    expect(await shownPeople(database.db)).toEqual({ people: [shown], count: 1 })
    expect((await shownPeople(database.db, { words: 'hemlig' })).count).toBe(0)
    expect(await protectedName(database.db, person)).toBe('Hemlig (exempel)')
  })
})

test('people are found by a part of name or address, in Swedish order, a page at a time', async () => {
  for (const name of ['Ö (exempel)', 'Ä (exempel)', 'Å (exempel)', 'Zeta (exempel)', 'alfa 100% (exempel)'])
    await add(name)
  await add('Beta (exempel)', 'beta@exempel.se')
  const names = async (options: Parameters<typeof shownPeople>[1]) =>
    (await shownPeople(database.db, options)).people.map(({ name }) => name?.split(' ')[0])
  expect(await names({})).toEqual(['alfa', 'Beta', 'Zeta', 'Å', 'Ä', 'Ö'])
  expect(await names({ limit: 2, offset: 4 })).toEqual(['Ä', 'Ö'])
  expect([await names({ words: 'BETA@' }), await names({ words: '0%' }), await names({ words: '_' })]).toEqual([
    ['Beta'],
    ['alfa'],
    [],
  ])
})

describe('an assignment', () => {
  test('is given, and ended on a day', async () => {
    const [one, other] = [await add('Exempel 1'), await add('Exempel 2')]
    const given = await give(one, administrator)
    await give(other, administrator)
    expect(await give(one, administrator)).toMatchObject({ refused: 'the person has it already' })
    expect(await end(one, given as bigint, '2026-11-26')).toBeUndefined()
    expect((await assignmentsOf(database.db, one)).map(({ to }) => to)).toEqual(['2026-11-26'])
  })

  test('is given to nobody who is not there, and ended only for whose it is', async () => {
    const [one, other] = [await add('Exempel 1'), await add('Exempel 2')]
    const given = (await give(one, administrator)) as bigint
    expect(await give(999n, administrator)).toMatchObject({ refused: 'there is no such person' })
    expect(await end(other, given, '2026-11-26')).toMatchObject({ refused: 'there is no such person' })
  })

  test('of the last administrator stays', async () => {
    const one = await add('Exempel 1')
    const given = (await give(one, administrator)) as bigint
    expect(await end(one, given, '2026-11-26')).toMatchObject({ refused: 'the last administrator cannot be ended' })
  })

  test.runIf(database.isPostgres)('of two administrators who end each other, one stays', async () => {
    const people = [await add('Exempel 1'), await add('Exempel 2')]
    const given: bigint[] = []
    for (const person of people) given.push((await give(person, administrator)) as bigint)
    const ended = await Promise.all(people.map((person, at) => end(person, given[at] as bigint, '2026-11-26')))
    expect(ended.filter((one) => one === undefined)).toHaveLength(1)
    expect(ended.filter((one) => one?.refused === 'the last administrator cannot be ended')).toHaveLength(1)
  })

  test('cannot be rewritten by the program, only ended', async () => {
    const one = await add('Exempel 1')
    await give(one, administrator)
    const rewrite = database.db.updateTable('identity_assignment').set({ role: 'officer' }).execute()
    await expect(rewrite).rejects.toThrow(/permission denied/)
    await expect(database.db.deleteFrom('identity_assignment').execute()).rejects.toThrow(/permission denied/)
  })
})
