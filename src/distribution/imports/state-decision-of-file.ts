import type { NewDecisionRow } from '#decisions/index.ts'
import type { Account, Transfer } from '#ledger/index.ts'
import type { StateGrantRow } from '../files/state-grant-file.ts'

/** The one row of the state's decision: what the region got. */
export const rowOfGrant = (
  grant: StateGrantRow,
  region: { readonly id: bigint; readonly name: string },
): NewDecisionRow => ({
  party: region.id,
  partyInSource: grant.region ?? region.name,
  outcome: 'granted',
  fund: 'state',
  amount: grant.amount,
  precision: grant.precision,
  area: null,
  areaInSource: null,
  areaBasis: null,
  condition: null,
  note: grant.note,
  source: grant.source,
  fileLine: grant.line,
  shares: [],
})

/** The movement that it makes: into the year's pot, or out of it when the state takes money back. */
export function transferOfGrant(
  grant: StateGrantRow,
  because: string,
  { rowId, caseId }: { rowId: bigint; caseId: bigint },
): Transfer {
  const account = (kind: Account['kind']): Account => ({
    kind,
    fund: 'state',
    fiscalYear: grant.year,
    area: null,
    party: null,
  })
  const isTakenBack = grant.kind === 'decrease'
  return {
    from: account(isTakenBack ? 'pot' : 'source'),
    to: account(isTakenBack ? 'source' : 'pot'),
    amount: grant.amount,
    businessDay: grant.decided,
    because,
    decisionRow: rowId,
    case: caseId,
    key: `decision-row:${rowId}`,
    reverses: null,
  }
}
