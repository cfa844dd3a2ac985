import type { AreaCode, MunicipalityCode } from '#values/index.ts'

/** A culture area under the name that a law or a source gives it. */
export interface KnownArea {
  readonly code: AreaCode
  readonly name: string
  readonly short: string
  /** The name in our own translation. */
  readonly ourEnglish?: string | undefined
  /** One of today's seven (D8); the others are names that older sources use. */
  readonly isCurrent: boolean
}

export interface KnownMunicipality {
  readonly code: MunicipalityCode
  readonly name: string
  /** Its square on the tile map. */
  readonly tile: { readonly column: number; readonly row: number }
}

/** The rules that the pages of this room print as law. */
export const lawIds = ['D2'] as const
export type LawId = (typeof lawIds)[number]

export interface CitedLaw {
  readonly id: string
  readonly provision: string
  readonly summary: string
  readonly asOf: string
}

/** What this room takes from the region pack. */
export interface OpennessSettings {
  readonly countyCode: string
  readonly areas: readonly KnownArea[]
  readonly municipalities: readonly KnownMunicipality[]
  readonly tileMapNote: string
  /** How many regions the model has: a national sum is shown only when every one is known. */
  readonly regionsInModel: number
  /** A provision whose wording somebody has checked: others are not printed as law. */
  readonly law: (id: LawId) => CitedLaw
}
