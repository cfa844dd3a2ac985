import { createHash } from 'node:crypto'

/**
 * The same 64 hex digits for the same contents, so that what is sent twice is known again. Contents are read as JSON,
 * in the order that their fields stand in, with whole numbers of any size as text.
 */
export const contentKey = (contents: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(contents, (_, value) => (typeof value === 'bigint' ? String(value) : value)))
    .digest('hex')
