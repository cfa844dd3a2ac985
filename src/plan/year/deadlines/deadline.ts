import type { Role } from '#identity/index.ts'
import { addDays, type Day, dayAt, type Localised, type Refusal, refuse } from '#values/index.ts'
import type { Shift } from '../recurring/recurring.ts'

export type DeadlineStatus = 'open' | 'done' | 'dropped'

/** One year's deadline as it stands now. */
export interface Deadline {
  readonly id: bigint
  readonly year: number
  /** Null: it was added by hand, for that year alone. */
  readonly recurring: bigint | null
  readonly title: Localised
  readonly purpose: Localised | null
  readonly firstDay: Day
  /** The last day before any day off moved it. */
  readonly plannedDay: Day
  readonly shift: Shift
  readonly dueDay: Day
  readonly noticeDays: number
  readonly roles: readonly Role[]
  readonly body: string | null
  readonly status: DeadlineStatus
  readonly doneDay: Day | null
  /** What came of it, or why it was moved or taken away. */
  readonly note: string | null
  readonly statusAt: Date
  readonly madeAt: Date
  /** The event that it stands at: whoever changes it must have seen it. */
  readonly event: bigint
  /** How many times it has changed since it was entered. */
  readonly changes: number
  /** Why it was moved, or taken up again, the last time that it was. */
  readonly whyMoved: string | null
}

/** `passed`: its day had been already when somebody entered it, so nobody can say that it is late. */
export type DeadlineState = 'late' | 'coming' | 'passed' | 'done' | 'dropped'

export function stateOf(
  { status, dueDay, madeAt }: Pick<Deadline, 'status' | 'dueDay' | 'madeAt'>,
  today: Day,
): DeadlineState {
  if (status !== 'open') return status
  if (dueDay >= today) return 'coming'
  return dueDay < dayAt(madeAt) ? 'passed' : 'late'
}

const stateOrder: readonly DeadlineState[] = ['late', 'coming', 'passed', 'done', 'dropped']

/** A deadline with its number on the wheel, counted through the year. Null: it was taken away and is not on it. */
export interface Numbered {
  readonly deadline: Deadline
  readonly state: DeadlineState
  readonly number: number | null
}

/** Everything of a year, what is late first, then what comes; each with its number in the order of the days. */
export function inOrder(deadlines: readonly Deadline[], today: Day): Numbered[] {
  const byDay = deadlines.toSorted((a, b) => a.dueDay.localeCompare(b.dueDay) || Number(a.id - b.id))
  let count = 0
  return byDay
    .map((deadline) => {
      const state = stateOf(deadline, today)
      return { deadline, state, number: state === 'dropped' ? null : ++count }
    })
    .sort((a, b) => stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state))
}

/** Whose deadlines to show. Undefined: everyone's. */
export interface DeadlineFilter {
  readonly role?: Role | undefined
  readonly body?: string | undefined
}

export const passes = (
  { roles, body }: Pick<Deadline, 'roles' | 'body'>,
  { role, body: wanted }: DeadlineFilter,
): boolean => (role === undefined || roles.includes(role)) && (wanted === undefined || body === wanted)

/** From when it waits for whoever it is for. */
export const waitsFrom = ({ dueDay, noticeDays }: Pick<Deadline, 'dueDay' | 'noticeDays'>): Day =>
  addDays(dueDay, -noticeDays)

/** Whether it waits today: it is not done, its time has come, and it did not pass before anybody entered it. */
export const waits = (deadline: Deadline, today: Day): boolean =>
  ['late', 'coming'].includes(stateOf(deadline, today)) && waitsFrom(deadline) <= today

export type Change =
  | { readonly to: 'done'; readonly day: Day; readonly note: string }
  | { readonly to: 'moved'; readonly day: Day; readonly note: string }
  | { readonly to: 'dropped'; readonly note: string }
  | { readonly to: 'open'; readonly note: string }

export type DeadlineRefusal =
  | 'the deadline has changed since it was read'
  | 'the deadline cannot change so'
  | 'the deadline is that day already'
  | 'a change of the deadline needs a reason'

/** What may be done with a deadline from where it stands. */
export const changesFrom: Readonly<Record<DeadlineStatus, readonly Change['to'][]>> = {
  open: ['done', 'moved', 'dropped'],
  done: ['open'],
  dropped: ['open'],
}

/** Whether somebody who saw the deadline at `seen` may change it so. */
export function mayChange(
  { event, status, dueDay }: Pick<Deadline, 'event' | 'status' | 'dueDay'>,
  change: Change,
  seen: bigint,
): Refusal<DeadlineRefusal> | undefined {
  if (event !== seen) return refuse('the deadline has changed since it was read')
  if (!changesFrom[status].includes(change.to)) return refuse('the deadline cannot change so')
  if (change.to === 'moved' && change.day === dueDay) return refuse('the deadline is that day already')
  return change.to !== 'done' && change.note === '' ? refuse('a change of the deadline needs a reason') : undefined
}

export interface NextState {
  readonly status: DeadlineStatus
  readonly dueDay: Day
  readonly doneDay: Day | null
  readonly note: string | null
}

/** Where the deadline stands when it has changed so. */
export const afterChange = ({ dueDay }: Pick<Deadline, 'dueDay'>, change: Change): NextState => ({
  status: change.to === 'moved' ? 'open' : change.to,
  dueDay: change.to === 'moved' ? change.day : dueDay,
  doneDay: change.to === 'done' ? change.day : null,
  note: change.note || null,
})
