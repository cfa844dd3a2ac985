import { bodyLimit } from 'hono/body-limit'
import { largestFileBytes, tooLargeSentence } from '#distribution/index.ts'
import type { RequestVariables } from '#identity/index.ts'
import { renderPage } from '#ui/index.ts'
import { TooLargePage } from './errors.page.tsx'

/** Room for the fields and boundaries around a file. */
const aroundTheFile = 64 * 1024

/** Stops reading a request that is larger than the largest file that anything here takes. */
export const limitBody = bodyLimit({
  maxSize: largestFileBytes + aroundTheFile,
  onError: (request) => request.text(tooLargeSentence(Number(request.req.header('content-length') ?? largestFileBytes + 1)), 413),
})
