import type { CitedRule } from '#ui/index.ts'
import type { AreaCode, MunicipalityCode } from '#values/index.ts'
import type { StandingSettings } from './standing/settings.ts'

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
export const lawIds = [
  ...(['D2', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9', 'D12', 'D13', 'D16', 'D18'] as const),
  ...(['R24', 'R40'] as const),
] as const
export type LawId = (typeof lawIds)[number]

/** Rules that the pages tell in the name of the page that told them, and never as law. */
export const toldIds = ['D1', 'M7'] as const
export type ToldId = (typeof toldIds)[number]

/** A body of the region that decides, by the name that is its latest. */
export interface KnownBody {
  readonly name: string
  readonly note: string | null
  readonly source: string
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
  readonly law: (id: LawId) => CitedRule
  /** What another's page says of a rule, with the name of that page in the text. */
  readonly told: (id: ToldId) => CitedRule
  readonly goals: { readonly source: string; readonly texts: readonly string[] }
  readonly bodies: readonly KnownBody[]
  readonly standing: StandingSettings
}
