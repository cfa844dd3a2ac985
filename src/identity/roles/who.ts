import { parseRowId } from '#values/index.ts'
import type { SignInMethod } from '../sessions/session.ts'
import type { Assignment } from './assignment.ts'
import { type Assurance, isAtLeast, leastAssurance, type Permission } from './permission.ts'
import { permissionsOf, type Role, roles } from './role.ts'
import { reaches, type Scope } from './scope.ts'

/** A person who is signed in, with what the person is today. */
export interface Person {
  readonly id: bigint
  readonly session: bigint
  readonly name: string
  readonly method: SignInMethod
  readonly assurance: Assurance
  /** Those of today: yesterday's opens nothing. */
  readonly assignments: readonly Assignment[]
  /** The party that the person acts for, when one is chosen. */
  readonly actingFor: bigint | null
}

/** Who asks: a person, or a stranger. */
export type Who = Person | 'stranger'

/** Who may use a route: anyone, anyone who is signed in, or those who have the permission. */
export type Gate = Permission | 'anyone' | 'anyone signed in'

const hasRoleFor = ({ assignments }: Person, permission: Permission, thing?: Scope): boolean =>
  assignments.some(
    ({ role, scope }) => permissionsOf(role).includes(permission) && (thing === undefined || reaches(scope, thing)),
  )

/** The coarse gate: whether somebody may do this at all. Whether it is about *this* thing is asked with `mayAbout`. */
export function may(who: Who, gate: Gate): boolean {
  if (gate === 'anyone') return true
  if (who === 'stranger') return false
  if (gate === 'anyone signed in') return true
  return hasRoleFor(who, gate) && isAtLeast(who.assurance, leastAssurance[gate])
}

/** Whether somebody may do this about this part of the department. */
export const mayAbout = (who: Who, permission: Permission, thing: Scope): boolean =>
  may(who, permission) && who !== 'stranger' && hasRoleFor(who, permission, thing)

/** Whether only a surer sign-in stands between the person and what is asked for. */
export const needsSurerSignIn = (who: Who, gate: Gate): boolean =>
  who !== 'stranger' && !may(who, gate) && gate !== 'anyone' && gate !== 'anyone signed in' && hasRoleFor(who, gate)

/** The assignments by which a person may act for an organisation. */
export const mayActFor = ({ assignments }: Person): readonly Assignment[] =>
  assignments.filter(({ scope }) => scope.kind === 'party')

export const rolesOf = (who: Who): readonly Role[] =>
  who === 'stranger' ? [] : [...new Set(who.assignments.map(({ role }) => role))]

/** Whether a person works in the department or on the board, and so begins among what waits at work. */
export const startsAtWork = (who: Who): boolean => rolesOf(who).some((role) => roles[role].realm === 'staff')

/** How the audit log names somebody. Never a name, and never a personal identity number. */
export const actorOf = (who: Who): string => (who === 'stranger' ? 'stranger' : personActor(who.id))

/** The person that the audit log names so, if it is one. */
export const personOfActor = (actor: string): bigint | undefined =>
  actor.startsWith('person:') ? parseRowId(actor.slice('person:'.length)) : undefined

export const personActor = (person: bigint): string => `person:${person}`
