import { type Role, roles } from '../roles/role.ts'
import { ownThings, type Scope, wholeRegion } from '../roles/scope.ts'

/** The person that a role has in a demonstration. */
export const demoKey = (role: Role): string => `demo:${role}`

/** The parts of a region that the demonstration's people belong to. */
export interface DemoScopes {
  readonly unit: string
  readonly body: string
  readonly municipality: string
  /** An invented organisation, marked *exempel*. */
  readonly party: string
}

/** What a role is for in a demonstration. Calls and cases do not exist when it is made, so their roles wait for those. */
export function demoScope(role: Role, scopes: DemoScopes): Scope {
  const [kind] = roles[role].scopes
  if (kind === 'own') return ownThings
  if (kind === 'unit' || kind === 'body' || kind === 'municipality' || kind === 'party')
    return { kind, key: scopes[kind] }
  return wholeRegion
}
