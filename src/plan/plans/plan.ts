import { asSentence, type Day, type Localised } from '#values/index.ts'

/** The region's culture plan (D1), or the goals that the department has set itself. */
export type PlanKind = 'culture-plan' | 'department-goals'

/** How high in the tree a goal stands. What a plan calls it is its own word. */
export const levels = ['vision', 'direction', 'focus', 'goal'] as const
export type Level = (typeof levels)[number]

/** What a goal may serve besides its own plan. `children`: the best interest of children, as an assessed field. */
export type GoalLinkKind = 'national-goal' | 'area' | 'field' | 'method' | 'children' | 'minority'

export interface GoalLink {
  readonly kind: GoalLinkKind
  /** A key of the region pack or the national one; empty for `children`. */
  readonly code: string
}

/** A goal as one version of its plan words it. */
export interface Goal {
  readonly id: bigint
  /** Null: it stands at the top. */
  readonly parent: bigint | null
  readonly level: Level
  /** What the plan itself calls it: "inriktningsmål". */
  readonly called: string
  readonly wording: Localised
  readonly isShortened: boolean
  readonly source: string | null
}

/** The goal's wording as a heading. */
export const titleOf = ({ wording }: Pick<Goal, 'wording'>): Localised => ({
  sv: asSentence(wording.sv),
  en: wording.en && asSentence(wording.en),
})

export interface GoalBranch extends Goal {
  readonly below: readonly GoalBranch[]
}

/** The tree that the goals make, in the order in which they are given. */
export const treeOf = (goals: readonly Goal[], parent: bigint | null = null): GoalBranch[] =>
  goals.filter((goal) => goal.parent === parent).map((goal) => ({ ...goal, below: treeOf(goals, goal.id) }))

/** The goals that something can be done for: those with none below. A vision alone is no goal. */
export const goalsToReach = (goals: readonly Goal[]): Goal[] =>
  goals.filter((goal) => goal.level !== 'vision' && !goals.some(({ parent }) => parent === goal.id))

export type InTime = 'coming' | 'in force' | 'expired'

export interface PlanPeriod {
  readonly firstDay: Day
  /** The last day, with every extension that is known. */
  readonly lastDay: Day
}

export const inTime = ({ firstDay, lastDay }: PlanPeriod, today: Day): InTime => {
  if (today < firstDay) return 'coming'
  return lastDay < today ? 'expired' : 'in force'
}

/** How many years the plan was made for, begun years counted whole; D6 says three unless there are special reasons. */
export const yearsOf = ({ firstDay, lastDay }: PlanPeriod): number =>
  Number(lastDay.slice(0, 4)) - Number(firstDay.slice(0, 4)) + 1
