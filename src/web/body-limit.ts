import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { largestFileBytes, tooLargeSentence } from '#distribution/index.ts'
import type { RequestVariables } from '#identity/index.ts'
import { paths } from '#paths.ts'
import { BadRequestPage, TooLargePage } from './errors.page.tsx'
import { htmlOf } from './send-page.ts'

/** Room for a form, and for the fields and boundaries around a file. */
const formBytes = 64 * 1024

const file = bodyLimit({
  maxSize: largestFileBytes + formBytes,
  onError(request) {
    const told = request.req.header('content-length')
    const sentence = tooLargeSentence(told === undefined ? undefined : Number(told))
    return request.html(htmlOf(request, TooLargePage({ site: request.get('site'), sentence })), 413)
  },
})
const form = bodyLimit({
  maxSize: formBytes,
  onError: (request) =>
    request.html(
      htmlOf(request, BadRequestPage({ site: request.get('site'), sentence: 'Formuläret är för stort.' })),
      413,
    ),
})

/** Stops reading a request that is larger than a form is, or, where files are taken, than the largest file. */
export const limitBody: MiddlewareHandler<{ Variables: RequestVariables }> = (request, next) =>
  (request.req.path === paths.uploadImport ? file : form)(request, next)
