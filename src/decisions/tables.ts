import type { GeneratedAlways } from 'kysely'
import type { Day, Fund, Precision } from '#values/index.ts'
import type { DecisionKind, LegalRegime, Outcome, ShareDimension } from './decision.ts'
import type { ProposalKind } from './proposal.ts'

interface RowColumns {
  decision: bigint
  position: number
  party: bigint
  party_in_source: string
  outcome: Outcome
  fund: Fund
  amount_ore: bigint
  precision: Precision
  area: string | null
  area_in_source: string | null
  area_basis: string | null
  condition: string | null
  note: string | null
  source: string | null
  file_line: number | null
}

declare module '../platform/database/tables.ts' {
  interface Tables {
    decisions_decision: {
      id: GeneratedAlways<bigint>
      case: bigint
      kind: DecisionKind
      title: string
      fiscal_year: number
      body: bigint
      decided_day: Day | null
      legal_regime: LegalRegime
      source: string | null
      note: string | null
      recorded_at: Date
      recorded_by: string
      key: string
      paragraph: string | null
    }
    decisions_row: RowColumns & { id: GeneratedAlways<bigint>; is_booked: GeneratedAlways<boolean> }
    decisions_share: {
      id: GeneratedAlways<bigint>
      row: bigint
      dimension: ShareDimension
      code: string
      weight: bigint
      amount_ore: bigint
      basis: string
      source: string | null
      recorded_at: Date
    }
    decisions_proposal: {
      id: GeneratedAlways<bigint>
      case: bigint
      kind: ProposalKind
      title: string
      fiscal_year: number
      proposed_at: Date
      by_whom: string
      key: string
    }
    decisions_proposal_row: {
      id: GeneratedAlways<bigint>
      proposal: bigint
      position: number
      party: bigint
      party_in_source: string
      fund: Fund
      amount_ore: bigint
      area: string | null
      note: string | null
    }
    decisions_proposal_end: {
      proposal: bigint
      outcome: 'decided' | 'withdrawn'
      decision: bigint | null
      because: string | null
      at: Date
      by_whom: string
    }
    decisions_shown_proposal: {
      id: bigint
      kind: ProposalKind
      title: string
      fiscal_year: number
      proposed_at: Date
      by_whom: string
      outcome: 'decided' | 'withdrawn' | null
      decision: bigint | null
      total_ore: bigint
    }
    decisions_publication: { decision: bigint; by_whom: string; at: Date }
    decisions_reversal: { decision: bigint; by_whom: string; because: string; at: Date }
    decisions_current_share: {
      row: bigint
      dimension: ShareDimension
      code: string
      weight: bigint
      amount_ore: bigint
      basis: string
      source: string | null
    }
    decisions_public_decision: {
      id: bigint
      kind: DecisionKind
      title: string
      fiscal_year: number
      body: bigint
      decided_day: Day | null
      legal_regime: LegalRegime
      source: string | null
      note: string | null
      case: bigint
      case_number: string | null
      published_at: Date
      reversed_at: Date | null
      reversed_because: string | null
      paragraph: string | null
    }
    decisions_public_row: RowColumns & {
      id: bigint
      kind: DecisionKind
      fiscal_year: number
      body: bigint
      decided_day: Day | null
      decision_source: string | null
      case_number: string | null
      is_reversed: boolean
      is_booked: boolean
    }
  }
}
