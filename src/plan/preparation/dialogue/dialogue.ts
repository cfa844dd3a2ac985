import type { Day } from '#values/index.ts'

/** An open meeting, co-operation with municipalities, or consultation with those whom a plan is about (D7). */
export const dialogueKinds = ['meeting', 'co-operation', 'consultation'] as const
export type DialogueKind = (typeof dialogueKinds)[number]

export type PartnerKind = 'municipality' | 'group'

/** The first two are those that the law names (D7); children and national minorities (R41) have rules of their own. */
export const groups = ['professionals', 'civil-society', 'children', 'minorities'] as const
export type Group = (typeof groups)[number]

/** Those whom the law says that a region consults. */
export const groupsOfLaw: readonly Group[] = ['professionals', 'civil-society']

/** An entry of the log of how a plan was made. */
export interface Dialogue {
  readonly id: bigint
  readonly kind: DialogueKind
  readonly day: Day
  readonly title: string
  /** Null: nobody has written what came of it. */
  readonly outcome: string | null
  readonly source: string | null
  /** The codes of the municipalities that took part. */
  readonly municipalities: readonly string[]
  readonly groups: readonly Group[]
  /** Why the entry is wrong. Null: it stands. */
  readonly wrongBecause: string | null
}

/** The entries that say that a municipality took part. */
export const withMunicipality = (log: readonly Dialogue[], code: string): Dialogue[] =>
  log.filter((one) => one.wrongBecause === null && one.municipalities.includes(code))

/** The entries that say that a group took part. */
export const withGroup = (log: readonly Dialogue[], group: Group): Dialogue[] =>
  log.filter((one) => one.wrongBecause === null && one.groups.includes(group))
