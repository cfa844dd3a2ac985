import { distributionReceipts } from '#distribution/index.ts'
import type { Receipts } from '#identity/index.ts'
import { opennessReceipts } from '#openness/index.ts'
import { planReceipts } from '#plan/index.ts'

/** Every receipt that a page may show, by its code; each room brings its own. */
export const receipts: Receipts = { ...distributionReceipts, ...opennessReceipts, ...planReceipts }
