import type { Day, Money } from '#values/index.ts'

/** Who may tell the department what to do. */
export const giverKinds = ['authority', 'body', 'presidium', 'management', 'other'] as const
export type GiverKind = (typeof giverKinds)[number]

export type CommissionStatus = 'given' | 'ongoing' | 'reported' | 'closed' | 'withdrawn'

/** What somebody has told the department to do, as it stands now. */
export interface Commission {
  readonly id: bigint
  readonly title: string
  /** As it was given, word for word. */
  readonly wording: string | null
  readonly giverKind: GiverKind
  /** An authority or a body by its key in the packs. */
  readonly giverKey: string | null
  /** As it was called when it gave the commission. */
  readonly giver: string
  readonly givenDay: Day | null
  /** Where it was given: a letter, a decision, a paragraph. */
  readonly source: string | null
  readonly firstDay: Day | null
  readonly lastDay: Day | null
  /** Null: whether money follows with it is not known. */
  readonly amount: Money | null
  /** The item in which it is to be reported. */
  readonly reportIn: string | null
  readonly status: CommissionStatus
  /** The unit that answers for it, or the region: its key in the register of parties, and its name today. */
  readonly ownerKey: string
  readonly owner: string
  /** Null: no day is told. */
  readonly dueDay: Day | null
  readonly reportedDay: Day | null
  /** The item in which it was reported. */
  readonly reportedIn: string | null
  /** What was last said of it. */
  readonly note: string | null
  readonly statusAt: Date
  readonly madeAt: Date
  /** The event that it stands at: whoever changes it must have seen it. */
  readonly event: bigint
  /** How many times it has changed since it was entered. */
  readonly changes: number
}

/** Where it stands, as it is shown: what is late is not just given or ongoing. */
export type CommissionState = CommissionStatus | 'late'

type Standing = Pick<Commission, 'status' | 'dueDay' | 'reportedDay'>

export const isOpen = ({ status }: Pick<Commission, 'status'>): boolean => status === 'given' || status === 'ongoing'

export const stateOf = (commission: Standing, today: Day): CommissionState =>
  isOpen(commission) && commission.dueDay !== null && commission.dueDay < today ? 'late' : commission.status

/** Whether it was reported by its day. Undefined: it is not reported, or no day is told. */
export const wasInTime = ({ dueDay, reportedDay }: Standing): boolean | undefined =>
  dueDay === null || reportedDay === null ? undefined : reportedDay <= dueDay

const stateOrder: readonly CommissionState[] = ['late', 'given', 'ongoing', 'reported', 'closed', 'withdrawn']
const rankOf = (commission: Standing, today: Day): number => {
  const state = stateOf(commission, today)
  // Given and ongoing wait alike.
  return stateOrder.indexOf(state === 'ongoing' ? 'given' : state)
}

/** What is late first, then what is due soonest; what no day is told for comes after, and what is over last. */
export const inOrderOfDay = (commissions: readonly Commission[], today: Day): Commission[] =>
  commissions.toSorted(
    (a, b) =>
      rankOf(a, today) - rankOf(b, today) ||
      (isOpen(a) ? (a.dueDay ?? '9999').localeCompare(b.dueDay ?? '9999') : 0) ||
      (b.reportedDay ?? '').localeCompare(a.reportedDay ?? '') ||
      Number(a.id - b.id),
  )
