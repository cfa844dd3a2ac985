import type { AreaCode, BookedFund } from '#values/index.ts'

/** What money is doing. `source` is the world outside, the only account that may owe. */
export type AccountKind = 'source' | 'pot' | 'reserved' | 'decided' | 'paid' | 'returned'

/** What the money is doing × whose it is × fiscal year × culture area (null: not told) × party (null: nobody's yet). */
export interface Account {
  readonly kind: AccountKind
  readonly fund: BookedFund
  readonly fiscalYear: number
  readonly area: AreaCode | null
  readonly party: bigint | null
}

/** Every way that money can go. A movement not listed here does not exist, except a reversal, which goes back. */
export const moves = {
  source: ['pot', 'decided'],
  pot: ['source', 'reserved', 'decided'],
  reserved: ['pot', 'decided'],
  decided: ['paid'],
  paid: ['returned'],
  returned: ['pot', 'source'],
} as const satisfies Record<AccountKind, readonly AccountKind[]>

export const mayMove = (from: AccountKind, to: AccountKind): boolean =>
  (moves[from] as readonly AccountKind[]).includes(to)

/** Money moves within one fund and one fiscal year; carrying over to a new year is a movement with a name of its own. */
export const keepsItsPurpose = (from: Account, to: Account): boolean =>
  from.fund === to.fund && from.fiscalYear === to.fiscalYear

/** One text per account, for maps and for finding the same account again; the database makes the same one. */
export const accountKey = (account: Account): string =>
  [account.kind, account.fund, account.fiscalYear, account.area ?? '-', account.party ?? '-'].join('/')
