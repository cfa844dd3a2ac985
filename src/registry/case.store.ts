import { sql } from 'kysely'
import type { Db, Tx } from '#platform/index.ts'
import type { NewDocument } from './document.ts'

interface NewCase {
  readonly title: string
  readonly caseNumber: string | null
  readonly at: Date
  /** Who handles it, by the name that the unit has when the case is opened. Without it: no source tells. */
  readonly unit?: { readonly party: bigint; readonly name: string }
}

/** Opens a case. Its diarienummer is a label that a source or the registrar gives later; null is not made up. */
export async function openCase(tx: Tx, { title, caseNumber, at, unit }: NewCase): Promise<bigint> {
  const { id } = await tx
    .insertInto('registry_case')
    .values({
      ...{ title, case_number: caseNumber, opened_at: at },
      ...{ unit: unit?.party ?? null, unit_name: unit?.name ?? null },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export interface ShownCase {
  readonly id: bigint
  readonly title: string
  readonly caseNumber: string | null
  readonly openedAt: Date
  /** By its key in the region pack, with the name that it had then. Null: no source tells. */
  readonly unit: { readonly key: string; readonly nameThen: string } | null
}

/** So many cases, the latest opened first. */
export async function casesFrom(db: Db, { limit, offset }: { limit: number; offset: number }): Promise<ShownCase[]> {
  const rows = await db
    .selectFrom('registry_case as c')
    .leftJoin('parties_current_name as n', 'n.party', 'c.unit')
    .select(['c.id', 'c.title', 'c.case_number', 'c.opened_at', 'c.unit_name', 'n.key'])
    .orderBy('c.opened_at', 'desc')
    .orderBy('c.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, title: row.title, caseNumber: row.case_number, openedAt: row.opened_at },
    unit: row.unit_name === null ? null : { key: (row.key ?? '').replace(/^unit:/, ''), nameThen: row.unit_name },
  }))
}

/** How many cases there are, of one unit or of all. */
export async function countCases(db: Db | Tx, unit?: bigint): Promise<number> {
  const { count } = await db
    .selectFrom('registry_case')
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .$if(unit !== undefined, (query) => query.where('unit', '=', unit ?? null))
    .executeTakeFirstOrThrow()
  return Number(count)
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

export const documentById = (db: Db | Tx, id: bigint) =>
  db.selectFrom('registry_document').selectAll().where('id', '=', id).executeTakeFirst()

/** Which of the stored contents a document still points at, for the sweep of orphans. */
export async function documentedContents(db: Db | Tx, sha256s: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('registry_document')
    .select('sha256')
    .where(sql<boolean>`sha256 = any(${sha256s})`)
    .execute()
  return new Set(rows.map((row) => row.sha256))
}
