import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { largestFileBytes, tooLargeSentence } from '#distribution/index.ts'
import type { RequestVariables } from '#identity/index.ts'
import { paths } from '#paths.ts'
import type { Site } from '#ui/index.ts'
import { BadRequestPage, TooLargePage } from './errors.page.tsx'
import { errorWords } from './errors.words.ts'
import { placesFor } from './places.ts'
import { htmlOf } from './send-page.ts'

/** Room for the fields and boundaries around a file. */
const aroundFileBytes = 64 * 1024

/**
 * Room for a form. The longest form is five texts of ten thousand
 * characters, and a form sends a character as nine bytes at most.
 */
const formBytes = 512 * 1024

/** A file takes four times its size while it is read. So many at once keep the program within its memory. */
const filesAtOnce = 4

const file = bodyLimit({
  maxSize: largestFileBytes + aroundFileBytes,
  onError(request) {
    const told = request.req.header('content-length')
    const site: Site = request.get('site')
    const sentence = ofReply.test(request.req.path)
      ? errorWords[site.language].replyTooLarge
      : tooLargeSentence(told === undefined ? undefined : Number(told), site.language)
    return request.html(htmlOf(request, TooLargePage({ site, sentence })), 413)
  },
})
const form = bodyLimit({
  maxSize: formBytes,
  onError(request) {
    const site: Site = request.get('site')
    const sentence = errorWords[site.language].formTooLarge
    return request.html(htmlOf(request, BadRequestPage({ site, sentence })), 413)
  },
})

/**
 * Stops reading a request that is larger than a form is, or, where files are taken, than the largest file. Of those,
 * some are read at a time and the rest wait unread; a stranger's is not read at all, since the answer is to sign in.
 */
export function limitBody(): MiddlewareHandler<{ Variables: RequestVariables }> {
  const enter = placesFor(filesAtOnce)
  return (request, next) => {
    if (request.req.method !== 'POST' || !takesFile(request.req.path)) return form(request, next)
    if (request.get('who') === 'stranger') return next()
    return enter(async () => file(request, next))
  }
}

const ofReply = new RegExp(`^${paths.registerReply.replace(':id', '\\d+')}$`)

/** Whether what is sent to an address may hold a file. */
const takesFile = (path: string): boolean => path === paths.uploadImport || ofReply.test(path)
