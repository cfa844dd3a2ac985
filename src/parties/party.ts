import type { MunicipalityCode, Period } from '#values/index.ts'

/**
 * Whoever gives, gets or decides: an organisation, an authority, one of the region's own bodies or units. Never a
 * political group.
 */
export type PartyKind = 'organisation' | 'authority' | 'body' | 'unit'

export interface PartyName extends Period {
  readonly name: string
  /** Another way that sources write it; never the name to print first. */
  readonly isAlias: boolean
  readonly source: string | null
}

/** Where the house stands, which is not where the culture happens. */
export interface Seat {
  readonly municipality: MunicipalityCode
  readonly whatTheSourceSays: string
  readonly source: string
}

/** A party that the region pack knows, by a key that never changes. */
export interface KnownParty {
  readonly key: string
  readonly kind: PartyKind
  readonly names: readonly PartyName[]
  readonly seat: Seat | null
}
