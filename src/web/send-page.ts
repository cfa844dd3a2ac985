import { promisify } from 'node:util'
import { constants, gzip } from 'node:zlib'
import type { Context } from 'hono'
import type { VNode } from 'preact'
import type { Incoming, RequestVariables, ShownPage } from '#identity/index.ts'
import { renderPage } from '#ui/index.ts'
import { isAskedFor, keepingHeaders } from './etag.ts'
import { keepLanguage } from './language-in-address.ts'

const pack = promisify(gzip)

/** Below this, packing costs more than it saves. */
const worthPacking = 1024

const takesGzip = (header = ''): boolean => /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(header)

/** A page as it leaves, with links and forms in the language that it was asked for. */
export const htmlOf = (request: Context<{ Variables: RequestVariables }>, page: VNode): string =>
  keepLanguage(renderPage(page), request.get('site').language)

/**
 * A page as bytes, named and packed in one go. What it costs to pass a page of two hundred kilobytes through the streams
 * of three layers is a fifth of the whole answer, so pages do not go that way.
 */
export async function sendPage(
  request: Incoming,
  { page, status }: ShownPage,
  { isPublic }: { isPublic: boolean },
): Promise<Response> {
  const body = Buffer.from(htmlOf(request, page))
  const headers: Record<string, string> = { 'content-type': 'text/html; charset=UTF-8', vary: 'accept-encoding' }
  if (isPublic && status === 200) {
    Object.assign(headers, keepingHeaders(request, body), { vary: 'accept-encoding, cookie' })
    if (isAskedFor(headers.etag ?? '', request.req.header('if-none-match'))) return request.body(null, 304, headers)
  }
  if (body.length < worthPacking || !takesGzip(request.req.header('accept-encoding')))
    return request.body(body, status, headers)
  // A page is packed anew each time: the last tenth of its size is not worth twice the wait.
  const packed = await pack(body, { level: constants.Z_BEST_SPEED })
  return request.body(new Uint8Array(packed), status, { ...headers, 'content-encoding': 'gzip' })
}
