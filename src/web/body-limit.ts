import { bodyLimit } from 'hono/body-limit'
import { largestFileBytes, tooLargeSentence } from '#distribution/index.ts'
import { renderPage, type Site } from '#ui/index.ts'
import { TooLargePage } from './errors.page.tsx'

/** Room for the fields and boundaries around a file. */
const aroundTheFile = 64 * 1024

/** Stops reading a request that is larger than the largest file that anything here takes. */
export const limitBody = (site: Site) =>
  bodyLimit({
    maxSize: largestFileBytes + aroundTheFile,
    onError(request) {
      const told = Number(request.req.header('content-length') ?? 0)
      const sentence = tooLargeSentence(Math.max(told, largestFileBytes + 1))
      return request.html(renderPage(TooLargePage({ site, sentence })), 413)
    },
  })
