import type { Tx } from '#platform/index.ts'
import { registerDocument } from '#registry/index.ts'
import type { ImportedFile } from './imported-file.ts'

/** Registers the file that a decision was read from in the decision's case, so that every row leads back to its line. */
export async function registerImportedFile(
  tx: Tx,
  file: ImportedFile,
  { caseId, title, at }: { caseId: bigint; title: string; at: Date },
): Promise<void> {
  await registerDocument(tx, {
    case: caseId,
    registeredAt: at,
    fromWhom: null,
    title: `Inläst fil: ${file.name}`,
    publicTitle: `Underlag: ${title}`,
    officialBy: 'inläsning',
    sha256: file.sha256,
    mediaType: 'text/csv',
    sizeBytes: file.sizeBytes,
  })
}
