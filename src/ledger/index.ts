import './tables.ts'

export type { Account, AccountKind } from './account.ts'
export { type Posting, post, reverseEvent } from './post-transfers.action.ts'
export type { Transfer, TransferRefusal } from './transfer.ts'
