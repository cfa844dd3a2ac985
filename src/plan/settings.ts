import type { CitedRule } from '#ui/index.ts'
import type { Localised } from '#values/index.ts'
import type { GoalLinkKind } from './plans/plan.ts'

/** The rules that the pages of this room print as law. */
export const planLawIds = ['D5', 'D6', 'D7'] as const
export type PlanLawId = (typeof planLawIds)[number]

/** Something with a key of the region pack and a name. */
export interface Named {
  readonly key: string
  readonly name: Localised
}

/** What this room takes from the region pack. */
export interface PlanSettings {
  /** Those who may answer for a measure: the units of today, and the region itself. */
  readonly owners: readonly Named[]
  /** A provision whose wording somebody has checked: others are not printed as law. */
  readonly law: (id: PlanLawId) => CitedRule
  /** What goals may be linked to, by kind. */
  readonly linked: Readonly<Record<GoalLinkKind, readonly Named[]>>
}
