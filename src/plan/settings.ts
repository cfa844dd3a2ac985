import type { Role } from '#identity/index.ts'
import type { Unit } from '#parties/index.ts'
import type { CitedRule } from '#ui/index.ts'
import type { Eve, Localised, Period } from '#values/index.ts'
import type { GoalLinkKind } from './plans/plan.ts'

/** The rules that the pages of this room print as law. */
export const planLawIds = ['D5', 'D6', 'D7', 'R23'] as const
export type PlanLawId = (typeof planLawIds)[number]

/** Something with a key of the region pack and a name. */
export interface Named {
  readonly key: string
  readonly name: Localised
}

/** What the year needs to know of the region. */
export interface YearSettings {
  /** The key of the region's pack, which no other region has. */
  readonly region: string
  /** The eves that are days off here. */
  readonly eves: readonly Eve[]
  readonly bodies: readonly Named[]
  /** Those who see what waits, and so may have deadlines. */
  readonly roles: readonly Role[]
}

/** A line of a list of the region's, and when it holds. */
export interface Method extends Named {
  readonly period: Period
  readonly source: string
}

/** What the department develops on its own. */
export interface OwnField extends Method {
  /** The key of the unit that works with it. Null: no source tells. */
  readonly unit: string | null
  /** Whom to ask, where the region has said so. */
  readonly contact: { readonly email: string | null; readonly phone: string | null } | null
}

/** Something that a goal may be linked to. */
export interface Linkable extends Named {
  /** When it holds. Absent: it is not known to begin or to end. */
  readonly period?: Period
  /** An older name, which nothing new is linked to. */
  readonly isOlder?: boolean
}

/** What this room takes from the region pack. */
export interface PlanSettings {
  /** Those who may answer for a measure: the units of today, and the region itself. */
  readonly owners: readonly Named[]
  /** A provision whose wording somebody has checked: others are not printed as law. */
  readonly law: (id: PlanLawId) => CitedRule
  /** What goals are or have been linked to, by kind. */
  readonly linked: Readonly<Record<GoalLinkKind, readonly Linkable[]>>
  /** The state's authorities that a commission may come from. */
  readonly authorities: readonly Named[]
  /** The municipalities of the region, by code. */
  readonly municipalities: readonly Named[]
  readonly year: YearSettings
  readonly fields: readonly OwnField[]
  readonly methods: readonly Method[]
  /** Every unit that is or has been, the oldest first. */
  readonly units: readonly Unit[]
}
