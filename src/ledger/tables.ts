import type { Generated } from 'kysely'
import type { BookedFund, Day } from '#values/index.ts'
import type { AccountKind } from './account.ts'

declare module '../platform/database/tables.ts' {
  interface Tables {
    ledger_account: {
      id: Generated<bigint>
      kind: AccountKind
      fund: BookedFund
      fiscal_year: number
      area: string | null
      party: bigint | null
    }
    ledger_balance: { account: bigint; kind: AccountKind; balance_ore: bigint }
    ledger_transfer: {
      id: Generated<bigint>
      event: string
      from_account: bigint
      to_account: bigint
      amount_ore: bigint
      business_day: Day | null
      booked_at: Date
      because: string
      decision_row: bigint | null
      case: bigint | null
      key: string
      reverses: bigint | null
    }
    ledger_account_balance: {
      account: bigint
      kind: AccountKind
      fund: BookedFund
      fiscal_year: number
      area: string | null
      party: bigint | null
      balance_ore: bigint
    }
  }
}
