import { record, type Tx } from '#platform/index.ts'
import type { Acting } from '../acting.ts'
import { insertDraft, lockDraftOfBytes, saveKind } from '../drafts/draft-import.store.ts'
import type { ImportKind } from '../drafts/draft-import.ts'
import type { ImportedFile } from '../imports/imported-file.ts'

/**
 * Makes a draft of a file whose bytes are in the file store already, or finds the one that waits with the same bytes.
 * Without a word on what the file holds the draft asks for it.
 */
export async function keepUploadedFile(
  tx: Tx,
  { what, file }: { what: ImportKind | null; file: ImportedFile },
  { by, at }: Pick<Acting, 'by' | 'at'>,
): Promise<{ draft: bigint; wasHere: boolean }> {
  const waiting = await lockDraftOfBytes(tx, { what, sha256: file.sha256 })
  if (waiting) {
    if (waiting.what === null && what !== null) await saveKind(tx, waiting, what)
    return { draft: waiting.id, wasHere: true }
  }
  const draft = await insertDraft(
    tx,
    { what, sha256: file.sha256, fileName: file.name, sizeBytes: file.sizeBytes },
    { by, at },
  )
  await record(tx, {
    at,
    who: by,
    what: 'import.uploaded',
    about: `draft-import:${draft}`,
    details: { file: file.name, sha256: file.sha256, size: file.sizeBytes },
  })
  return { draft, wasHere: false }
}
