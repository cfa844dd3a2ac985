import type { Tx } from './database/database.ts'

export interface AuditEntry {
  readonly at: Date
  /** An account or the command line; never a personal identity number. */
  readonly who: string
  /** The event, as the route table names it: `distribution.imported`. */
  readonly what: string
  /** The thing it happened to, `room:id`. */
  readonly about: string
  readonly details?: Readonly<Record<string, string | number | boolean | null>>
}

/** Writes to the audit log in the transaction that the entry tells of, so that neither exists without the other. */
export async function record(tx: Tx, entry: AuditEntry): Promise<void> {
  await tx
    .insertInto('platform_audit')
    .values({ ...entry, details: JSON.stringify(entry.details ?? {}) })
    .execute()
}
