import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkInvariants, inTransaction } from '#platform/index.ts'
import { isRefused, kronor, type Money, öre } from '#values/index.ts'
import { useDatabase } from '../../test/database.ts'
import { type Account, type AccountKind, post, reverseEvent, type Transfer } from './index.ts'

// S2 and S7. Only on PostgreSQL do transactions run side by side; the embedded database has one connection.
const database = useDatabase()
const at = new Date('2026-01-15T10:00:00Z')
const officers = Array.from({ length: 8 }, (_, index) => index)
const account = (kind: AccountKind, party: bigint | null = null): Account => ({
  ...{ kind, fund: 'state', fiscalYear: 2026, area: null, party },
})
const transfer = (from: Account, to: Account, amount: Money, key: string): Transfer => ({
  ...{ from, to, amount, businessDay: null, because: 'prov', decisionRow: null, case: null, key, reverses: null },
})
const book = (event: string, ...transfers: Transfer[]) =>
  inTransaction(database.db, (tx) => post(tx, { event, at, transfers }))
const fill = (amount: Money) => book('fill', transfer(account('source'), account('pot'), amount, 'fill'))

async function balance(kind: AccountKind): Promise<bigint | undefined> {
  const { rows } = await sql<{ sum: bigint }>`
    select coalesce(sum(balance_ore), 0)::bigint as sum from ledger_account_balance where kind = ${kind}`.execute(
    database.db,
  )
  return rows[0]?.sum
}
const transfers = async () =>
  Number((await sql<{ count: bigint }>`select count(*) from ledger_transfer`.execute(database.db)).rows[0]?.count)
const refused = (answers: readonly unknown[]) => answers.filter(isRefused).map((answer) => answer.refused)

beforeEach(() => database.empty())
afterEach(async () => {
  // These movements are of no decision and no known party; everything else must hold.
  const beside = ['every-krona-out-has-a-decision', 'every-account-names-a-known-party']
  const { broken } = await checkInvariants(database.db, 'db/invariants')
  expect(broken.filter(({ name }) => !beside.includes(name))).toEqual([])
})

describe.runIf(database.isPostgres)('eight officers at once', () => {
  test.each([1, 2, 3, 4, 5])('take no more than the last kronor of a pot, round %i', async () => {
    await fill(kronor(25))
    const take = (officer: number) =>
      book(`e${officer}`, transfer(account('pot'), account('decided', BigInt(officer + 1)), kronor(10), `k${officer}`))
    const answers = await Promise.all(officers.map(take))
    expect(refused(answers)).toEqual(Array(6).fill('the account has too little money'))
    expect([await balance('pot'), await balance('decided'), await transfers()]).toEqual([500n, 2000n, 3])
  })

  test('empty a pot to the last öre, and the next gets nothing', async () => {
    await fill(öre(8n))
    const take = (key: string) => book(key, transfer(account('pot'), account('decided'), öre(1n), key))
    expect(refused(await Promise.all(officers.map((officer) => take(`k${officer}`))))).toEqual([])
    expect(refused([await take('sist')])).toEqual(['the account has too little money'])
    expect([await balance('pot'), await balance('decided')]).toEqual([0n, 8n])
  })

  test('who send the same movement book it once, and all are told that it is done', async () => {
    await fill(kronor(100))
    const once = transfer(account('pot'), account('decided', 1n), kronor(30), 'samma')
    expect(refused(await Promise.all(officers.map(() => book('e', once))))).toEqual([])
    expect([await balance('pot'), await balance('decided'), await transfers()]).toEqual([7000n, 3000n, 2])
  })

  test('who send the same movement for the last kronor book it once, and none is refused', async () => {
    await fill(kronor(30))
    const once = transfer(account('pot'), account('decided', 1n), kronor(30), 'samma')
    expect(refused(await Promise.all(officers.map(() => book('e', once))))).toEqual([])
    expect([await balance('pot'), await balance('decided')]).toEqual([0n, 3000n])
  })

  test('who use one key for different things book one, and the others are told that it is a bug', async () => {
    await fill(kronor(1000))
    const answers = await Promise.allSettled(
      officers.map((officer) =>
        book('e', transfer(account('pot'), account('decided', BigInt(officer + 1)), kronor(officer + 1), 'samma')),
      ),
    )
    expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(1)
    for (const answer of answers)
      if (answer.status === 'rejected') expect(String(answer.reason)).toMatch(/other contents|one_transfer_per_key/)
    expect(await transfers()).toBe(2)
  })

  test('who book over the same accounts in every order wait for each other and never lock each other out', async () => {
    await fill(kronor(10_000))
    const parties = officers.map((officer) => account('decided', BigInt(officer + 1)))
    const answers = await Promise.all(
      officers.map((officer) => {
        const order = officer % 2 === 0 ? parties : parties.toReversed()
        return book(
          `e${officer}`,
          ...order.map((to, index) => transfer(account('pot'), to, kronor(1), `${officer}/${index}`)),
        )
      }),
    )
    expect(refused(answers)).toEqual([])
    expect([await balance('decided'), await transfers()]).toEqual([kronor(64), 65])
  })

  test('who take the same event back do it once', async () => {
    await fill(kronor(5))
    const back = () =>
      inTransaction(database.db, (tx) =>
        reverseEvent(tx, { event: 'fill', because: 'fel', day: '2026-01-16' as never, at }),
      )
    expect(refused(await Promise.all(officers.map(back)))).toEqual([])
    expect([await balance('source'), await balance('pot'), await transfers()]).toEqual([0n, 0n, 2])
  })
})
