import { decisionDocument } from '#decisions/index.ts'
import { indexNames } from '#parties/index.ts'

/** Every queue, by name; they are made when the database is brought up to date. */
export const queueNames: readonly string[] = [
  indexNames.name,
  decisionDocument.name,
  'platform.sweep-files',
  'platform.check-invariants',
]
