import type { Db } from '#platform/index.ts'
import type { Localised } from '#values/index.ts'
import type { Scope } from './roles/scope.ts'

/** A part of the region, with its name. */
export interface NamedScope extends Scope {
  readonly name: Localised
}

/** A party as this room sees it: the register of parties stands to its right. */
export interface NamedParty {
  readonly id: bigint
  readonly name: string
}

export interface IdentitySettings {
  /** The whole region, its units, its bodies and its municipalities, as the region pack tells them. */
  readonly scopes: readonly NamedScope[]
  readonly partyNamed: (db: Db, name: string) => Promise<NamedParty | undefined>
  readonly partyById: (db: Db, id: bigint) => Promise<NamedParty | undefined>
}
