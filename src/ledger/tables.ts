import type { Generated, GeneratedAlways } from 'kysely'
import type { BookedFund, Day } from '#values/index.ts'
import type { AccountKind } from './account.ts'

interface BalanceColumns {
  account: bigint
  kind: AccountKind
  fund: BookedFund
  fiscal_year: number
  area: string | null
  party: bigint | null
  balance_ore: bigint
}

declare module '../platform/database/tables.ts' {
  interface Tables {
    ledger_account: {
      id: Generated<bigint>
      kind: AccountKind
      fund: BookedFund
      fiscal_year: number
      area: string | null
      party: bigint | null
      purpose: GeneratedAlways<string>
    }
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
    ledger_balance: BalanceColumns
    ledger_account_balance: BalanceColumns
  }
}
