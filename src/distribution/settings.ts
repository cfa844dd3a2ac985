import type { LegalRegime } from '#decisions/index.ts'
import type { AreaCode, Localised } from '#values/index.ts'

/** One of the areas of D8 by today's name, or an older one that a source uses. */
export interface NamedArea {
  readonly code: AreaCode
  readonly short: Localised
  readonly isCurrent: boolean
}

export interface NamedMunicipality {
  readonly code: string
  readonly name: string
}

/** What this room takes from the region pack. */
export interface DistributionSettings {
  /** Two digits by Statistics Sweden: whose rows of the state's file are ours. */
  readonly countyCode: string
  /** Names of the bodies that have decided distributions, to choose from. */
  readonly bodies: readonly string[]
  readonly legalRegime: LegalRegime
  readonly areas: readonly NamedArea[]
  readonly municipalities: readonly NamedMunicipality[]
  /** The area that a word in a source stands for, by the pack; null when the pack does not know the word. */
  areaOf(wordInFile: string): AreaCode | null
}

/** The parties that every region has: itself, and the authority that gives the state's money (D2). */
export const regionKey = 'region'
export const stateGiverKey = 'kulturradet'
