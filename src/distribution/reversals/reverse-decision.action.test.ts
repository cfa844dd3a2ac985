import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkInvariants, inTransaction } from '#platform/index.ts'
import { isRefused } from '#values/index.ts'
import { useDatabase } from '../../../test/database.ts'
import { acting, bring, bringStateGrants, knowParties } from '../../../test/varmland-2013.ts'
import { reverseDecision } from './reverse-decision.action.ts'
import { reversibleDecision } from './reversible-decision.store.ts'

const database = useDatabase()
const reverse = async (decision: bigint, because = 'Fel fil.') => {
  const answer = await inTransaction(database.db, (tx) => reverseDecision(tx, { decision, because }, acting()))
  return answer?.refused
}

let state: bigint
let region: bigint

beforeEach(async () => {
  await database.empty()
  await knowParties(database.db)
  const grants = await bringStateGrants(database.db)
  const distribution = await bring(database.db)
  if (isRefused(grants) || grants.first === null || isRefused(distribution)) throw new Error('nothing to reverse')
  state = grants.first
  region = distribution.decision
})

afterEach(async () => {
  expect((await checkInvariants(database.db, 'db/invariants')).broken).toEqual([])
})

test('a reversal is seen with its reason and happens once', async () => {
  expect(await reverse(region, ' Fel fil. ')).toBeUndefined()
  expect((await reversibleDecision(database.db, region))?.reversal?.because).toBe('Fel fil.')
  expect(await reverse(region)).toBe('the decision is reversed already')
})

test('a reversal needs a reason and a decision', async () => {
  expect(await reverse(region, '  ')).toBe('a reversal needs a reason')
  expect(await reverse(region, ' \u200b\u202e ')).toBe('a reversal needs a reason')
  expect(await reverse(region, 'x'.repeat(2001))).toBe('the reason is too long')
  expect(await reverse(999n)).toBe('there is no such decision')
})

test('what the state gave is not taken away under a distribution', async () => {
  expect(await reverse(state)).toBe('the money of the decision has moved on')
  expect(await reverse(region)).toBeUndefined()
  expect(await reverse(state)).toBeUndefined()
})

test('money of another round does not stand in for what a round has shared out', async () => {
  await bringStateGrants(database.db, 'year,county_code,amount_sek,kind\n2013,17,90000000,förstärkning\n')
  expect(await reverse(state)).toBe('the money of the decision has moved on')
})
