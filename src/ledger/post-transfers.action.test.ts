import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { checkInvariants, execute, inTransaction } from '#platform/index.ts'
import { isRefused, kronor, type Money, öre } from '#values/index.ts'
import { useDatabase } from '../../test/database.ts'
import { type Account, type AccountKind, post, reverseEvent, type Transfer } from './index.ts'

const database = useDatabase()
const at = new Date('2026-01-15T10:00:00Z')
const account = (kind: AccountKind, party: bigint | null = null): Account => ({
  kind,
  fund: 'state',
  fiscalYear: 2026,
  area: null,
  party,
})
const transfer = (from: Account, to: Account, amount: Money, key: string): Transfer => ({
  from,
  to,
  amount,
  businessDay: null,
  because: 'prov',
  decisionRow: null,
  case: null,
  key,
  reverses: null,
})
const book = (...transfers: Transfer[]) =>
  inTransaction(database.db, (tx) => post(tx, { event: `e:${transfers[0]?.key}`, at, transfers }))
const balance = async (kind: AccountKind) => {
  const { rows } = await sql<{ sum: bigint }>`
    select coalesce(sum(balance_ore), 0)::bigint as sum from ledger_account_balance where kind = ${kind}`.execute(
    database.db,
  )
  return rows[0]?.sum
}

beforeEach(() => database.empty())

test('money moves from the source to the pot and on to a decision', async () => {
  await book(
    transfer(account('source'), account('pot'), kronor(100), 'a'),
    transfer(account('pot'), account('decided'), kronor(30), 'b'),
  )
  expect([await balance('source'), await balance('pot'), await balance('decided')]).toEqual([-10000n, 7000n, 3000n])
})

test('a pot is never overdrawn, and nothing of the event remains', async () => {
  await book(transfer(account('source'), account('pot'), kronor(100), 'a'))
  const answer = await book(
    transfer(account('pot'), account('decided', 1n), kronor(60), 'b'),
    transfer(account('pot'), account('decided', 2n), kronor(60), 'c'),
  )
  expect(isRefused(answer) && answer.refused).toBe('the account has too little money')
  expect([await balance('pot'), await balance('decided')]).toEqual([10000n, 0n])
})

test('the same key with the same contents books once', async () => {
  const once = transfer(account('source'), account('pot'), kronor(5), 'a')
  await book(once)
  await book(once)
  expect(await balance('pot')).toBe(500n)
})

test('the same key with other contents is a bug', async () => {
  await book(transfer(account('source'), account('pot'), kronor(5), 'a'))
  await expect(book(transfer(account('source'), account('pot'), kronor(6), 'a'))).rejects.toThrow('other contents')
})

test('a reversal takes an event back once, and twice changes nothing', async () => {
  await book(transfer(account('source'), account('pot'), kronor(5), 'a'))
  const back = () =>
    inTransaction(database.db, (tx) =>
      reverseEvent(tx, { event: 'e:a', because: 'fel', day: '2026-01-16' as never, at }),
    )
  await back()
  await back()
  expect([await balance('source'), await balance('pot')]).toEqual([0n, 0n])
})

describe('append-only, as the application', () => {
  test.each([
    'update ledger_transfer set amount_ore = 1',
    'delete from ledger_transfer',
    'truncate ledger_transfer',
    'update ledger_account set fund = $$regional$$',
    'delete from ledger_balance',
  ])('%s is refused', async (statement) => {
    await book(transfer(account('source'), account('pot'), kronor(5), 'a'))
    await expect(execute(database.db, statement)).rejects.toThrow(/permission denied/)
  })
})

test('random histories: balances are the sum of the rows, no account but a source owes, no money is made', async () => {
  const kinds: AccountKind[] = ['source', 'pot', 'reserved', 'decided', 'paid']
  const step = fc.record({
    from: fc.constantFrom(...kinds),
    to: fc.constantFrom(...kinds),
    party: fc.constantFrom(null, 1n, 2n),
    amount: fc.bigInt(1n, 1000n),
    key: fc.integer({ min: 0, max: 30 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      await database.empty()
      for (const { from, to, party, amount, key } of steps) {
        // A movement that the table does not know, or a used key with other contents, throws; nothing may remain.
        await book(transfer(account(from, party), account(to, party), öre(amount), `k${key}`)).catch(() => undefined)
      }
      expect(await inFolder()).toEqual([])
      const { rows } = await sql<{
        sum: bigint
      }>`select coalesce(sum(balance_ore), 0)::bigint as sum from ledger_balance`.execute(database.db)
      expect(rows[0]?.sum).toBe(0n)
    }),
    { numRuns: 15 },
  )
})

const inFolder = async () =>
  (await checkInvariants(database.db, 'db/invariants')).broken.filter(
    ({ name }) => name !== 'every-krona-out-has-a-decision' && name !== 'every-account-names-a-known-party',
  )
