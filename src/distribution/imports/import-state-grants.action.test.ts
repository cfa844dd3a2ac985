import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkInvariants, inTransaction } from '#platform/index.ts'
import { isRefused, kronor } from '#values/index.ts'
import { useDatabase } from '../../../test/database.ts'
import { acting, bring, bringStateGrants, knowParties, ordinary2013 } from '../../../test/varmland-2013.ts'
import { reverseDecision } from '../reversals/reverse-decision.action.ts'
import { sumsOfRound } from '../round.store.ts'

const database = useDatabase()
const head = 'year,county_code,amount_sek,kind'
const refusalOf = (answer: unknown) => (isRefused(answer) ? answer.refused : 'no refusal')
const reverse = (decision: bigint) =>
  inTransaction(database.db, (tx) => reverseDecision(tx, { decision, because: 'Fel belopp.' }, acting()))
const ordinary = () => sumsOfRound(database.db, ordinary2013)

beforeEach(async () => {
  await database.empty()
  await knowParties(database.db)
})

afterEach(async () => {
  expect((await checkInvariants(database.db, 'db/invariants')).broken).toEqual([])
})

test('the own region gets a decision, and every region a figure to compare with', async () => {
  const imported = await bringStateGrants(database.db)
  expect(imported).toMatchObject({ wereHere: 0, figures: 2 })
  expect(await ordinary()).toEqual({ stateGiven: kronor(48_514_000), stateShared: 0n })
})

test('a figure of another region leaves its trace when it comes, and when it is told anew', async () => {
  const saved = async () => {
    const rows = await database.db
      .selectFrom('platform_audit')
      .select('details')
      .where('what', '=', 'region-figures.saved')
      .orderBy('id')
      .execute()
    return rows.map(({ details }) => (details as unknown as { changed: number }).changed)
  }
  const others = (amount: string) => `${head}\n2013,01,${amount},ordinarie\n2013,12,24268000,ordinarie\n`
  await bringStateGrants(database.db, others('1000'))
  await bringStateGrants(database.db, others('1000'))
  expect(await saved()).toEqual([2])
  await bringStateGrants(database.db, others('1001'))
  expect(await saved()).toEqual([2, 1])
})

test('the same file again finds the decision that is there', async () => {
  const first = await bringStateGrants(database.db)
  if (isRefused(first)) throw new Error(first.refused)
  expect(await bringStateGrants(database.db)).toEqual({ decisions: [], wereHere: 1, figures: 2, first: first.first })
})

test('a year has several rounds, and a decrease takes from the pot of the year', async () => {
  await bringStateGrants(
    database.db,
    `${head}\n2013,17,48514000,ordinarie\n2013,17,100000,uppräkning\n2013,17,14000,minskning\n`,
  )
  expect(await sumsOfRound(database.db, { ...ordinary2013, round: 'index' })).toEqual({
    stateGiven: kronor(100_000),
    stateShared: 0n,
  })
  expect(await sumsOfRound(database.db, { ...ordinary2013, round: 'decrease' })).toEqual({
    stateGiven: kronor(14_000),
    stateShared: 0n,
  })
})

test('a second state decision for the same round does not double the money', async () => {
  await bringStateGrants(database.db)
  const other = await bringStateGrants(database.db, `${head}\n2013,17,48515000,ordinarie\n`)
  expect(refusalOf(other)).toBe('the round has a state decision already')
  expect(await ordinary()).toEqual({ stateGiven: kronor(48_514_000), stateShared: 0n })
})

test('a state decision that was wrong is reversed, and the right one comes in', async () => {
  const first = await bringStateGrants(database.db, `${head}\n2013,17,48,ordinarie\n`)
  if (isRefused(first) || first.first === null) throw new Error('no decision')
  expect(await reverse(first.first)).toBeUndefined()
  expect(isRefused(await bringStateGrants(database.db))).toBe(false)
  expect(await ordinary()).toEqual({ stateGiven: kronor(48_514_000), stateShared: 0n })
})

test('the state cannot take back what is shared out', async () => {
  await bringStateGrants(database.db)
  await bring(database.db)
  const answer = await bringStateGrants(database.db, `${head}\n2013,17,1000,minskning\n`)
  expect(refusalOf(answer)).toBe('the state takes back more than is left')
})

test('a round that was shared out first waits for its reversal', async () => {
  await bring(database.db)
  const answer = await bringStateGrants(database.db)
  expect(refusalOf(answer)).toBe('the round was shared out before the state decision was known')
})

test('a refused row leaves nothing of the others in the file', async () => {
  await bring(database.db)
  const answer = await bringStateGrants(
    database.db,
    `${head}\n2014,17,50691000,ordinarie\n2013,17,48514000,ordinarie\n`,
  )
  expect(isRefused(answer)).toBe(true)
  expect(await sumsOfRound(database.db, { ...ordinary2013, fiscalYear: 2014 })).toEqual({
    stateGiven: null,
    stateShared: 0n,
  })
})

test.runIf(database.isPostgres)('two files with the same years in different order do not stop each other', async () => {
  const rows = ['2015,17,49940000,ordinarie', '2016,17,50530000,ordinarie', '2017,17,51110000,ordinarie']
  const files = [rows, rows.toReversed()].map((lines) => `${head}\n${lines.join('\n')}\n`)
  const answers = await Promise.all(files.map((file) => bringStateGrants(database.db, file)))
  expect(answers.map((answer) => !isRefused(answer) && answer.wereHere).sort()).toEqual([0, 3])
})
