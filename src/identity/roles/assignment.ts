import { type Day, type Refusal, refuse } from '#values/index.ts'
import { type Role, roles } from './role.ts'
import type { Scope } from './scope.ts'

/** What somebody is: a role, for a part of the department, from a day to a day, both included. */
export interface Assignment {
  readonly id: bigint
  readonly role: Role
  readonly scope: Scope
  readonly from: Day
  /** Null: until somebody ends it. */
  readonly to: Day | null
}

export const isCurrent = ({ from, to }: Pick<Assignment, 'from' | 'to'>, today: Day): boolean =>
  from <= today && (to === null || today <= to)

export type AssignmentRefusal =
  | 'the role is not for that'
  | 'the assignment ends before it begins'
  | 'the person has it already'
  | 'the assignment has ended already'
  | 'the last administrator cannot be ended'

export type NewAssignment = Omit<Assignment, 'id'>

/** Whether somebody who has `held` may be given `wanted`. */
export function mayBeGiven(held: readonly Assignment[], wanted: NewAssignment): Refusal<AssignmentRefusal> | undefined {
  const { scopes } = roles[wanted.role]
  if (!(scopes as readonly string[]).includes(wanted.scope.kind)) return refuse('the role is not for that')
  if (wanted.to !== null && wanted.to < wanted.from) return refuse('the assignment ends before it begins')
  return held.some((one) => isSame(one, wanted) && overlaps(one, wanted))
    ? refuse('the person has it already')
    : undefined
}

/** Whether the assignment may end on `lastDay`; `otherAdministrators` are those who remain after that day. */
export function mayEnd(
  assignment: Assignment,
  lastDay: Day,
  otherAdministrators: number,
): Refusal<AssignmentRefusal> | undefined {
  if (assignment.to !== null && assignment.to <= lastDay) return refuse('the assignment has ended already')
  if (lastDay < assignment.from) return refuse('the assignment ends before it begins')
  const isLast = assignment.role === 'administrator' && otherAdministrators === 0
  return isLast ? refuse('the last administrator cannot be ended') : undefined
}

const isSame = (one: NewAssignment, other: NewAssignment): boolean =>
  one.role === other.role && one.scope.kind === other.scope.kind && one.scope.key === other.scope.key

const overlaps = (one: NewAssignment, other: NewAssignment): boolean =>
  (one.to === null || other.from <= one.to) && (other.to === null || one.from <= other.to)
