import { parseDay, type Refusal, refuse } from '#values/index.ts'
import type { NewAssignment } from '../roles/assignment.ts'
import { parseRole } from '../roles/role.ts'
import { parseScopeKind, type Scope } from '../roles/scope.ts'

/** What was typed in the form that gives somebody a role. */
export interface TypedAssignment {
  readonly role: string
  /** `kind:key`, or the kind alone where the rest is typed beside it. */
  readonly scope: string
  /** The name of an organisation, or the number of a case or a call. */
  readonly named: string
  readonly from: string
  readonly to: string
}

export type AssignmentProblem =
  | 'choose a role'
  | 'choose what it is for'
  | 'name the organisation'
  | 'no organisation has that name'
  | 'write the number'
  | 'write the first day'
  | 'write the last day or nothing'

/** A scope as one text, and back: `unit:kulturavdelningen`, `region:`. */
export const scopeText = ({ kind, key }: Scope): string => `${kind}:${key}`

/** What the form asks for, or the first thing that is wrong in it. `partyId` is the named organisation's, if it is known. */
export function readAssignment(
  typed: TypedAssignment,
  partyId: bigint | undefined,
): NewAssignment | Refusal<AssignmentProblem> {
  const role = parseRole(typed.role)
  if (!role) return refuse('choose a role')
  const scope = readScope(typed, partyId)
  if ('refused' in scope) return scope
  const from = parseDay(typed.from)
  if (!from) return refuse('write the first day')
  const to = typed.to.trim() === '' ? null : parseDay(typed.to)
  if (to === undefined) return refuse('write the last day or nothing')
  return { role, scope, from, to }
}

function readScope({ scope, named }: TypedAssignment, partyId: bigint | undefined): Scope | Refusal<AssignmentProblem> {
  const [written = '', key = ''] = scope.split(':')
  const kind = parseScopeKind(written)
  if (!kind) return refuse('choose what it is for')
  if (kind === 'region' || kind === 'own') return { kind, key: '' }
  if (kind === 'party') {
    if (named.trim() === '') return refuse('name the organisation')
    return partyId === undefined ? refuse('no organisation has that name') : { kind, key: String(partyId) }
  }
  if (kind === 'case' || kind === 'call') {
    return /^[1-9]\d{0,17}$/.test(named.trim()) ? { kind, key: named.trim() } : refuse('write the number')
  }
  return key === '' ? refuse('choose what it is for') : { kind, key }
}

/** The field that each problem is about. */
export const fieldOf: Readonly<Record<AssignmentProblem, string>> = {
  'choose a role': 'roll',
  'choose what it is for': 'galler',
  'name the organisation': 'namn',
  'no organisation has that name': 'namn',
  'write the number': 'namn',
  'write the first day': 'fran',
  'write the last day or nothing': 'till',
}

/** An address that mail can be sent to, as far as its shape tells. */
export const isEmail = (text: string): boolean =>
  /^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;.]+$/.test(text) && text.length <= 254
