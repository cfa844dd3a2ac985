import './tables.ts'

export {
  decisionById,
  decisionByKey,
  markReversed,
  publishDecision,
  type RecordedDecision,
  recordDecision,
} from './decision.store.ts'
export { type DecisionKind, type LegalRegime, movesMoney, type NewDecision, type NewDecisionRow } from './decision.ts'
export { endProposal, lockProposal, proposalById, recordProposal } from './proposal.store.ts'
export { isOpen, type Proposal, type ProposalRow } from './proposal.ts'
export type { DocumentSettings } from './write-document.action.ts'
export { decisionDocument, decisionDocumentJob } from './write-document.job.ts'
