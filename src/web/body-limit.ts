import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { largestFileBytes, tooLargeSentence } from '#distribution/index.ts'
import { paths } from '#paths.ts'
import { renderPage, type Site } from '#ui/index.ts'
import { BadRequestPage, TooLargePage } from './errors.page.tsx'

/** Room for a form, and for the fields and boundaries around a file. */
const formBytes = 64 * 1024

/** Stops reading a request that is larger than a form is, or, where files are taken, than the largest file. */
export function limitBody(site: Site): MiddlewareHandler {
  const file = bodyLimit({
    maxSize: largestFileBytes + formBytes,
    onError(request) {
      const told = request.req.header('content-length')
      const sentence = tooLargeSentence(told === undefined ? undefined : Number(told))
      return request.html(renderPage(TooLargePage({ site, sentence })), 413)
    },
  })
  const form = bodyLimit({
    maxSize: formBytes,
    onError: (request) => request.html(renderPage(BadRequestPage({ site, sentence: 'Formuläret är för stort.' })), 413),
  })
  return (request, next) => (request.req.path === paths.uploadImport ? file : form)(request, next)
}
