import type { Job, Platform } from '#platform/index.ts'
import { type DocumentSettings, writeDecisionDocument } from './write-document.action.ts'

/** Put in the queue by whoever publishes a decision, in the same transaction. */
export const decisionDocument = { name: 'decisions.write-document' }

export const decisionDocumentJob = (platform: Platform, settings: DocumentSettings): Job<{ decision: string }> => ({
  ...decisionDocument,
  run: ({ decision }) => writeDecisionDocument(platform, settings, BigInt(decision)),
})
