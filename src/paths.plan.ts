import { withId, withQuery } from './paths.parts.ts'

/** The addresses of the culture plan, the commissions, the statements and the year. */
export const planPaths = {
  culturePlan: '/kulturplan',
  financing: '/kulturplan/finansiering',
  operationFinancing: '/kulturplan/finansiering/:id',
  declareFinancing: '/arbete/kulturplan/finansiering',
  plan: '/kulturplan/:id',
  goal: '/kulturplan/mal/:id',
  planDocument: '/kulturplan/:id/kulturplan.pdf',
  planStory: '/kulturplan/:id/framtagande',
  publicConsultation: '/kulturplan/remiss/:id',
  proposalDocument: '/kulturplan/remiss/:id/forslag.pdf',
  planWork: '/arbete/kulturplan',
  beginPlan: '/arbete/kulturplan/ny',
  preparation: '/arbete/kulturplan/planer/:id',
  planText: '/arbete/kulturplan/planer/:id/text',
  changeGoal: '/arbete/kulturplan/planer/:id/mal',
  changeSection: '/arbete/kulturplan/planer/:id/avsnitt',
  compareVersions: '/arbete/kulturplan/planer/:id/jamfor',
  beginVersion: '/arbete/kulturplan/planer/:id/version',
  dialogues: '/arbete/kulturplan/planer/:id/dialog',
  endDialogue: '/arbete/kulturplan/dialog/:id/felaktig',
  openConsultation: '/arbete/kulturplan/planer/:id/remiss',
  consultation: '/arbete/kulturplan/remisser/:id',
  remindBodies: '/arbete/kulturplan/remisser/:id/paminnelse',
  addBodies: '/arbete/kulturplan/remisser/:id/instanser',
  moveDueDay: '/arbete/kulturplan/remisser/:id/sista-dag',
  registerReply: '/arbete/kulturplan/remisser/:id/svar',
  reply: '/arbete/kulturplan/remissvar/:id',
  replyDocument: '/arbete/kulturplan/remissvar/:id/handling',
  adoptPlan: '/arbete/kulturplan/planer/:id/antagande',
  goalWork: '/arbete/kulturplan/mal/:id',
  linkGoal: '/arbete/kulturplan/mal/:id/bidrar-till',
  fields: '/omraden',
  field: '/omraden/:falt',
  addMeasure: '/arbete/kulturplan/mal/:id/atgarder',
  defineIndicator: '/arbete/kulturplan/mal/:id/indikatorer',
  keepReading: '/arbete/kulturplan/indikatorer/:id',
  moveMeasure: '/arbete/kulturplan/atgarder/:id',
  commissions: '/arbete/uppdrag',
  commissionBrief: '/arbete/uppdrag/laget',
  commissionFile: '/arbete/uppdrag/lista/:file',
  commission: '/arbete/uppdrag/:id',
  linkCommission: '/arbete/uppdrag/:id/mal',
  publishedStatements: '/remisser',
  publishedStatement: '/remisser/:id',
  statements: '/arbete/remisser',
  statement: '/arbete/remisser/:id',
  saveStatementDraft: '/arbete/remisser/:id/utkast',
  commentStatement: '/arbete/remisser/:id/kommentarer',
  proposeStatement: '/arbete/remisser/:id/forslag',
  decideStatement: '/arbete/remisser/:id/beslut',
  yearWheel: '/arbete/arshjul',
  makeYear: '/arbete/arshjul/skapa',
  deadline: '/arbete/arshjul/tidsfrist/:id',
  endRecurring: '/arbete/arshjul/tidsfrist/:id/aterkommer-inte',
  yearCalendar: '/arbete/arshjul/:file',
} as const

interface YearQuery {
  readonly ar?: number | undefined
  readonly roll?: string | undefined
  readonly organ?: string | undefined
}

interface CommissionQuery {
  readonly lage?: string | undefined
  readonly givare?: string | undefined
  readonly enhet?: string | undefined
  readonly ar?: number | undefined
  readonly sida?: number | undefined
}

export const planLinks = {
  culturePlan: () => planPaths.culturePlan,
  financing: (query: { readonly ar?: number } = {}) => withQuery(planPaths.financing, { ...query }),
  operationFinancing: (id: bigint) => withId(planPaths.operationFinancing, id),
  declareFinancing: () => planPaths.declareFinancing,
  plan: (id: bigint) => withId(planPaths.plan, id),
  goal: (id: bigint) => withId(planPaths.goal, id),
  planDocument: (id: bigint) => withId(planPaths.planDocument, id),
  planStory: (id: bigint) => withId(planPaths.planStory, id),
  publicConsultation: (id: bigint) => withId(planPaths.publicConsultation, id),
  proposalDocument: (consultation: bigint) => withId(planPaths.proposalDocument, consultation),
  planWork: () => planPaths.planWork,
  beginPlan: () => planPaths.beginPlan,
  preparation: (id: bigint) => withId(planPaths.preparation, id),
  planText: (id: bigint) => withId(planPaths.planText, id),
  /** With a goal: to change it. Without: to add one. */
  changeGoal: (plan: bigint, goal?: bigint) => withQuery(withId(planPaths.changeGoal, plan), { mal: goal?.toString() }),
  /** With a section: to change it. Without: to add one. */
  changeSection: (plan: bigint, section?: bigint) =>
    withQuery(withId(planPaths.changeSection, plan), { avsnitt: section?.toString() }),
  compareVersions: (plan: bigint, query: { readonly fran?: bigint; readonly till?: bigint } = {}) =>
    withQuery(withId(planPaths.compareVersions, plan), { fran: query.fran?.toString(), till: query.till?.toString() }),
  beginVersion: (plan: bigint) => withId(planPaths.beginVersion, plan),
  dialogues: (plan: bigint) => withId(planPaths.dialogues, plan),
  endDialogue: (id: bigint) => withId(planPaths.endDialogue, id),
  openConsultation: (plan: bigint) => withId(planPaths.openConsultation, plan),
  consultation: (id: bigint) => withId(planPaths.consultation, id),
  remindBodies: (id: bigint) => withId(planPaths.remindBodies, id),
  addBodies: (id: bigint) => withId(planPaths.addBodies, id),
  moveDueDay: (id: bigint) => withId(planPaths.moveDueDay, id),
  registerReply: (id: bigint) => withId(planPaths.registerReply, id),
  reply: (id: bigint) => withId(planPaths.reply, id),
  replyDocument: (id: bigint) => withId(planPaths.replyDocument, id),
  adoptPlan: (plan: bigint) => withId(planPaths.adoptPlan, plan),
  goalWork: (id: bigint) => withId(planPaths.goalWork, id),
  linkGoal: (id: bigint) => withId(planPaths.linkGoal, id),
  /** With a unit: to where the page tells of it. */
  fields: (unit?: string) => (unit === undefined ? planPaths.fields : `${planPaths.fields}#enhet-${unit}`),
  field: (key: string) => planPaths.field.replace(':falt', key),
  addMeasure: (id: bigint) => withId(planPaths.addMeasure, id),
  defineIndicator: (id: bigint) => withId(planPaths.defineIndicator, id),
  keepReading: (id: bigint) => withId(planPaths.keepReading, id),
  moveMeasure: (id: bigint) => withId(planPaths.moveMeasure, id),
  commissions: (query: CommissionQuery = {}) => withQuery(planPaths.commissions, { ...query }),
  commissionBrief: () => planPaths.commissionBrief,
  commissionFile: (kind: 'pdf' | 'csv', query: CommissionQuery = {}) =>
    withQuery(planPaths.commissionFile.replace(':file', `uppdrag.${kind}`), { ...query }),
  commission: (id: bigint) => withId(planPaths.commission, id),
  linkCommission: (id: bigint) => withId(planPaths.linkCommission, id),
  publishedStatements: () => planPaths.publishedStatements,
  publishedStatement: (id: bigint) => withId(planPaths.publishedStatement, id),
  statements: () => planPaths.statements,
  statement: (id: bigint) => withId(planPaths.statement, id),
  saveStatementDraft: (id: bigint) => withId(planPaths.saveStatementDraft, id),
  commentStatement: (id: bigint) => withId(planPaths.commentStatement, id),
  proposeStatement: (id: bigint) => withId(planPaths.proposeStatement, id),
  decideStatement: (id: bigint) => withId(planPaths.decideStatement, id),
  yearWheel: (query: YearQuery = {}) => withQuery(planPaths.yearWheel, { ...query }),
  makeYear: (query: Pick<YearQuery, 'ar'> = {}) => withQuery(planPaths.makeYear, { ...query }),
  deadline: (id: bigint) => withId(planPaths.deadline, id),
  endRecurring: (deadline: bigint) => withId(planPaths.endRecurring, deadline),
  yearCalendar: (year: number, query: Omit<YearQuery, 'ar'> = {}) =>
    withQuery(planPaths.yearCalendar.replace(':file', `${year}.ics`), { ...query }),
} as const satisfies Record<keyof typeof planPaths, (...parts: never[]) => string>
