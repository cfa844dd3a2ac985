import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { removeOldDrafts, undefinedWhenMissing, writeDraft } from './draft.ts'
import { FileAltered, type FileStore, isHash } from './file-store.ts'

/** A store in a folder of the local disk, made when missing. Several processes may share it. */
export async function openDiskFiles(folder: string): Promise<FileStore> {
  const unfinished = join(folder, 'unfinished')
  await mkdir(unfinished, { recursive: true })
  const shelfOf = (sha256: string): string => join(folder, sha256.slice(0, 2))
  const placeOf = (sha256: string): string => join(shelfOf(sha256), sha256)

  return {
    async put(bytes, limitBytes = Number.POSITIVE_INFINITY) {
      const draft = join(unfinished, randomUUID())
      try {
        const stored = await writeDraft(draft, bytes, limitBytes)
        if ((await hashOfFile(draft)) !== stored.sha256) throw new Error('The disk did not keep what was written')
        await mkdir(shelfOf(stored.sha256), { recursive: true })
        await rename(draft, placeOf(stored.sha256))
        await persistNames(shelfOf(stored.sha256))
        await persistNames(folder)
        return stored
      } catch (error) {
        await rm(draft, { force: true })
        throw error
      }
    },

    async read(sha256) {
      if (!isHash(sha256)) return undefined
      const bytes = await readFile(placeOf(sha256)).catch(undefinedWhenMissing)
      if (bytes && createHash('sha256').update(bytes).digest('hex') !== sha256) {
        throw new FileAltered(sha256)
      }
      return bytes
    },

    async *list() {
      for (const shelf of await shelvesIn(folder)) yield* (await readdir(join(folder, shelf))).filter(isHash)
    },

    async sweep(keep, olderThan) {
      await removeOldDrafts(unfinished, olderThan)
      let removed = 0
      for (const shelf of await shelvesIn(folder)) {
        removed += await sweepShelf(join(folder, shelf), unfinished, keep, olderThan)
      }
      return removed
    },
  }
}

const shelvesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name))

async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

/** A name survives a power cut only when its folder has been synchronised too; Windows does not offer that. */
async function persistNames(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

async function sweepShelf(shelf: string, unfinished: string, keep: Parameters<FileStore['sweep']>[0], olderThan: Date) {
  const old = await oldFiles(shelf, olderThan)
  if (old.length === 0) return 0
  const kept = await keep(old)
  let removed = 0
  for (const sha256 of old) {
    if (!kept.has(sha256) && (await removeIfOld(join(shelf, sha256), unfinished, olderThan))) removed += 1
  }
  return removed
}

async function oldFiles(shelf: string, olderThan: Date): Promise<string[]> {
  const names = (await readdir(shelf)).filter(isHash)
  const dated = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(shelf, name)).catch(undefinedWhenMissing))?.mtime })),
  )
  return dated.filter(({ at }) => at !== undefined && at < olderThan).map(({ name }) => name)
}

/**
 * Taken aside before its age is looked at again: whoever puts the same content in the meantime either has it given back
 * here or lays a new one in its place, and never loses it.
 */
async function removeIfOld(place: string, unfinished: string, olderThan: Date): Promise<boolean> {
  const aside = join(unfinished, randomUUID())
  const taken = await rename(place, aside).then(() => true, undefinedWhenMissing)
  if (!taken) return false
  const put = (await stat(aside).catch(undefinedWhenMissing))?.mtime
  if (put && put >= olderThan) {
    await rename(aside, place)
    return false
  }
  await rm(aside, { force: true })
  return true
}
