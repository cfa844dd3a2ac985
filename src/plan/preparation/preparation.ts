import type { Day } from '#values/index.ts'
import { yearsOf } from '../plans/plan.ts'

/** A plan that is made here, from the first dialogue until a body has adopted it. */
export interface Preparation {
  readonly plan: bigint
  readonly case: bigint
  readonly caseNumber: string | null
  readonly title: string
  readonly firstDay: Day
  readonly lastDay: Day
  /** Why it is not for three years (D6). Null: it is, or nobody has said. */
  readonly periodReason: string | null
  /** The version that is being written. Null: none is. */
  readonly open: bigint | null
  /** The version that was adopted last. Null: none has been. */
  readonly adopted: bigint | null
}

/** How many years a plan is for unless there are special reasons (D6). */
export const usualYears = 3

export const needsPeriodReason = (period: { readonly firstDay: Day; readonly lastDay: Day }): boolean =>
  yearsOf(period) !== usualYears

/** The way of a plan, from the first dialogue until it is adopted. */
export const stages = ['dialogue', 'consultation', 'replies', 'adopted'] as const
export type Stage = (typeof stages)[number]

interface Standing {
  readonly isAdopted: boolean
  /** The last day of the consultation that was opened last and that no adoption has settled. Null: there is none. */
  readonly lastDue: Day | null
}

/** How far the plan has come. */
export function stageOf({ isAdopted, lastDue }: Standing, today: Day): Stage {
  if (isAdopted) return 'adopted'
  if (lastDue === null) return 'dialogue'
  return today <= lastDue ? 'consultation' : 'replies'
}
