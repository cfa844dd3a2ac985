import { sql } from 'kysely'
import type { Db, Tx } from '#platform/index.ts'
import type { Answers, ImportKind } from './draft-import.ts'

export interface DraftImport {
  readonly id: bigint
  /** Null: whoever uploaded it has not said yet. */
  readonly what: ImportKind | null
  readonly sha256: string
  readonly fileName: string
  readonly sizeBytes: number
  readonly uploadedAt: Date
  readonly answers: Partial<Answers>
  /** Counts up with every saved change, so that two people see when they meet. */
  readonly version: number
  /** The decision that it became, or null while it is a draft. */
  readonly decision: bigint | null
}

/** A draft that somebody has said what it holds. */
export type DraftOfKind = DraftImport & { readonly what: ImportKind }

export const hasKind = (draft: DraftImport): draft is DraftOfKind => draft.what !== null

export async function insertDraft(
  tx: Tx,
  draft: Pick<DraftImport, 'what' | 'sha256' | 'fileName' | 'sizeBytes'>,
  { by, at }: { by: string; at: Date },
): Promise<bigint> {
  const { id } = await tx
    .insertInto('distribution_draft_import')
    .values({
      what: draft.what,
      sha256: draft.sha256,
      file_name: draft.fileName,
      size_bytes: BigInt(draft.sizeBytes),
      uploaded_by: by,
      uploaded_at: at,
      decision: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/**
 * The open draft of the same bytes, unless the two are said to hold different things. Holds the bytes until the
 * transaction ends, so that two who upload them at once make one draft.
 */
export async function lockDraftOfBytes(
  tx: Tx,
  { sha256, what }: Pick<DraftImport, 'sha256' | 'what'>,
): Promise<DraftImport | undefined> {
  await sql`select pg_advisory_xact_lock(hashtext('distribution_draft_import'), hashtext(${sha256}))`.execute(tx)
  const same = (await waitingDrafts(tx)).filter((draft) => draft.sha256 === sha256)
  return same.find((draft) => draft.what === what) ?? same.find((draft) => what === null || draft.what === null)
}

export async function draftById(db: Db | Tx, id: bigint): Promise<DraftImport | undefined> {
  const row = await db.selectFrom('distribution_draft_import').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toDraft(row)
}

/** The draft, held until the transaction ends. */
export async function lockDraft(tx: Tx, id: bigint): Promise<DraftImport | undefined> {
  const row = await tx
    .selectFrom('distribution_draft_import')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && toDraft(row)
}

export async function saveKind(tx: Tx, draft: DraftImport, what: ImportKind): Promise<void> {
  await tx
    .updateTable('distribution_draft_import')
    .set({ what, version: draft.version + 1 })
    .where('id', '=', draft.id)
    .execute()
}

export async function saveAnswers(tx: Tx, draft: DraftImport, answers: Answers): Promise<void> {
  await tx
    .updateTable('distribution_draft_import')
    .set({ answers: JSON.stringify(answers), version: draft.version + 1 })
    .where('id', '=', draft.id)
    .execute()
}

/** Files that have been uploaded and are not decisions yet, the oldest first. */
export async function waitingDrafts(db: Db | Tx): Promise<DraftImport[]> {
  const rows = await db
    .selectFrom('distribution_draft_import')
    .selectAll()
    .where('decision', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(toDraft)
}

/** Who uploaded each file that was uploaded before the moment and still waits. */
export async function uploadersBefore(db: Db, moment: Date): Promise<{ draft: bigint; uploadedBy: string }[]> {
  return db
    .selectFrom('distribution_draft_import')
    .select(['id as draft', 'uploaded_by as uploadedBy'])
    .where('decision', 'is', null)
    .where('uploaded_at', '<', moment)
    .orderBy('id')
    .execute()
}

/** Forgets a file that is not to become a decision. Its bytes are swept later. */
export async function removeDraft(tx: Tx, draft: bigint): Promise<void> {
  await tx.deleteFrom('distribution_draft_import').where('id', '=', draft).where('decision', 'is', null).execute()
}

export async function saveDecision(tx: Tx, draft: bigint, decision: bigint): Promise<void> {
  await tx.updateTable('distribution_draft_import').set({ decision }).where('id', '=', draft).execute()
}

/** Which stored contents a draft still needs, for the sweep of orphans. */
export async function draftedContents(db: Db | Tx): Promise<Set<string>> {
  const rows = await db.selectFrom('distribution_draft_import').select('sha256').where('decision', 'is', null).execute()
  return new Set(rows.map((row) => row.sha256))
}

const toDraft = (row: {
  id: bigint
  what: ImportKind | null
  sha256: string
  file_name: string
  size_bytes: bigint
  uploaded_at: Date
  answers: unknown
  version: number
  decision: bigint | null
}): DraftImport => ({
  id: row.id,
  what: row.what,
  sha256: row.sha256,
  fileName: row.file_name,
  sizeBytes: Number(row.size_bytes),
  uploadedAt: row.uploaded_at,
  answers: row.answers as Partial<Answers>,
  version: row.version,
  decision: row.decision,
})
