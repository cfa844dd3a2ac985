import './commissions/tables.ts'
import './fields/tables.ts'
import './preparation/tables.ts'
import './statements/tables.ts'
import './tables.ts'

export { sendChangeCommission, sendLinkCommission, showCommission } from './commissions/commission.route.ts'
export { sendCommissionFile } from './commissions/lists/commission-file.route.ts'
export { sendAddCommission, showCommissionBrief, showCommissions } from './commissions/lists/commissions.route.ts'
export { waitingCommissions } from './commissions/waiting-commissions.route.ts'
export { sendLinkGoal, showField, showFields } from './fields/field.route.ts'
export {
  sendDeclareFinancing,
  showDeclareFinancing,
  showFinancing,
  showOperationFinancing,
} from './financing/financing.route.ts'
export { coFinanciersOf } from './financing/financing.store.ts'
export { financiers, phases } from './financing/financing.ts'
export { type KnownFinancing, rememberKnownFinancing } from './financing/remember-known-financing.action.ts'
export { showGoal, showGoalWork } from './goals/goal.route.ts'
export { sendDefineIndicator, sendKeepReading } from './indicators/indicator.route.ts'
export { sendAddMeasure, sendMoveMeasure } from './measures/measure.route.ts'
export { waitingMeasures } from './measures/waiting-measures.route.ts'
export { showCulturePlan, showPlan } from './plans/culture-plan.route.ts'
export type { KnownPlan } from './plans/known-plan.ts'
export { levels } from './plans/plan.ts'
export { planOfYear } from './plans/plan-of-year.store.ts'
export { showPlanWork } from './plans/plan-work.route.ts'
export { rememberKnownPlans } from './plans/remember-known-plans.action.ts'
export { sendAdoptPlan, showAdoptPlan } from './preparation/adoption/adoption.route.ts'
export { beginPlan } from './preparation/begin-plan.action.ts'
export {
  sendAddBodies,
  sendMoveDueDay,
  sendRemindBodies,
  showConsultation,
} from './preparation/consultation/consultation.route.ts'
export { openConsultation } from './preparation/consultation/open-consultation.action.ts'
export { sendOpenConsultation, showOpenConsultation } from './preparation/consultation/open-consultation.route.ts'
export { remindBodiesJob } from './preparation/consultation/remind-bodies.job.ts'
export { sendEndDialogue, sendLogDialogue, showDialogues } from './preparation/dialogue/dialogue.route.ts'
export { logDialogue } from './preparation/dialogue/log-dialogue.action.ts'
export {
  sendBeginPlan,
  sendBeginVersion,
  showBeginPlan,
  showPreparation,
} from './preparation/preparation.route.ts'
export { openVersionOf } from './preparation/preparation.store.ts'
export { registerReply } from './preparation/replies/register-reply.action.ts'
export {
  sendConsiderReply,
  sendRegisterReply,
  sendReplyDocument,
  showReply,
} from './preparation/replies/reply.route.ts'
export { saveGoal } from './preparation/text/change-goal.action.ts'
export { saveSection } from './preparation/text/change-section.action.ts'
export { sendChangeGoal, showGoalForm } from './preparation/text/goal-text.route.ts'
export { sendChangeSection, showPlanText, showSectionForm } from './preparation/text/text.route.ts'
export { sendPlanDocument, sendProposalDocument } from './preparation/told/plan-document.route.ts'
export { sendPublicReply, showPlanStory, showPublicConsultation } from './preparation/told/told.route.ts'
export { showCompareVersions } from './preparation/versions/compare.route.ts'
export { waitingPlans } from './preparation/waiting-plans.route.ts'
export { planReceipts } from './receipts.route.ts'
export { type PlanLawId, type PlanSettings, planLawIds } from './settings.ts'
export { addStatement } from './statements/add-statement.action.ts'
export { sendCommentStatement, sendSaveDraft } from './statements/drafts/draft.route.ts'
export { showPublishedStatement, showPublishedStatements } from './statements/published/published.route.ts'
export { sendChangeStatement, showStatement } from './statements/statement.route.ts'
export { sendAddStatement, showStatements } from './statements/statements.route.ts'
export { waitingStatements } from './statements/waiting-statements.route.ts'
export { sendYearCalendar } from './year/calendar/year-calendar.route.ts'
export { sendChangeDeadline, sendEndRecurring, showDeadline } from './year/deadlines/deadline.route.ts'
export { usualNotice } from './year/deadlines/deadline-form.ts'
export { waitingDeadlines } from './year/deadlines/waiting-deadlines.route.ts'
export { makeWholeYear } from './year/make-year.action.ts'
export { sendMakeYear, showMakeYear } from './year/make-year.route.ts'
export { type KnownRecurring, shifts } from './year/recurring/recurring.ts'
export { rememberKnownRecurring } from './year/recurring/remember-known-recurring.action.ts'
export { sendAddDeadline, showYear } from './year/year.route.ts'
