import { createHash } from 'node:crypto'
import type { Incoming } from '#identity/index.ts'

/**
 * What a public answer says about keeping it: a browser and a cache may ask "has it changed?", and get a short no. A
 * page that says who is signed in is for that person's browser alone.
 */
export function keepingHeaders(request: Incoming, body: Uint8Array): { etag: string; 'cache-control': string } {
  const tag = createHash('sha256').update(body).digest('base64url').slice(0, 27)
  return {
    // Weak: the same page leaves here both packed and plain.
    etag: `W/"${tag}"`,
    'cache-control': `${request.get('site').account ? 'private' : 'public'}, max-age=0, must-revalidate`,
  }
}

/** Whether the asker already has what this tag names. */
export const isAskedFor = (etag: string, header = ''): boolean =>
  header.split(',').some((one) => ['*', etag.replace(/^W\//, '')].includes(one.trim().replace(/^W\//, '')))

/** The same for what is no page: open data and documents. */
export async function withEtag(request: Incoming, response: Response): Promise<Response> {
  if (response.status !== 200 || response.headers.has('cache-control')) return response
  const body = new Uint8Array(await response.arrayBuffer())
  const headers = new Headers(response.headers)
  const keeping = keepingHeaders(request, body)
  for (const [name, value] of Object.entries(keeping)) headers.set(name, value)
  headers.append('vary', 'cookie')
  if (isAskedFor(keeping.etag, request.req.header('if-none-match'))) return new Response(null, { status: 304, headers })
  return new Response(body, { status: 200, headers })
}
