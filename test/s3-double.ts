import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface S3Double {
  readonly endpoint: string
  /** What is kept, by key; for a test to age it and to alter it. */
  readonly objects: Map<string, { bytes: Buffer; at: Date }>
  close(): Promise<void>
}

const keys = { id: 'prov', bucket: 'filer' }

/**
 * As much of S3 as the store asks for, over HTTP: put with a checked sum, get, head, delete, and a list in short pages.
 * It checks who signs, that the promised length and sum are those of the bytes, and the bucket's name; not the
 * signature itself.
 */
export async function startS3Double(): Promise<S3Double> {
  const objects: S3Double['objects'] = new Map()
  const server = createServer((request, response) => {
    answer(objects, request, response).catch((error: unknown) => fail(response, 500, String(error)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(objects: S3Double['objects'], request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const [, bucket, ...rest] = url.pathname.split('/')
  const key = rest.join('/')
  const signer = /^AWS4-HMAC-SHA256 Credential=([^/]+)\//.exec(request.headers.authorization ?? '')?.[1]
  if (signer !== keys.id) return fail(response, 403, 'InvalidAccessKeyId')
  if (bucket !== keys.bucket) return fail(response, 404, 'NoSuchBucket')
  if (key === '') return list(objects, url.searchParams, response)
  if (request.method === 'PUT') return put(objects, key, request, response)
  const found = objects.get(key)
  if (request.method === 'DELETE') {
    objects.delete(key)
    response.writeHead(204).end()
  } else if (!found) fail(response, 404, 'NoSuchKey')
  else {
    response.writeHead(200, { 'content-length': found.bytes.length, 'last-modified': found.at.toUTCString() })
    response.end(request.method === 'HEAD' ? undefined : found.bytes)
  }
}

async function put(objects: S3Double['objects'], key: string, request: IncomingMessage, response: ServerResponse) {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const bytes = Buffer.concat(parts)
  const sum = createHash('sha256').update(bytes).digest('base64')
  if (request.headers['x-amz-checksum-sha256'] !== sum) return fail(response, 400, 'BadDigest')
  if (Number(request.headers['content-length']) !== bytes.length) return fail(response, 400, 'IncompleteBody')
  objects.set(key, { bytes, at: new Date() })
  response.writeHead(200, { etag: '"prov"' }).end()
}

/** Two at a time, so that whoever forgets the next page is found out. */
function list(objects: S3Double['objects'], query: URLSearchParams, response: ServerResponse): void {
  const prefix = query.get('prefix') ?? ''
  const after = query.get('continuation-token') ?? ''
  const left = [...objects.keys()].sort().filter((key) => key.startsWith(prefix) && key > after)
  const page = left.slice(0, 2)
  const contents = page.map(
    (key) => `<Contents><Key>${key}</Key><LastModified>${objects.get(key)?.at.toISOString()}</LastModified></Contents>`,
  )
  const next = left.length > 2 ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : ''
  response.writeHead(200, { 'content-type': 'application/xml' })
  response.end(
    `<ListBucketResult><IsTruncated>${next !== ''}</IsTruncated>${contents.join('')}${next}</ListBucketResult>`,
  )
}

function fail(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' })
  response.end(`<Error><Code>${code}</Code><Message>${code}</Message></Error>`)
}
