import type { Job, Platform } from '#platform/index.ts'
import type { DistributionSettings } from '../settings.ts'
import { type Sender, writeMemorandum } from './write-memorandum.action.ts'

/** Put in the queue by whoever lays a proposal forward, in the same transaction. */
export const memorandumPaper = { name: 'distribution.write-memorandum' }

export const memorandumPaperJob = (
  platform: Platform,
  of: { readonly settings: DistributionSettings; readonly sender: Sender },
): Job<{ proposal: string }> => ({
  ...memorandumPaper,
  run: ({ proposal }) => writeMemorandum(platform, of, BigInt(proposal)),
})
