import './facts/tables.ts'
import './proposals/tables.ts'
import './tables.ts'
import './workbench/tables.ts'

export { baseRounds } from './bases/base.store.ts'
export { showChecks } from './checks/checks.route.ts'
export { showCompareScenarios } from './comparison/compare.route.ts'
export { showDistributionWork, waitingFor } from './distribution-work.route.ts'
export { publishDraftImport, saveDraftImport, showDraftImport } from './drafts/draft-import.route.ts'
export { draftedContents } from './drafts/draft-import.store.ts'
export { sendEndRecipientFact, sendRecipientFact, showRecipientFacts } from './facts/facts.route.ts'
export { importCommands } from './imports/import.command.ts'
export { keepImportedFile } from './imports/keep-imported-file.action.ts'
export { publishDistribution, publishStateGrants } from './imports/publish-import.action.ts'
export {
  sendMemorandum,
  sendMemorandumDraft,
  sendMemorandumPaper,
  showMemorandum,
} from './memorandum/memorandum.route.ts'
export { memorandumPaper, memorandumPaperJob } from './memorandum/write-memorandum.job.ts'
export { previewDistribution } from './previews/preview-distribution.action.ts'
export { previewStateGrants } from './previews/preview-state-grants.action.ts'
export { sendDecideProposal, sendWithdrawProposal, showProposal } from './proposals/proposal.route.ts'
export { sendAnswer, sendPropose, showPropose } from './proposals/propose.route.ts'
export { distributionReceipts } from './receipts.route.ts'
export { sendReverseDecision, showReverseDecision } from './reversals/reverse-decision.route.ts'
export { longestRoundName, mayBeSeveral, type RoundKind, type RoundOf, roundKinds, roundLabel } from './round.ts'
export { sendEarmark, sendEndEarmark, sendNewScenario, showDistributionRound } from './rounds/round.route.ts'
export { sendStateDecision, showDistributionYear } from './rounds/year.route.ts'
export { scenarioCommand } from './scenario/scenario.command.ts'
export { type DistributionSettings, distributionLawIds, regionKey, stateGiverKey } from './settings.ts'
export { showYearTold } from './told/year-told.route.ts'
export { noticeWaitingFilesJob } from './uploads/notice-waiting-files.job.ts'
export { showUploadImport, uploadImport } from './uploads/upload-import.route.ts'
export { tooLargeSentence } from './uploads/uploaded-file.sentences.ts'
export { largestFileBytes } from './uploads/uploaded-file.ts'
export { beginScenario } from './workbench/begin-scenario.action.ts'
export { changeScenario } from './workbench/change-scenario.action.ts'
export { sendRow, showRowForm } from './workbench/forms/row.route.ts'
export { sendStep, showStepForm } from './workbench/forms/step.route.ts'
export {
  sendCommentScenario,
  sendCopyScenario,
  sendDescribeScenario,
  sendScenarioFile,
  sendScenarioTable,
  sendUndoScenario,
  showScenario,
} from './workbench/scenario.route.ts'
