import {
  sendAddDeadline,
  sendAddMeasure,
  sendChangeDeadline,
  sendDeclareFinancing,
  sendDefineIndicator,
  sendEndRecurring,
  sendKeepReading,
  sendMakeYear,
  sendMoveMeasure,
  sendYearCalendar,
  showCulturePlan,
  showDeadline,
  showDeclareFinancing,
  showFinancing,
  showGoal,
  showGoalWork,
  showMakeYear,
  showOperationFinancing,
  showPlan,
  showPlanWork,
  showYear,
} from '#plan/index.ts'
import type { RoomSettings, Routes } from './routes.ts'

/** The culture plan, the commissions and the year. */
export const planRoutesOf = ({ plan }: RoomSettings): Routes => ({
  'GET /kulturplan': { may: 'anyone', logs: 'nothing', run: showCulturePlan(plan) },
  // Before the plan by its number, which would take the word for one.
  'GET /kulturplan/finansiering': { may: 'anyone', logs: 'nothing', run: showFinancing(plan) },
  'GET /kulturplan/finansiering/:id': { may: 'anyone', logs: 'nothing', run: showOperationFinancing },
  'GET /arbete/kulturplan/finansiering': { may: 'follow up the plan', logs: 'nothing', run: showDeclareFinancing },
  'POST /arbete/kulturplan/finansiering': {
    may: 'follow up the plan',
    logs: 'financing.declared',
    run: sendDeclareFinancing,
  },
  'GET /kulturplan/:id': { may: 'anyone', logs: 'nothing', run: showPlan(plan) },
  'GET /kulturplan/mal/:id': { may: 'anyone', logs: 'nothing', run: showGoal(plan) },
  'GET /arbete/kulturplan': { may: 'read working pages', logs: 'nothing', run: showPlanWork },
  'GET /arbete/kulturplan/mal/:id': { may: 'read working pages', logs: 'nothing', run: showGoalWork(plan) },
  'POST /arbete/kulturplan/mal/:id/atgarder': {
    may: 'follow up the plan',
    logs: 'measure.added',
    run: sendAddMeasure(plan),
  },
  'POST /arbete/kulturplan/mal/:id/indikatorer': {
    may: 'follow up the plan',
    logs: 'indicator.defined',
    run: sendDefineIndicator(plan),
  },
  'POST /arbete/kulturplan/indikatorer/:id': {
    may: 'follow up the plan',
    logs: 'indicator.read',
    run: sendKeepReading(plan),
  },
  'POST /arbete/kulturplan/atgarder/:id': {
    may: 'follow up the plan',
    logs: 'measure.moved',
    run: sendMoveMeasure(plan),
  },
  'GET /arbete/arshjul': { may: 'see what waits', logs: 'nothing', run: showYear(plan) },
  'POST /arbete/arshjul': { may: 'keep the year', logs: 'deadline.added', run: sendAddDeadline(plan) },
  'GET /arbete/arshjul/skapa': { may: 'keep the year', logs: 'nothing', run: showMakeYear(plan) },
  'POST /arbete/arshjul/skapa': { may: 'keep the year', logs: 'year.made', run: sendMakeYear(plan) },
  'GET /arbete/arshjul/tidsfrist/:id': { may: 'see what waits', logs: 'nothing', run: showDeadline(plan) },
  'POST /arbete/arshjul/tidsfrist/:id': {
    may: 'keep the year',
    logs: 'deadline.changed',
    run: sendChangeDeadline(plan),
  },
  'POST /arbete/arshjul/tidsfrist/:id/aterkommer-inte': {
    may: 'keep the year',
    logs: 'recurring.ended',
    run: sendEndRecurring(plan),
  },
  // After the page that makes a year, which it would take for a file.
  'GET /arbete/arshjul/:file': { may: 'see what waits', logs: 'nothing', run: sendYearCalendar(plan) },
})
