export interface StoredFile {
  /** 64 small hexadecimal digits; the name by which the content is read again. */
  readonly sha256: string
  /** In bytes. */
  readonly size: number
}

/** Contents by their SHA-256. The same content is one file, whoever brings it and however often. */
export interface FileStore {
  /**
   * Keeps the content; when this answers, it is kept under its checked hash. Put a file before its row is
   * written: a file without a row is swept, a row without a file is damage. Throws FileTooLarge above `limitBytes`, and
   * whatever the store or the stream throws; nothing is then left behind.
   */
  put(bytes: Uint8Array | ReadableStream<Uint8Array>, limitBytes?: number): Promise<StoredFile>
  /** Undefined for a content that is not kept and for a text that is no hash. Throws FileAltered. */
  read(sha256: string): Promise<Uint8Array | undefined>
  /** The hashes of all contents that were kept when it was asked, in no order. */
  list(): AsyncIterable<string>
  /**
   * Removes contents put before `olderThan` that `keep` does not give back, and unfinished writes of the same age. Let
   * `olderThan` lie well behind the slowest request, since its row may still be under way. Answers how many contents.
   */
  sweep(keep: (sha256s: string[]) => Promise<Set<string>>, olderThan: Date): Promise<number>
}

export class FileTooLarge extends Error {
  override name = 'FileTooLarge'
  readonly limitBytes: number
  constructor(limitBytes: number) {
    super(`The file is larger than ${limitBytes} bytes`)
    this.limitBytes = limitBytes
  }
}

/** What is kept under a hash is no longer what was put. */
export class FileAltered extends Error {
  override name = 'FileAltered'
  constructor(sha256: string) {
    super(`The stored file ${sha256} has been altered`)
  }
}

/** Whether a text is a name that a store gives: nothing else is ever looked up. */
export const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)
