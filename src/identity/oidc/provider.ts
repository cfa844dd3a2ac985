import type { Assurance } from '../roles/permission.ts'
import type { Realm } from '../roles/role.ts'

/** An identity provider that people may sign in by, as its settings tell it. */
export interface OidcProvider {
  /** Its name in addresses. An answer to one provider is never taken for an answer to another. */
  readonly key: string
  readonly realm: Realm
  /** What the button says. */
  readonly name: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly scope: string
  /** The values of `acr` that count as each level. Any other is low. */
  readonly acr: Readonly<Record<'substantial' | 'high', readonly string[]>>
}

export function assuranceOf({ acr }: Pick<OidcProvider, 'acr'>, told: unknown): Assurance {
  if (typeof told !== 'string') return 'low'
  if (acr.high.includes(told)) return 'high'
  return acr.substantial.includes(told) ? 'substantial' : 'low'
}

/** What to ask the provider for, the least that is enough first. Empty: it has no names for that. */
export function acrValuesFor({ acr }: Pick<OidcProvider, 'acr'>, least: Assurance): readonly string[] {
  if (least === 'low') return []
  return least === 'high' ? acr.high : [...acr.substantial, ...acr.high]
}
