import './tables.ts'

export {
  sendDeclareFinancing,
  showDeclareFinancing,
  showFinancing,
  showOperationFinancing,
} from './financing/financing.route.ts'
export { financiers, phases } from './financing/financing.ts'
export { type KnownFinancing, rememberKnownFinancing } from './financing/remember-known-financing.action.ts'
export { showGoal, showGoalWork } from './goals/goal.route.ts'
export { sendDefineIndicator, sendKeepReading } from './indicators/indicator.route.ts'
export { sendAddMeasure, sendMoveMeasure } from './measures/measure.route.ts'
export { waitingMeasures } from './measures/waiting-measures.route.ts'
export { showCulturePlan, showPlan } from './plans/culture-plan.route.ts'
export type { KnownPlan } from './plans/known-plan.ts'
export { levels } from './plans/plan.ts'
export { showPlanWork } from './plans/plan-work.route.ts'
export { rememberKnownPlans } from './plans/remember-known-plans.action.ts'
export { planReceipts } from './receipts.route.ts'
export { type PlanLawId, type PlanSettings, planLawIds } from './settings.ts'
export { sendYearCalendar } from './year/calendar/year-calendar.route.ts'
export { sendChangeDeadline, sendEndRecurring, showDeadline } from './year/deadlines/deadline.route.ts'
export { usualNotice } from './year/deadlines/deadline-form.ts'
export { waitingDeadlines } from './year/deadlines/waiting-deadlines.route.ts'
export { makeWholeYear } from './year/make-year.action.ts'
export { sendMakeYear, showMakeYear } from './year/make-year.route.ts'
export { type KnownRecurring, shifts } from './year/recurring/recurring.ts'
export { rememberKnownRecurring } from './year/recurring/remember-known-recurring.action.ts'
export { sendAddDeadline, showYear } from './year/year.route.ts'
