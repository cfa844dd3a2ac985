import { type FileStore, isCsvProblem, readCsv, writeCsvAtLines } from '#platform/index.ts'
import { publicRows } from '../files/public-rows.ts'
import type { ImportedFile } from './imported-file.ts'

/**
 * Stores a file that is read in, and beside it what of it anyone may see. Both are there before any row points at them.
 * `mapping` is field → heading, as the file was read.
 */
export async function keepImportedFile(
  files: Pick<FileStore, 'put'>,
  { name, bytes }: { name: string; bytes: Uint8Array },
  mapping: Readonly<Record<string, string | undefined>>,
): Promise<ImportedFile> {
  const table = readCsv(bytes)
  if (isCsvProblem(table)) throw new Error(`what is read in is a table: ${table.problem}`)
  const headings = Object.values(mapping).filter((heading) => heading !== undefined)
  const original = await files.put(bytes)
  const copy = await files.put(Buffer.from(writeCsvAtLines(publicRows(table, headings), table.delimiter)))
  return {
    name,
    sha256: original.sha256,
    sizeBytes: original.size,
    publicCopy: { sha256: copy.sha256, sizeBytes: copy.size },
  }
}
