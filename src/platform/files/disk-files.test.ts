import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDiskFiles } from './disk-files.ts'
import { type FileStore, FileTooLarge } from './file-store.ts'

let folder: string
let store: FileStore
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'))
  store = await openDiskFiles(folder)
})
afterEach(() => rm(folder, { recursive: true }))

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')
const streamOf = (...chunks: Uint8Array[]) => new Response(new Blob(chunks.map((chunk) => new Uint8Array(chunk)))).body
const onDisk = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
const age = (hash: string, day: string) => utimes(join(folder, hash.slice(0, 2), hash), new Date(day), new Date(day))
const keepNone = async () => new Set<string>()

test('what is put is read again by its hash', async () => {
  const content = bytes('Årsredovisning 2013')
  expect(await store.put(content)).toEqual({ sha256: sha256(content), size: content.byteLength })
  expect(Buffer.from((await store.read(sha256(content))) ?? [])).toEqual(Buffer.from(content))
})

test('a stream is the same file as its bytes', async () => {
  const content = new Uint8Array(randomBytes(3_000_000))
  const stream = streamOf(content.subarray(0, 10), content.subarray(10))
  if (!stream) throw new Error('no stream')
  expect(await store.put(stream)).toEqual(await store.put(content))
  expect(await onDisk()).toEqual([sha256(content)])
})

test('nothing is a file too', async () => {
  const { sha256: hash, size } = await store.put(new Uint8Array())
  expect([size, (await store.read(hash))?.length]).toEqual([0, 0])
})

test('many writers of the same content at once leave one file', async () => {
  const content = new Uint8Array(randomBytes(200_000))
  const other = await openDiskFiles(folder)
  const stored = await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 2 ? store : other).put(content)))
  expect(new Set(stored.map((file) => file.sha256))).toEqual(new Set([sha256(content)]))
  expect(await onDisk()).toEqual([sha256(content)])
})

describe('refused', () => {
  test('bytes above the limit', async () => {
    await expect(store.put(bytes('12345'), 4)).rejects.toBeInstanceOf(FileTooLarge)
    expect((await store.put(bytes('12345'), 5)).size).toBe(5)
    expect(await onDisk()).toHaveLength(1)
  })

  test('a stream above the limit, which is told to stop', async () => {
    let stopped: unknown
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(1000)),
      cancel: (reason) => {
        stopped = reason
      },
    })
    await expect(store.put(endless, 100_000)).rejects.toThrow('larger than 100000 bytes')
    expect(stopped).toBeInstanceOf(FileTooLarge)
    expect(await onDisk()).toEqual([])
  })

  test('a stream that breaks leaves nothing', async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error('connection lost')),
    })
    await expect(store.put(broken)).rejects.toThrow('connection lost')
    expect(await onDisk()).toEqual([])
  })

  test.each([
    '',
    '../../etc/passwd',
    `../${'a'.repeat(61)}`,
    'A'.repeat(64),
    `${'a'.repeat(64)}\n`,
    '\0',
    'a'.repeat(63),
  ])('the name %j', async (name) => {
    expect(await store.read(name)).toBeUndefined()
  })

  test('content that was altered on the disk', async () => {
    const { sha256: hash } = await store.put(bytes('äkta'))
    await writeFile(join(folder, hash.slice(0, 2), hash), 'falsk')
    await expect(store.read(hash)).rejects.toThrow('altered')
    await store.put(bytes('äkta'))
    expect(await store.read(hash)).toBeDefined()
  })
})

describe('sweeping', () => {
  const [old, new_, limit] = ['2026-01-01', '2026-03-01', new Date('2026-02-01')]

  test('takes what nobody keeps, and spares the kept and the new', async () => {
    const [orphan, kept, young] = await Promise.all(['a', 'b', 'c'].map((text) => store.put(bytes(text))))
    if (!orphan || !kept || !young) throw new Error('not stored')
    await Promise.all([age(orphan.sha256, old), age(kept.sha256, old), age(young.sha256, new_)])
    const asked: string[] = []
    const removed = await store.sweep(async (hashes) => {
      asked.push(...hashes)
      return new Set([kept.sha256])
    }, limit)
    expect(removed).toBe(1)
    expect(asked.toSorted()).toEqual([orphan.sha256, kept.sha256].toSorted())
    expect(await store.read(orphan.sha256)).toBeUndefined()
    expect((await onDisk()).toSorted()).toEqual([kept.sha256, young.sha256].toSorted())
  })

  test('clears old unfinished writes and leaves those under way', async () => {
    await writeFile(join(folder, 'unfinished', 'dead'), 'half')
    await utimes(join(folder, 'unfinished', 'dead'), new Date(old), new Date(old))
    await writeFile(join(folder, 'unfinished', 'alive'), 'half')
    await store.sweep(keepNone, limit)
    expect(await onDisk()).toEqual(['alive'])
  })

  test('never loses content that is put again while it sweeps', async () => {
    const content = bytes('begärd igen')
    for (let round = 0; round < 20; round++) {
      const { sha256: hash } = await store.put(content)
      await age(hash, old)
      await Promise.all([store.sweep(keepNone, limit), store.sweep(keepNone, limit), store.put(content)])
      expect(await store.read(hash)).toBeDefined()
    }
  })

  test('a putting between the question and the removal is enough to keep it', async () => {
    const content = bytes('i sista stund')
    const { sha256: hash } = await store.put(content)
    await age(hash, old)
    const removed = await store.sweep(async () => {
      await store.put(content)
      return new Set()
    }, limit)
    expect([removed, await onDisk()]).toEqual([0, [hash]])
  })
})
