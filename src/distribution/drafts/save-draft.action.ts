import { record, type Tx } from '#platform/index.ts'
import { isRefused, type Refusal, refuse } from '#values/index.ts'
import type { Acting } from '../acting.ts'
import { type DraftImport, lockDraft, removeDraft, saveAnswers, saveKind } from './draft-import.store.ts'
import type { Answers, ImportKind } from './draft-import.ts'

export type DraftRefusal =
  | 'there is no such draft'
  | 'the draft is a decision already'
  | 'someone else changed this meanwhile'

/** The draft as it was when it was looked at, held until the transaction ends. */
export async function lockUnchangedDraft(
  tx: Tx,
  { id, version }: { id: bigint; version: number },
): Promise<DraftImport | Refusal<DraftRefusal>> {
  const draft = await lockDraft(tx, id)
  if (!draft) return refuse('there is no such draft')
  if (draft.decision !== null) return refuse('the draft is a decision already', { decision: String(draft.decision) })
  if (draft.version !== version) return refuse('someone else changed this meanwhile')
  return draft
}

/** Keeps what was told about a file, unless somebody told something else in the meantime. */
export const saveDraft = (tx: Tx, wanted: Wanted & { answers: Answers }, acting: Pick<Acting, 'by' | 'at'>) =>
  answer(tx, wanted, acting, (draft) => saveAnswers(tx, draft, wanted.answers))

/** The same for what somebody says that it holds. */
export const saveDraftKind = (tx: Tx, wanted: Wanted & { what: ImportKind }, acting: Pick<Acting, 'by' | 'at'>) =>
  answer(tx, wanted, acting, (draft) => saveKind(tx, draft, wanted.what))

interface Wanted {
  readonly id: bigint
  readonly version: number
}

async function answer(
  tx: Tx,
  wanted: Wanted,
  { by, at }: Pick<Acting, 'by' | 'at'>,
  save: (draft: DraftImport) => Promise<void>,
): Promise<undefined | Refusal<DraftRefusal>> {
  const draft = await lockUnchangedDraft(tx, wanted)
  if (isRefused(draft)) return draft
  await save(draft)
  await record(tx, { at, who: by, what: 'import.answered', about: `draft-import:${draft.id}` })
  return undefined
}

/** Takes away a file that was uploaded by mistake. */
export async function discardDraft(
  tx: Tx,
  wanted: { id: bigint; version: number },
  { by, at }: Pick<Acting, 'by' | 'at'>,
): Promise<undefined | Refusal<DraftRefusal>> {
  const draft = await lockUnchangedDraft(tx, wanted)
  if (isRefused(draft)) return draft
  await removeDraft(tx, draft.id)
  await record(tx, {
    at,
    who: by,
    what: 'import.discarded',
    about: `draft-import:${draft.id}`,
    details: { file: draft.fileName, sha256: draft.sha256 },
  })
  return undefined
}
