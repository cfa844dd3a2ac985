import { z } from 'zod'
import { type Day, parseDay } from '#values/index.ts'

/** What the shapes of the files in `regions/` are made of. */

export const text = z.string().trim().min(1)

export const day = z.string().transform((written, context): Day => {
  const read = parseDay(written)
  if (read) return read
  context.addIssue({ code: 'custom', message: 'ska vara en dag på formen ÅÅÅÅ-MM-DD' })
  return z.NEVER
})
