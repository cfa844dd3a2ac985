import { inTransaction, type Platform } from '#platform/index.ts'
import type { Acting } from './acting.ts'
import type { DistributionRow } from './distribution-file.ts'
import type { ReadAnswers } from './draft-import.ts'
import { importDistribution } from './import-distribution.action.ts'
import { importStateGrants } from './import-state-grants.action.ts'
import type { ImportedFile } from './imported-file.ts'
import { type DistributionSettings, regionKey, stateGiverKey } from './settings.ts'
import type { StateGrantRow } from './state-grant-file.ts'

/** Imports and publishes a file that a preview found ready, in a transaction of its own. */
export const publishDistribution = (
  platform: Platform,
  settings: DistributionSettings,
  by: string,
  ready: { readonly file: ImportedFile; readonly answers: ReadAnswers; readonly rows: readonly DistributionRow[] },
) =>
  inTransaction(platform.db, (tx) =>
    importDistribution(tx, wantedOf(settings, ready), { by, at: platform.clock(), jobs: platform.jobs }),
  )

export const wantedOf = (
  settings: DistributionSettings,
  { file, answers, rows }: { file: ImportedFile; answers: ReadAnswers; rows: readonly DistributionRow[] },
) => ({
  file,
  rows,
  fiscalYear: answers.year,
  round: answers.round,
  decidedDay: answers.decided,
  body: answers.body,
  source: answers.source,
  caseNumber: answers.caseNumber,
  legalRegime: settings.legalRegime,
  areaOf: settings.areaOf,
})

export const publishStateGrants = (
  platform: Platform,
  settings: DistributionSettings,
  by: string,
  ready: { readonly file: ImportedFile; readonly rows: readonly StateGrantRow[] },
) => {
  const acting: Acting = { by, at: platform.clock(), jobs: platform.jobs }
  return inTransaction(platform.db, (tx) =>
    importStateGrants(tx, { ...ready, countyCode: settings.countyCode, regionKey, giverKey: stateGiverKey }, acting),
  )
}
