import type { LegalRegime } from '#decisions/index.ts'
import type { CitedRule } from '#ui/index.ts'
import type { AreaCode, Day, Localised } from '#values/index.ts'
import type { CheckedLaw } from './checks/check.ts'
import type { Percent } from './scenario/percent.ts'

/** The rules that the pages of this room print as law. */
export const distributionLawIds = [
  'D2',
  'D6',
  'D8',
  'D9',
  'D12',
  'D13',
  'D15',
  'D18',
  'R24',
] as const satisfies readonly (CheckedLaw | 'D18' | 'R24')[]
export type DistributionLawId = (typeof distributionLawIds)[number]

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
  /** The region's own limit of how much a recipient changes in a year. Null: it has set none. */
  readonly largestChange: Percent | null
  /** People in the county, counted on the last day before the year, or as late before it as the pack knows. */
  people(year: number): { readonly count: number; readonly day: Day } | null
  /** A provision whose wording somebody has checked: others are not printed as law. */
  law(id: DistributionLawId): CitedRule
  /** The area that a word in a source stands for, by the pack; null when the pack does not know the word. */
  areaOf(wordInFile: string): AreaCode | null
}

/** The parties that every region has: itself, and the authority that gives the state's money (D2). */
export const regionKey = 'region'
export const stateGiverKey = 'kulturradet'
