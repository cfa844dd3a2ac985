import { createHash } from 'node:crypto'
import type { Incoming } from '#identity/index.ts'

/**
 * Lets a browser and a cache ask "has it changed?" of a public page, and get a short no. A page that says who is signed
 * in is for that person's browser alone.
 */
export async function withEtag(request: Incoming, response: Response): Promise<Response> {
  if (response.status !== 200 || response.headers.has('cache-control')) return response
  const body = new Uint8Array(await response.arrayBuffer())
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  const headers = new Headers(response.headers)
  // Weak: the same page leaves here both packed and plain.
  headers.set('etag', `W/${tag}`)
  headers.set('cache-control', `${request.get('site').account ? 'private' : 'public'}, max-age=0, must-revalidate`)
  headers.append('vary', 'cookie')
  if (isAskedFor(tag, request.req.header('if-none-match'))) return new Response(null, { status: 304, headers })
  return new Response(body, { status: 200, headers })
}

const isAskedFor = (tag: string, header = ''): boolean =>
  header.split(',').some((one) => ['*', tag].includes(one.trim().replace(/^W\//, '')))
