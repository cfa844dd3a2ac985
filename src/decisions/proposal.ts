import type { AreaCode, BookedFund, Money } from '#values/index.ts'

export type ProposalKind = 'distribution'

/** Where a proposal is: before somebody, decided, or taken back by whoever made it. */
export type ProposalState = 'open' | 'decided' | 'withdrawn'

/** Every way that a proposal can go. Nothing leads back: another text is another proposal. */
const proposalMoves = {
  open: ['decided', 'withdrawn'],
  decided: [],
  withdrawn: [],
} as const satisfies Record<ProposalState, readonly ProposalState[]>

/** Whether anybody may still decide it or take it back. */
export const isOpen = (state: ProposalState): boolean => proposalMoves[state].length > 0

export interface NewProposalRow {
  readonly party: bigint
  readonly partyInSource: string
  readonly fund: BookedFund
  readonly amount: Money
  readonly area: AreaCode | null
  readonly note: string | null
}

/** What a named person lays before a body or a delegate: a formula proposes nothing (R24). */
export interface NewProposal {
  readonly case: bigint
  readonly kind: ProposalKind
  readonly title: string
  readonly fiscalYear: number
  readonly key: string
  readonly rows: readonly NewProposalRow[]
}

export interface ProposalRow extends NewProposalRow {
  readonly id: bigint
}

export interface Proposal extends Omit<NewProposal, 'rows' | 'key'> {
  readonly id: bigint
  readonly state: ProposalState
  readonly proposedAt: Date
  /** Null: the person is protected (R35). */
  readonly proposedBy: string | null
  /** What it became. Null: nothing yet, or nothing. */
  readonly decision: bigint | null
  /** Why it was taken back. */
  readonly because: string | null
  readonly rows: readonly ProposalRow[]
}
