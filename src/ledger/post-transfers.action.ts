import type { Tx } from '#platform/index.ts'
import type { Day } from '#values/index.ts'
import { isRefused, type Refusal } from '#values/index.ts'
import { accountKey } from './account.ts'
import { findByKeys, insertTransfers, lockAccounts, transfersOfEvent } from './transfer.store.ts'
import { apply, reversalOf, type Transfer, type TransferRefusal } from './transfer.ts'

export interface Posting {
  /** What happened, for example `decision:12`: the transfers of one event are found together. */
  readonly event: string
  readonly at: Date
  readonly transfers: readonly Transfer[]
}

/**
 * Books movements in the caller's transaction: all of them, or none. The same key with the same contents again is
 * success and books nothing; the same key with other contents is a bug and throws. Refuses to overdraw an account.
 */
export async function post(tx: Tx, { event, at, transfers }: Posting): Promise<Refusal<TransferRefusal> | undefined> {
  const keys = new Set(transfers.map((transfer) => transfer.key))
  if (keys.size < transfers.length) throw new Error(`event ${event} uses a key twice`)

  const accounts = new Map(transfers.flatMap(({ from, to }) => [from, to]).map((one) => [accountKey(one), one]))
  const locked = await lockAccounts(tx, [...accounts.values()])

  const booked = new Map((await findByKeys(tx, [...keys])).map((one) => [one.key, one]))
  for (const transfer of transfers) {
    const earlier = booked.get(transfer.key)
    if (earlier && contents(earlier) !== contents(transfer)) {
      throw new Error(`transfer ${transfer.key} is booked already, with other contents`)
    }
  }
  const news = transfers.filter((transfer) => !booked.has(transfer.key))
  if (news.length === 0) return undefined

  const after = apply(new Map([...locked].map(([key, { balance }]) => [key, balance])), news)
  if (isRefused(after)) return after
  await insertTransfers(tx, event, at, news, locked, after)
  return undefined
}

/** Takes back every movement of an event by movements the other way. Booking it twice changes nothing. */
export async function reverseEvent(
  tx: Tx,
  { event, because, day, at }: { event: string; because: string; day: Day; at: Date },
): Promise<Refusal<TransferRefusal> | undefined> {
  const transfers = await transfersOfEvent(tx, event)
  return post(tx, {
    event: `reversal:${event}`,
    at,
    transfers: transfers.toReversed().map((transfer) => reversalOf(transfer, because, day)),
  })
}

/** A reversal is itself by what it takes back, on whatever day somebody asks for it. */
const contents = ({ from, to, amount, businessDay, decisionRow, case: caseId, reverses }: Transfer): string =>
  [accountKey(from), accountKey(to), amount, reverses ?? businessDay, decisionRow, caseId, reverses].join('|')
