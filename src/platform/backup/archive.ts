import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import tar from 'tar-stream'

/** A file that is no whole archive: cut off, altered, or something else altogether. */
export class DamagedArchive extends Error {
  override name = 'DamagedArchive'
}

export interface ArchiveWriter {
  /** Adds one part; when this answers, there is room for the next. */
  add(name: string, content: string | Uint8Array): Promise<void>
  /** Gives the finished archive its name. Until then nothing stands under it. */
  close(): Promise<void>
  /** Leaves nothing behind. */
  abandon(): Promise<void>
}

/** A new archive (tar, gzip) for this user's eyes alone, since what it holds may be secret. */
export function createArchive(file: string): ArchiveWriter {
  const unfinished = `${file}.${process.pid}.part`
  const pack = tar.pack()
  const written = pipeline(pack, createGzip(), createWriteStream(unfinished, { flags: 'wx', mode: 0o600 }))
  // Heard by whoever adds or closes next.
  written.catch(() => {})
  const failed = written.then(() => new Promise<never>(() => {}))
  failed.catch(() => {})
  return {
    async add(name, content) {
      const added = new Promise<void>((resolve, reject) => {
        pack.entry({ name, mode: 0o600 }, Buffer.from(content), (error) => (error ? reject(error) : resolve()))
      })
      added.catch(() => {})
      await Promise.race([added, failed])
    },
    async close() {
      pack.finalize()
      await written
      await persist(unfinished)
      await rename(unfinished, file)
    },
    async abandon() {
      pack.destroy()
      await written.catch(() => {})
      await rm(unfinished, { force: true })
    },
  }
}

export interface ArchivePart {
  readonly name: string
  bytes(): Promise<Buffer>
  stream(): ReadableStream<Uint8Array>
}

/** The parts in their order; what is not read of one is passed over. Throws DamagedArchive, and what the disk throws. */
export async function* readArchive(file: string): AsyncGenerator<ArchivePart> {
  // Opened first: a file that is not there is another fault than one that cannot be read.
  const source = (await open(file)).createReadStream()
  const extract = tar.extract()
  const unpacked = pipeline(source, createGunzip(), extract)
  unpacked.catch(() => {})
  try {
    for await (const entry of extract) {
      yield partOf(entry)
      entry.resume()
    }
    await unpacked
  } catch (error) {
    throw asDamage(error)
  } finally {
    extract.destroy()
    source.destroy()
  }
}

function partOf(entry: tar.Entry): ArchivePart {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of entry) yield chunk as Buffer
    } catch (error) {
      throw asDamage(error)
    }
  }
  return {
    name: entry.header.name,
    async bytes() {
      const all: Uint8Array[] = []
      for await (const chunk of chunks()) all.push(chunk)
      return Buffer.concat(all)
    },
    stream: () => Readable.toWeb(Readable.from(chunks())) as ReadableStream<Uint8Array>,
  }
}

const asDamage = (error: unknown): unknown =>
  error instanceof Error && ('syscall' in error || error instanceof DamagedArchive)
    ? error
    : new DamagedArchive('the archive cannot be read', { cause: error })

/** What is in the file survives a power cut before its name tells that it is whole. */
async function persist(file: string): Promise<void> {
  const handle = await open(file, 'r')
  await handle.sync().finally(() => handle.close())
}
