import { withId, withQuery } from './paths.parts.ts'

/** The addresses of the culture plan, the commissions and the year. */
export const planPaths = {
  culturePlan: '/kulturplan',
  financing: '/kulturplan/finansiering',
  operationFinancing: '/kulturplan/finansiering/:id',
  declareFinancing: '/arbete/kulturplan/finansiering',
  plan: '/kulturplan/:id',
  goal: '/kulturplan/mal/:id',
  planWork: '/arbete/kulturplan',
  goalWork: '/arbete/kulturplan/mal/:id',
  addMeasure: '/arbete/kulturplan/mal/:id/atgarder',
  defineIndicator: '/arbete/kulturplan/mal/:id/indikatorer',
  keepReading: '/arbete/kulturplan/indikatorer/:id',
  moveMeasure: '/arbete/kulturplan/atgarder/:id',
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

export const planLinks = {
  culturePlan: () => planPaths.culturePlan,
  financing: (query: { readonly ar?: number } = {}) => withQuery(planPaths.financing, { ...query }),
  operationFinancing: (id: bigint) => withId(planPaths.operationFinancing, id),
  declareFinancing: () => planPaths.declareFinancing,
  plan: (id: bigint) => withId(planPaths.plan, id),
  goal: (id: bigint) => withId(planPaths.goal, id),
  planWork: () => planPaths.planWork,
  goalWork: (id: bigint) => withId(planPaths.goalWork, id),
  addMeasure: (id: bigint) => withId(planPaths.addMeasure, id),
  defineIndicator: (id: bigint) => withId(planPaths.defineIndicator, id),
  keepReading: (id: bigint) => withId(planPaths.keepReading, id),
  moveMeasure: (id: bigint) => withId(planPaths.moveMeasure, id),
  yearWheel: (query: YearQuery = {}) => withQuery(planPaths.yearWheel, { ...query }),
  makeYear: (query: Pick<YearQuery, 'ar'> = {}) => withQuery(planPaths.makeYear, { ...query }),
  deadline: (id: bigint) => withId(planPaths.deadline, id),
  endRecurring: (deadline: bigint) => withId(planPaths.endRecurring, deadline),
  yearCalendar: (year: number, query: Omit<YearQuery, 'ar'> = {}) =>
    withQuery(planPaths.yearCalendar.replace(':file', `${year}.ics`), { ...query }),
} as const satisfies Record<keyof typeof planPaths, (...parts: never[]) => string>
