import { beforeEach, describe, expect, test } from 'vitest'
import { namesOf, partyByKey, rememberKnownParties } from '#parties/index.ts'
import { inTransaction } from '#platform/index.ts'
import { isRefused, kronor, type MunicipalityCode } from '#values/index.ts'
import { useDatabase } from '../../../test/database.ts'
import { gathered } from '../../../test/gathered.ts'
import { acting, bring, bringYear2013, distributionCsv, told2013 } from '../../../test/varmland-2013.ts'
import { reverseDecision } from '../../distribution/reversals/reverse-decision.action.ts'
import {
  movementsOf,
  publicDecision,
  publicDocumentsOf,
  rowsOfDecision,
  rowsOfParty,
  rowsOfYear,
} from '../decisions/decision.store.ts'
import { grantedOf } from '../recipients/recipients.store.ts'
import { areaTextsOf, decisionsOf, knownYears, leftInPot, regionFiguresOf, stateGrantsOf } from './year.store.ts'

const database = useDatabase()
const db = () => database.db
const granted = () => grantedOf(db(), { year: 2013 }, { limit: 9, offset: 0 })
const areas = async () => (await granted()).areas
const seats = async () => (await granted()).seats
const reverse = (decision: bigint) =>
  inTransaction(db(), (tx) => reverseDecision(tx, { decision, because: 'Fel fil.' }, acting()))

let region: bigint

beforeEach(async () => {
  await database.empty()
  region = await bringYear2013(db())
})

describe('the totals of a year', () => {
  test('tell what each area got, and of whose money', async () => {
    await bring(db(), 'recipient,area,regional_sek,other_sek,state_sek\nWermland Opera,scenkonst,500,700,\n', {
      ...told2013,
      total: '',
      round: 'index',
    })
    const told = await areas()
    expect(told[0]).toEqual({ area: 'scenkonst', state: kronor(38_157_000), regional: kronor(500) })
    expect(told.find((one) => one.area === null)).toMatchObject({ state: kronor(500_000), regional: null })
    expect(told.reduce((amount, one) => amount + (one.state ?? 0n), 0n)).toBe(kronor(48_514_000))
  })

  test('tell what stands in the houses whose place is known, in exact money that is ours', async () => {
    expect(await seats()).toEqual([{ municipality: '1780', amount: kronor(34_969_000), recipients: 1 }])
    const head = 'recipient,regional_sek,other_sek,state_sek,precision'
    await bring(db(), `${head}\nWermland Opera,500,700,,exakt\n`, { ...told2013, total: '', round: 'index' })
    await bring(db(), `${head}\nWermland Opera,9000,,,avrundat\n`, { ...told2013, total: '', round: 'index' })
    expect(await seats()).toEqual([{ municipality: '1780', amount: kronor(34_969_500), recipients: 1 }])
  })

  test('know a decision to give nothing from what nobody tells', async () => {
    const file = 'recipient,regional_sek,state_sek\nWermland Opera,0,\nNollteatern exempel,0,\n'
    const imported = await bring(db(), file, { ...told2013, total: '', round: 'index' })
    const given = async () =>
      (await grantedOf(db(), { year: 2013, words: 'nollteatern' }, { limit: 9, offset: 0 })).page.recipients
    expect(await given()).toMatchObject([{ name: 'Nollteatern exempel', state: null, regional: 0n }])
    expect((await granted()).page.regional).toBe(0n)
    expect((await areas()).flatMap((one) => one.regional ?? [])).toEqual([0n])
    if (isRefused(imported)) throw new Error(imported.refused)
    await reverse(imported.decision)
    expect(await given()).toEqual([])
  })

  test('know of a house as soon as a source tells it, also for money that was decided before', async () => {
    const name = { name: 'Ett nytt hus exempel', isAlias: false, from: null, to: null, source: null }
    const house = { key: 'recipient:nytt-hus', kind: 'organisation' as const, names: [name], seat: null }
    await inTransaction(db(), (tx) => rememberKnownParties(tx, [house]))
    await bring(db(), `recipient,state_sek\n${name.name},12\n`, { ...told2013, total: '', round: 'index' })
    const codes = async () => (await seats()).map((one) => one.municipality)
    expect(await codes()).toEqual(['1780'])
    const seat = { municipality: '1784' as MunicipalityCode, whatTheSourceSays: 'Arvika', source: 'https://exempel.se' }
    await inTransaction(db(), (tx) => rememberKnownParties(tx, [{ ...house, seat }]))
    expect(await codes()).toEqual(['1780', '1784'])
  })

  test('tell what is left of the state’s money, and nothing where no pot was filled', async () => {
    expect([await leftInPot(db(), 2013), await leftInPot(db(), 2014)]).toEqual([0n, null])
    await reverse(region)
    expect(await leftInPot(db(), 2013)).toBe(kronor(48_514_000))
  })

  test('are without the distribution that was taken back, which is still listed with its reason', async () => {
    await reverse(region)
    expect([await areas(), await seats(), await gathered(rowsOfYear(db(), 2013))]).toEqual([[], [], []])
    expect(await areaTextsOf(db(), 2013)).toEqual({ words: new Map(), bases: [] })
    expect(await knownYears(db())).toEqual([{ year: 2013, isDistributed: false }])
    expect((await decisionsOf(db(), 2013)).find((one) => one.id === region)?.reversal?.because).toBe('Fel fil.')
    expect((await rowsOfDecision(db(), region)).every((row) => row.isReversed)).toBe(true)
  })

  test('are without a state decision that was taken back', async () => {
    const [grant] = await stateGrantsOf(db(), 2013)
    expect(grant).toMatchObject({
      amount: kronor(48_514_000),
      precision: 'exact',
      kind: 'ordinary',
      roundLabel: 'ordinarie bidrag',
    })
    await reverse(region)
    await reverse(grant?.decision ?? 0n)
    expect(await stateGrantsOf(db(), 2013)).toEqual([])
    expect(await leftInPot(db(), 2013)).toBe(0n)
  })
})

test('areas are told in the words of the year’s own sources', async () => {
  const { words } = await areaTextsOf(db(), 2013)
  expect(words.get('scenkonst')).toEqual(['scenkonst'])
  expect(words.get('')).toEqual(['konst- och kulturfrämjande'])
})

test('other regions stand beside our own, the largest first', async () => {
  expect((await regionFiguresOf(db(), 2013)).map((one) => [one.countyCode, one.amount])).toEqual([
    ['17', kronor(48_514_000)],
    ['13', kronor(23_700_000)],
  ])
})

test('a decision is shown with its rows, its movements and its official papers', async () => {
  const decision = await publicDecision(db(), region)
  const rows = await rowsOfDecision(db(), region)
  expect(decision).toMatchObject({ year: 2013, decidedDay: '2013-02-21', caseNumber: null, reversal: null })
  expect(rows.map((row) => row.partyInSource)).toEqual(
    distributionCsv
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[0]),
  )
  const movements = await movementsOf(
    db(),
    rows.map((row) => row.id),
  )
  expect(movements.every((one) => one.from === 'pot' && one.to === 'decided' && !one.isReversal)).toBe(true)
  expect(movements.reduce((all, one) => all + one.amount, 0n)).toBe(kronor(48_514_000))
  // The file may hold columns that nobody has looked at: without its public copy nothing of it is shown.
  expect(await publicDocumentsOf(db(), decision?.case ?? 0n)).toEqual([])
})

test('everything about a recipient is told, the latest year first', async () => {
  await bring(db(), 'recipient,state_sek\nWERMLAND OPERA,100\n', {
    ...told2013,
    year: '2014',
    decided: '2014-02-21',
    total: '',
  })
  const { id } = await partyByKey(db(), 'recipient:opera')
  expect((await rowsOfParty(db(), id)).map((row) => [row.year, row.partyInSource])).toEqual([
    [2014, 'WERMLAND OPERA'],
    [2013, 'Wermland Opera'],
  ])
  expect(await namesOf(db(), id)).toHaveLength(1)
})
