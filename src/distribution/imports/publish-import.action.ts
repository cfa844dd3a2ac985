import { inTransaction, type Platform } from '#platform/index.ts'
import type { ReadAnswers } from '../drafts/draft-import.ts'
import type { DistributionRow } from '../files/distribution-file.ts'
import type { StateGrantRow } from '../files/state-grant-file.ts'
import { type DistributionSettings, regionKey, stateGiverKey } from '../settings.ts'
import { type DistributionImport, importDistribution } from './import-distribution.action.ts'
import { importStateGrants, type StateGrantsImport } from './import-state-grants.action.ts'
import type { ImportedFile } from './imported-file.ts'

interface ReadyDistribution {
  readonly file: ImportedFile
  readonly answers: ReadAnswers
  readonly rows: readonly DistributionRow[]
}

interface ReadyStateGrants {
  readonly file: ImportedFile
  readonly rows: readonly StateGrantRow[]
}

/** Imports and publishes a file that a preview found ready, in a transaction of its own. */
export const publishDistribution = (
  platform: Platform,
  settings: DistributionSettings,
  by: string,
  ready: ReadyDistribution,
) =>
  inTransaction(platform.db, (tx) =>
    importDistribution(tx, wantedDistribution(settings, ready), { by, at: platform.clock(), jobs: platform.jobs }),
  )

/** The same for a file of the state's decisions. */
export const publishStateGrants = (
  platform: Platform,
  settings: DistributionSettings,
  by: string,
  ready: ReadyStateGrants,
) =>
  inTransaction(platform.db, (tx) =>
    importStateGrants(tx, wantedStateGrants(settings, ready), { by, at: platform.clock(), jobs: platform.jobs }),
  )

/** What was read and told, with what the region's settings add. */
export const wantedDistribution = (
  settings: DistributionSettings,
  { file, answers, rows }: ReadyDistribution,
): DistributionImport => ({
  file,
  rows,
  fiscalYear: answers.year,
  round: answers.round,
  roundName: answers.roundName,
  decidedDay: answers.decided,
  body: answers.body,
  source: answers.source,
  caseNumber: answers.caseNumber,
  legalRegime: settings.legalRegime,
  areaOf: settings.areaOf,
})

export const wantedStateGrants = (settings: DistributionSettings, ready: ReadyStateGrants): StateGrantsImport => ({
  ...ready,
  countyCode: settings.countyCode,
  regionKey,
  giverKey: stateGiverKey,
})
