import type { Account, Transfer } from '#ledger/index.ts'
import type { Day, Money } from '#values/index.ts'

interface Setting {
  readonly row: bigint
  readonly fiscalYear: number
  readonly case: bigint
  readonly amount: Money
  readonly day: Day
  readonly because: string
}

const account = (kind: Account['kind'], fiscalYear: number): Account => ({
  ...{ kind, fund: 'state', fiscalYear, area: null, party: null },
})

/** The state's money for a row of a proposal is set aside, so that nothing else takes it while somebody decides. */
export const reserves = ({ fiscalYear, row, ...of }: Setting): Transfer => ({
  from: account('pot', fiscalYear),
  to: account('reserved', fiscalYear),
  amount: of.amount,
  businessDay: of.day,
  because: of.because,
  decisionRow: null,
  case: of.case,
  key: `proposal-row:${row}`,
  reverses: null,
})

/** It goes back to its pot: when the proposal is decided, in the same transaction as the decided money leaves it. */
export const frees = (setting: Setting): Transfer => ({
  ...reserves(setting),
  from: account('reserved', setting.fiscalYear),
  to: account('pot', setting.fiscalYear),
  key: `proposal-row:${setting.row}:freed`,
})
