import { z } from 'zod'
import { type Day, parseDay } from '#values/index.ts'

/** What the shapes of the files in `regions/` are made of. */

export const text = z.string().trim().min(1)

export const key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ska bestå av små bokstäver a–z, siffror och bindestreck')

/** English only where somebody has written it. */
export const local = z.strictObject({ sv: text, en: text.optional() })

export const day = z.string().transform((written, context): Day => {
  const read = parseDay(written)
  if (read) return read
  context.addIssue({ code: 'custom', message: 'ska vara en dag på formen ÅÅÅÅ-MM-DD' })
  return z.NEVER
})
