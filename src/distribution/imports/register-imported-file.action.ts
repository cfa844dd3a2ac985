import type { Tx } from '#platform/index.ts'
import { registerDocument } from '#registry/index.ts'
import type { ImportedFile } from './imported-file.ts'

/**
 * Registers the file that a decision was read from in the decision's case, so that every row leads back to its line; and
 * beside it the copy that anyone may see.
 */
export async function registerImportedFile(
  tx: Tx,
  file: ImportedFile,
  { caseId, title, at }: { caseId: bigint; title: string; at: Date },
): Promise<void> {
  const both = { case: caseId, registeredAt: at, fromWhom: null, mediaType: 'text/csv', officialBy: 'inläsning' }
  const original = await registerDocument(tx, {
    ...both,
    title: `Inläst fil: ${file.name}`,
    publicTitle: `Underlag: ${title}`,
    sha256: file.sha256,
    sizeBytes: file.sizeBytes,
  })
  if (!file.publicCopy) return
  await registerDocument(tx, {
    ...both,
    title: `Offentlig kopia: ${file.name}`,
    publicTitle: `Underlag, kolumnerna som lästes in: ${title}`,
    sha256: file.publicCopy.sha256,
    sizeBytes: file.publicCopy.sizeBytes,
    copyOf: original,
  })
}
