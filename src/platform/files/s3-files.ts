import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { S3ClientConfig } from '@aws-sdk/client-s3'
import { removeOldDrafts, writeDraft } from './draft.ts'
import { FileAltered, type FileStore, isHash } from './file-store.ts'

export interface S3Place {
  readonly endpoint: string | undefined
  readonly bucket: string
  readonly region: string
  readonly credentials: S3ClientConfig['credentials']
  /** Before every name in the bucket, so that two regions may share one without sweeping each other's files. */
  readonly prefix: string
  /** A folder of this machine for what is on its way in. */
  readonly unfinished: string
}

/** The store did not let us in, or was not there. The cause has what it said. */
export class FilesUnreachable extends Error {
  override name = 'FilesUnreachable'
}

/** A store in a bucket that is there already. Throws FilesUnreachable unless it answers and lets us in. */
export async function openS3Files(place: S3Place): Promise<FileStore> {
  // Slow to read in, and most installations have no use for it.
  const s3 = await import('@aws-sdk/client-s3')
  const { bucket: Bucket, prefix, unfinished } = place
  await mkdir(unfinished, { recursive: true })
  const client = new s3.S3Client({
    region: place.region,
    maxAttempts: 3,
    // Others than Amazon have one address for all buckets, and reject sums that they do not know.
    ...(place.endpoint ? { endpoint: place.endpoint, forcePathStyle: true } : {}),
    ...(place.credentials ? { credentials: place.credentials } : {}),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: 5000, requestTimeout: 60_000 },
  })
  const keyOf = (sha256: string) => `${prefix}/${sha256.slice(0, 2)}/${sha256}`
  const nameIn = (key = '') => key.slice(key.lastIndexOf('/') + 1)
  await expectReachable(() => client.send(new s3.ListObjectsV2Command({ Bucket, MaxKeys: 1 })), place)

  async function* listed() {
    let ContinuationToken: string | undefined
    do {
      const page = await client.send(new s3.ListObjectsV2Command({ Bucket, Prefix: `${prefix}/`, ContinuationToken }))
      yield (page.Contents ?? []).filter(({ Key }) => isHash(nameIn(Key)))
      ContinuationToken = page.NextContinuationToken
    } while (ContinuationToken !== undefined)
  }

  async function bytesAt(sha256: string): Promise<Uint8Array | undefined> {
    const found = await client
      .send(new s3.GetObjectCommand({ Bucket, Key: keyOf(sha256) }))
      .catch((error: unknown) => undefinedWhenMissing(error))
    return found?.Body?.transformToByteArray()
  }

  return {
    async put(bytes, limitBytes = Number.POSITIVE_INFINITY) {
      // The name is the content's hash, so the content must be known whole before it is sent.
      const draft = join(unfinished, randomUUID())
      try {
        const stored = await writeDraft(draft, bytes, limitBytes)
        const ChecksumSHA256 = Buffer.from(stored.sha256, 'hex').toString('base64')
        const Body = createReadStream(draft)
        const sent = { Bucket, Key: keyOf(stored.sha256), Body, ContentLength: stored.size, ChecksumSHA256 }
        await client.send(new s3.PutObjectCommand(sent))
        if (!isOf(stored.sha256, await bytesAt(stored.sha256))) throw new Error('The store did not keep what was sent')
        return stored
      } finally {
        await rm(draft, { force: true })
      }
    },

    async read(sha256) {
      if (!isHash(sha256)) return undefined
      const bytes = await bytesAt(sha256)
      if (bytes && !isOf(sha256, bytes)) throw new FileAltered(sha256)
      return bytes
    },

    async *list() {
      for await (const page of listed()) yield* page.map(({ Key }) => nameIn(Key))
    },

    async sweep(keep, olderThan) {
      await removeOldDrafts(unfinished, olderThan)
      let removed = 0
      for await (const page of listed()) {
        const old = page.filter(({ LastModified }) => LastModified && LastModified < olderThan)
        const kept = old.length > 0 ? await keep(old.map(({ Key }) => nameIn(Key))) : new Set()
        for (const { Key } of old.filter((one) => !kept.has(nameIn(one.Key)))) {
          // Asked again just before: somebody may have put the same content in the meantime. A bucket offers no more.
          const now = await client.send(new s3.HeadObjectCommand({ Bucket, Key })).catch(undefinedWhenMissing)
          if (!now?.LastModified || now.LastModified >= olderThan) continue
          await client.send(new s3.DeleteObjectCommand({ Bucket, Key }))
          removed += 1
        }
      }
      return removed
    },
  }
}

const isOf = (sha256: string, bytes: Uint8Array | undefined): boolean =>
  bytes !== undefined && createHash('sha256').update(bytes).digest('hex') === sha256

async function expectReachable(
  ask: () => Promise<unknown>,
  { bucket, endpoint = 'Amazon S3' }: S3Place,
): Promise<void> {
  try {
    await ask()
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : ''
    const why = Object.hasOwn(refusals, name) ? refusals[name] : 'svarar inte'
    throw new FilesUnreachable(
      `Filerna ska ligga i hinken ${bucket} hos ${endpoint}, men den ${why}. Rätta inställningarna som börjar med S3_.`,
      { cause },
    )
  }
}

const refusals: Readonly<Record<string, string>> = {
  NoSuchBucket: 'finns inte',
  AccessDenied: 'släpper inte in Samklang',
  InvalidAccessKeyId: 'känner inte nyckeln i S3_ACCESS_KEY',
  SignatureDoesNotMatch: 'godtar inte nyckeln i S3_SECRET_KEY',
  CredentialsProviderError: 'behöver nycklar, och inga är inställda',
}

function undefinedWhenMissing(error: unknown): undefined {
  if (error instanceof Error && ['NoSuchKey', 'NotFound'].includes(error.name)) return undefined
  throw error
}
