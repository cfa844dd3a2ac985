/** A file whose bytes are in the file store. */
export interface ImportedFile {
  readonly name: string
  readonly sha256: string
  readonly sizeBytes: number
  /** What of it anyone may see. Without it nothing of the file is shown. */
  readonly publicCopy?: { readonly sha256: string; readonly sizeBytes: number }
}
