import type { Day, Localised } from '#values/index.ts'
import type { GoalLink, Level, PlanKind } from './plan.ts'

/** A decision about a plan as a source tells it: what it does not tell is null. */
export interface ToldDecision {
  /** The key of the body in the register of parties. */
  readonly body: string | null
  readonly day: Day | null
  readonly source: string | null
}

export interface KnownGoal {
  readonly key: string
  /** The key of the goal above, in the same plan. Null: it stands at the top. */
  readonly parent: string | null
  readonly level: Level
  /** What the plan itself calls it. */
  readonly called: string
  readonly wording: Localised
  readonly isShortened: boolean
  readonly links: readonly GoalLink[]
  readonly source: string
}

/** A plan that the region pack knows from public sources, by a key that never changes. */
export interface KnownPlan {
  readonly key: string
  readonly kind: PlanKind
  readonly title: Localised
  readonly firstDay: Day
  readonly lastDay: Day
  /** Null: no source tells of one. */
  readonly extension: (ToldDecision & { readonly lastDay: Day }) | null
  /** `note`: what its source tells instead, where it does not tell of the decision itself. */
  readonly adoption: ToldDecision & { readonly note: string | null }
  /** A goal stands after the one above it. */
  readonly goals: readonly KnownGoal[]
  readonly source: string
}
