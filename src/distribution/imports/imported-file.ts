/** A file whose bytes are in the file store. */
export interface ImportedFile {
  readonly name: string
  readonly sha256: string
  readonly sizeBytes: number
}
