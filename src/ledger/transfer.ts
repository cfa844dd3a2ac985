import { type Day, formatKronor, type Money, type Refusal, refuse, öre } from '#values/index.ts'
import { type Account, accountKey, keepsItsPurpose, mayMove } from './account.ts'

/** One movement of money that somebody asks for. */
export interface Transfer {
  readonly from: Account
  readonly to: Account
  readonly amount: Money
  /** Null: no source tells the day. */
  readonly businessDay: Day | null
  /** Why, in Swedish, for the person who opens the row. */
  readonly because: string
  readonly decisionRow: bigint | null
  readonly case: bigint | null
  /** What makes this movement itself and no other: booked again, it is found and not repeated. */
  readonly key: string
  /** The transfer that this one takes back, or null. */
  readonly reverses: bigint | null
}

export type TransferRefusal = 'the account has too little money'

/**
 * The balances after the transfers, taken in order, or the refusal of the first that would overdraw an account. A
 * transfer that could never be right, whatever the balances, is a bug and throws.
 */
export function apply(
  balances: ReadonlyMap<string, Money>,
  transfers: readonly Transfer[],
): Map<string, Money> | Refusal<TransferRefusal> {
  const after = new Map(balances)
  for (const transfer of transfers) {
    mustMakeSense(transfer)
    const from = accountKey(transfer.from)
    const to = accountKey(transfer.to)
    const left = (after.get(from) ?? 0n) - transfer.amount
    if (left < 0n && transfer.from.kind !== 'source') {
      return refuse('the account has too little money', {
        needed: formatKronor(transfer.amount),
        available: formatKronor(after.get(from) ?? öre(0n)),
        missing: formatKronor(öre(-left)),
        because: transfer.because,
      })
    }
    after.set(from, öre(left))
    after.set(to, öre((after.get(to) ?? 0n) + transfer.amount))
  }
  return after
}

function mustMakeSense({ from, to, amount, reverses, key }: Transfer): void {
  if (amount <= 0n) throw new Error(`transfer ${key} moves nothing`)
  if (!keepsItsPurpose(from, to)) throw new Error(`transfer ${key} leaves its fund or its year`)
  const allowed = reverses === null ? mayMove(from.kind, to.kind) : mayMove(to.kind, from.kind)
  if (!allowed) throw new Error(`transfer ${key}: money does not go from ${from.kind} to ${to.kind}`)
}

/** The movement that takes another back. It carries the same decision, so that the decision's money becomes nothing. */
export const reversalOf = (
  transfer: Transfer & { readonly id: bigint },
  because: string,
  businessDay: Day,
): Transfer => ({
  ...transfer,
  from: transfer.to,
  to: transfer.from,
  because,
  businessDay,
  key: `reversal:${transfer.key}`,
  reverses: transfer.id,
})
