import * as z from 'zod'
import { type Day, firstYear, kronor, lastYear, parseDay, parseFiscalYear } from '#values/index.ts'

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

/** Null is an end that is open or that no source tells. */
export const period = z.strictObject({ from: day.nullable(), to: day.nullable() })

export const textOrNothing = z.string().transform((written) => written.trim() || null)

export const writtenYear = z.string().transform((written, context) => {
  const read = parseFiscalYear(written)
  if (read !== undefined) return read
  context.addIssue({ code: 'custom', message: `ska vara ett årtal mellan ${firstYear} och ${lastYear}` })
  return z.NEVER
})

export const wholeKronor = z
  .string()
  .regex(/^\d+$/, 'ska vara hela kronor med bara siffror')
  .transform((digits) => kronor(BigInt(digits)))
