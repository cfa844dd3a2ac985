import { sql } from 'kysely'
import type { Db, Tx } from '#platform/index.ts'
import type { NewDocument } from './document.ts'

/** Opens a case. Its diarienummer is a label that a source or the registrar gives later; null is not made up. */
export async function openCase(
  tx: Tx,
  { title, caseNumber, at }: { title: string; caseNumber: string | null; at: Date },
): Promise<bigint> {
  const { id } = await tx
    .insertInto('registry_case')
    .values({ title, case_number: caseNumber, opened_at: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Holds a case until the transaction ends, for whoever must look before adding to it. */
export async function lockCase(tx: Tx, id: bigint): Promise<void> {
  await tx.selectFrom('registry_case').select('id').where('id', '=', id).forNoKeyUpdate().execute()
}

/** Registers a document in its case. Its bytes are in the file store already. */
export async function registerDocument(tx: Tx, document: NewDocument): Promise<bigint> {
  const { id } = await tx
    .insertInto('registry_document')
    .values({
      case: document.case,
      registered_at: document.registeredAt,
      from_whom: document.fromWhom,
      title: document.title,
      public_title: document.publicTitle,
      status: document.officialBy === null ? 'working' : 'official',
      official_by: document.officialBy,
      sha256: document.sha256,
      media_type: document.mediaType,
      size_bytes: BigInt(document.sizeBytes),
      copy_of: document.copyOf ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The documents of a case, oldest first. */
export async function documentsOf(db: Db | Tx, caseId: bigint) {
  return db.selectFrom('registry_document').selectAll().where('case', '=', caseId).orderBy('id').execute()
}

/** Which of the stored contents a document still points at, for the sweep of orphans. */
export async function documentedContents(db: Db | Tx, sha256s: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('registry_document')
    .select('sha256')
    .where(sql<boolean>`sha256 = any(${sha256s})`)
    .execute()
  return new Set(rows.map((row) => row.sha256))
}
