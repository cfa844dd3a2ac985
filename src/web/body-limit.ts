import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { largestFileBytes, tooLargeSentence } from '#distribution/index.ts'
import type { RequestVariables } from '#identity/index.ts'
import { paths } from '#paths.ts'
import type { Site } from '#ui/index.ts'
import { BadRequestPage, TooLargePage } from './errors.page.tsx'
import { errorWords } from './errors.words.ts'
import { htmlOf } from './send-page.ts'

/** Room for a form, and for the fields and boundaries around a file. */
const formBytes = 64 * 1024

const file = bodyLimit({
  maxSize: largestFileBytes + formBytes,
  onError(request) {
    const told = request.req.header('content-length')
    const site: Site = request.get('site')
    const sentence = tooLargeSentence(told === undefined ? undefined : Number(told), site.language)
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

/** Stops reading a request that is larger than a form is, or, where files are taken, than the largest file. */
export const limitBody: MiddlewareHandler<{ Variables: RequestVariables }> = (request, next) =>
  (request.req.path === paths.uploadImport ? file : form)(request, next)
