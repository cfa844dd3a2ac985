import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type S3Double, startS3Double } from '../../../test/s3-double.ts'
import { openDiskFiles } from './disk-files.ts'
import { FileAltered, type FileStore, FileTooLarge } from './file-store.ts'
import { openS3Files } from './s3-files.ts'

let folder: string
let s3: S3Double
beforeAll(async () => {
  s3 = await startS3Double()
})
afterAll(() => s3.close())
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'))
  s3.objects.clear()
})
afterEach(() => rm(folder, { recursive: true }))

const place = (more: object = {}) => ({
  ...{ endpoint: s3.endpoint, bucket: 'filer', region: 'eu-north-1', prefix: 'varmland' },
  ...{ credentials: { accessKeyId: 'prov', secretAccessKey: 'hemlig' }, unfinished: join(folder, 'unfinished') },
  ...more,
})
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const hashOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')
const onDisk = (hash: string) => join(folder, hash.slice(0, 2), hash)
const inBucket = (hash: string, prefix = 'varmland') => `${prefix}/${hash.slice(0, 2)}/${hash}`

/** What a test may do to a store behind its back. */
interface Kind {
  readonly name: string
  open(): Promise<FileStore>
  age(hash: string, day: string): Promise<void>
  alter(hash: string): Promise<void>
}
const kinds: Kind[] = [
  {
    name: 'on the disk',
    open: () => openDiskFiles(folder),
    age: (hash, day) => utimes(onDisk(hash), new Date(day), new Date(day)),
    alter: (hash) => writeFile(onDisk(hash), 'falsk'),
  },
  {
    name: 'in a bucket',
    open: () => openS3Files(place()),
    async age(hash, day) {
      const kept = s3.objects.get(inBucket(hash))
      if (kept) kept.at = new Date(day)
    },
    async alter(hash) {
      s3.objects.set(inBucket(hash), { bytes: Buffer.from('falsk'), at: new Date() })
    },
  },
]

describe.each(kinds)('a store $name', ({ open, age, alter }) => {
  let store: FileStore
  beforeEach(async () => {
    store = await open()
  })
  const listed = async () => {
    const all: string[] = []
    for await (const hash of store.list()) all.push(hash)
    return all.sort()
  }

  test.each([0, 1, 200_000])('reads what was put by its hash, from bytes and from a stream: %i bytes', async (size) => {
    const content = new Uint8Array(randomBytes(size))
    const stored = { sha256: hashOf(content), size }
    expect(await store.put(content)).toEqual(stored)
    expect(await store.put(new Blob([content]).stream())).toEqual(stored)
    expect(Buffer.from((await store.read(stored.sha256)) ?? bytes('-')).equals(content)).toBe(true)
    expect(await listed()).toEqual([stored.sha256])
    expect(await readdir(join(folder, 'unfinished'))).toEqual([])
  })

  test('knows nothing of what was not put, nor of what is no hash', async () => {
    for (const name of ['', '../../etc/passwd', 'A'.repeat(64), 'a'.repeat(64)]) {
      expect(await store.read(name)).toBeUndefined()
    }
  })

  test('takes no more than it may, and leaves nothing of what it did not take', async () => {
    await expect(store.put(bytes('12345'), 4)).rejects.toBeInstanceOf(FileTooLarge)
    const broken = new ReadableStream<Uint8Array>({ pull: (to) => to.error(new Error('connection lost')) })
    await expect(store.put(broken)).rejects.toThrow('connection lost')
    expect([await listed(), await readdir(join(folder, 'unfinished'))]).toEqual([[], []])
  })

  test('gives out nothing that was altered, and is mended by the same content', async () => {
    const { sha256 } = await store.put(bytes('äkta'))
    await alter(sha256)
    await expect(store.read(sha256)).rejects.toBeInstanceOf(FileAltered)
    await store.put(bytes('äkta'))
    expect(await store.read(sha256)).toBeDefined()
  })

  test('lists and sweeps all of it: what is old and kept by nobody goes', async () => {
    const stored = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((text) => store.put(bytes(text))))
    const [young, kept, ...orphans] = stored.map(({ sha256 }) => sha256)
    for (const hash of [kept ?? '', ...orphans]) await age(hash, '2026-01-01')
    const removed = await store.sweep(async () => new Set([kept ?? '']), new Date('2026-02-01'))
    expect(removed).toBe(3)
    expect(await listed()).toEqual([young, kept].toSorted())
  })

  test('spares what is put again while it sweeps', async () => {
    const { sha256 } = await store.put(bytes('i sista stund'))
    await age(sha256, '2026-01-01')
    const again = async () => {
      await store.put(bytes('i sista stund'))
      return new Set<string>()
    }
    expect(await store.sweep(again, new Date('2026-02-01'))).toBe(0)
    expect(await listed()).toEqual([sha256])
  })
})

describe('a bucket', () => {
  test('may be shared by two regions, and neither sees or sweeps what is the other’s', async () => {
    const [varmland, skane] = [await openS3Files(place()), await openS3Files(place({ prefix: 'skane' }))]
    const { sha256 } = await varmland.put(bytes('Värmlands'))
    expect(await skane.read(sha256)).toBeUndefined()
    expect(await skane.sweep(async () => new Set(), new Date(Date.now() + 60_000))).toBe(0)
    expect(await varmland.read(sha256)).toBeDefined()
  })

  test.each([
    [{ bucket: 'annan' }, 'finns inte'],
    [{ credentials: { accessKeyId: 'fel', secretAccessKey: 'hemlig' } }, 'känner inte nyckeln'],
    [{ endpoint: 'http://127.0.0.1:1' }, 'svarar inte'],
  ])('that is not to be had says so at start: %j', async (more, said) => {
    const opened = openS3Files(place(more))
    await expect(opened).rejects.toThrow(said)
    await expect(opened).rejects.not.toThrow('hemlig')
  })
})
