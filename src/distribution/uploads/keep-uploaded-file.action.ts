import { record, type Tx } from '#platform/index.ts'
import type { Acting } from '../acting.ts'
import { insertDraft } from '../drafts/draft-import.store.ts'
import type { ImportKind } from '../drafts/draft-import.ts'
import type { ImportedFile } from '../imports/imported-file.ts'

/** Makes a draft of a file whose bytes are in the file store already. Answers the draft. */
export async function keepUploadedFile(
  tx: Tx,
  { what, file }: { what: ImportKind; file: ImportedFile },
  { by, at }: Pick<Acting, 'by' | 'at'>,
): Promise<bigint> {
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
  return draft
}
