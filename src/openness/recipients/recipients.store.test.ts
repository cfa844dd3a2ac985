import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { indexNamesJob, rememberKnownParties } from '#parties/index.ts'
import { inTransaction, stopSearch } from '#platform/index.ts'
import { isRefused, kronor, type Money, type MunicipalityCode, sum } from '#values/index.ts'
import { useDatabase } from '../../../test/database.ts'
import { acting, bring, bringStateGrants, knowParties, told2013 } from '../../../test/varmland-2013.ts'
import { reverseDecision } from '../../distribution/reversals/reverse-decision.action.ts'
import { grantedOf, type RecipientFilter } from './recipients.store.ts'

const database = useDatabase()
const ask = async (filter: Partial<RecipientFilter> = {}, page = { limit: 100, offset: 0 }) =>
  (await grantedOf(database.db, { year: 2013, ...filter }, page)).page
const namesOf = async (filter: Partial<RecipientFilter> = {}, page?: { limit: number; offset: number }) =>
  (await ask(filter, page)).recipients.map((one) => one.name)
const known = (key: string, names: [string, boolean][], municipality: string | null) => ({
  key,
  kind: 'organisation' as const,
  names: names.map(([name, isAlias]) => ({ name, isAlias, from: null, to: null, source: null })),
  seat: municipality && {
    municipality: municipality as MunicipalityCode,
    whatTheSourceSays: 'adressen på webbplatsen',
    source: 'https://exempel.se',
  },
})
const told = { ...told2013, total: '' }

async function build(): Promise<void> {
  await database.empty()
  await knowParties(database.db)
  const parties = [
    known('opera', [['Wermland Opera', false]], '1780'),
    known('museum', [['Värmlands Museum', false]], '1780'),
    known('film', [['Film i Värmland', false]], '1784'),
    known(
      'bibliotek',
      [
        ['Region Värmland Bibliotek', false],
        ['Länsbibliotek Värmland', true],
      ],
      null,
    ),
  ]
  await inTransaction(database.db, (tx) => rememberKnownParties(tx, parties as never))
  await bringStateGrants(database.db)
  const text = `recipient,area,state_sek,regional_sek,other_sek,precision
Wermland Opera,scenkonst,34969000,1000000,,exakt
Värmlands Museum,museer,6186000,,500000,exakt
Länsbibliotek Värmland,bibliotek,1441000,,,exakt
Film i Värmland,film,1174000,2000000,,exakt
Film i Värmland,museer,1000,,,exakt
Slöjd i Värmland,hemslöjd,,620000,,exakt
Dans 100% i_Värmland,dans,200000,,,avrundat
`
  await bring(database.db, text, told)
}

afterAll(stopSearch)

describe('the recipients of a year', () => {
  beforeAll(build)

  test('come by area, the largest first, state money beside the regional, and no zero where nothing is told', async () => {
    const { recipients } = await ask()
    expect(recipients.map(({ name, area, state, regional }) => [name, area, state, regional])).toEqual([
      ['Wermland Opera', 'scenkonst', kronor(34_969_000), kronor(1_000_000)],
      ['Värmlands Museum', 'museer', kronor(6_186_000), null],
      ['Film i Värmland', 'film', kronor(1_174_000), kronor(2_000_000)],
      ['Länsbibliotek Värmland', 'bibliotek', kronor(1_441_000), null],
      ['Slöjd i Värmland', 'hemslöjd', null, kronor(620_000)],
      ['Film i Värmland', 'museer', kronor(1000), null],
    ])
  })

  test('are called as that year’s decision calls them, and stand where their house stands', async () => {
    const { recipients } = await ask()
    const library = recipients.find((one) => one.area === 'bibliotek')
    expect([library?.name, library?.seat]).toEqual(['Länsbibliotek Värmland', null])
    expect(recipients[0]?.seat).toBe('1780')
  })

  /** The sum of what is told, or null where nothing is. */
  const told = (amounts: readonly (Money | null)[]) => {
    const known = amounts.filter((amount) => amount !== null)
    return known.length === 0 ? null : sum(known)
  }

  test('are counted and summed over all pages, whichever page is shown', async () => {
    const { recipients, ...all } = await ask()
    expect(all).toEqual({
      count: recipients.length,
      parties: new Set(recipients.map((one) => one.party)).size,
      state: told(recipients.map((one) => one.state)),
      regional: told(recipients.map((one) => one.regional)),
    })
    const pages = await Promise.all([0, 2, 4].map((offset) => ask({}, { limit: 2, offset })))
    expect(pages.flatMap((page) => page.recipients)).toEqual(recipients)
    for (const page of pages) expect(page).toMatchObject(all)
  })

  test('are counted and summed the same beyond the last page', async () => {
    const { recipients, ...all } = await ask()
    expect(await ask({}, { limit: 2, offset: 50 })).toEqual({ recipients: [], ...all })
    expect(recipients).toHaveLength(6)
  })

  test('are filtered by the municipality of the house', async () => {
    expect(await namesOf({ municipality: '1784' })).toEqual(['Film i Värmland', 'Film i Värmland'])
    expect(await ask({ municipality: '1784' })).toMatchObject({ count: 2, state: kronor(1_175_000) })
    expect(await namesOf({ municipality: '1780' })).toEqual(['Wermland Opera', 'Värmlands Museum'])
    expect(await namesOf({ municipality: '9999' })).toEqual([])
  })

  test('are found by a part of any of their names, old or new', async () => {
    expect(await namesOf({ words: 'MUSE' })).toEqual(['Värmlands Museum'])
    expect(await namesOf({ words: 'Region Värmland Bibl' })).toEqual(['Länsbibliotek Värmland'])
    expect(await namesOf({ words: 'länsbib' })).toEqual(['Länsbibliotek Värmland'])
    expect(await namesOf({ words: 'värmland', municipality: '1784' })).toEqual(['Film i Värmland', 'Film i Värmland'])
    expect(await namesOf({ words: 'finns inte' })).toEqual([])
  })

  test('are not found by a sign that only the database understands', async () => {
    for (const words of ['%', '_', '\\', '100% i', "'", '"; drop table', '!', '&|', ':*'])
      expect([words, await namesOf({ words })]).toEqual([words, []])
  })

  test('are found by a word inside a compound when the index has read the names', async () => {
    await indexNamesJob(database.db).run({})
    expect(await namesOf({ words: 'biblioteken' })).toEqual(['Länsbibliotek Värmland'])
  })

  test('are none in a year that nothing tells of', async () => {
    expect(await ask({ year: 2019 })).toEqual({ recipients: [], count: 0, parties: 0, state: null, regional: null })
  })

  test('with a figure that was rounded in its source are not summed', async () => {
    expect((await ask()).recipients.some((one) => one.area === 'dans')).toBe(false)
  })
})

describe('a distribution that was taken back', () => {
  beforeEach(build)

  test('leaves no recipient and no krona', async () => {
    const again = await bring(database.db, 'recipient,area,state_sek\nKarlstads teater,scenkonst,1000\n', told)
    if (isRefused(again)) throw new Error(again.refused)
    const before = await ask({}, { limit: 100, offset: 0 })
    const reversal = { decision: again.decision, because: 'Fel fil.' }
    expect(before.recipients.map((one) => one.name)).toContain('Karlstads teater')
    await inTransaction(database.db, (tx) => reverseDecision(tx, reversal, acting()))
    const after = await ask()
    expect(after.recipients.map((one) => one.name)).not.toContain('Karlstads teater')
    expect([after.count, (before.state ?? 0n) - (after.state ?? 0n)]).toEqual([before.count - 1, kronor(1000)])
  })
})
