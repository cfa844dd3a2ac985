import { createHash, type Hash } from 'node:crypto'
import { type FileHandle, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { FileTooLarge, type StoredFile } from './file-store.ts'

/** Writes a content that is on its way in to a file of its own, and tells what it is. */
export async function writeDraft(
  draft: string,
  bytes: Uint8Array | ReadableStream<Uint8Array>,
  limitBytes: number,
): Promise<StoredFile> {
  const file = await open(draft, 'wx', 0o600)
  try {
    const hash = createHash('sha256')
    const size =
      bytes instanceof Uint8Array
        ? await append(file, hash, bytes, 0, limitBytes)
        : await appendStream(file, hash, bytes, limitBytes)
    await file.sync()
    return { sha256: hash.digest('hex'), size }
  } finally {
    await file.close()
  }
}

async function append(file: FileHandle, hash: Hash, chunk: Uint8Array, before: number, limit: number): Promise<number> {
  const size = before + chunk.byteLength
  if (size > limit) throw new FileTooLarge(limit)
  hash.update(chunk)
  await file.writeFile(chunk)
  return size
}

async function appendStream(file: FileHandle, hash: Hash, stream: ReadableStream<Uint8Array>, limit: number) {
  const reader = stream.getReader()
  try {
    let size = 0
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return size
      size = await append(file, hash, value, size, limit)
    }
  } catch (error) {
    // Who sends too much is told to stop; a sender that is already broken has nothing to add.
    await reader.cancel(error).catch(() => undefined)
    throw error
  }
}

/** What a process that ended left on its way. */
export async function removeOldDrafts(unfinished: string, olderThan: Date): Promise<void> {
  for (const name of await readdir(unfinished)) {
    const draft = join(unfinished, name)
    const written = (await stat(draft).catch(undefinedWhenMissing))?.mtime
    if (written && written < olderThan) await rm(draft, { force: true })
  }
}

/** For `catch`: a file that is not there is no fault. */
export function undefinedWhenMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}
