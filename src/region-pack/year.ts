import * as z from 'zod'
import { allRoles } from '#identity/index.ts'
import { type KnownRecurring, shifts, usualNotice } from '#plan/index.ts'
import { type Eve, eves, parseDay, usualEves } from '#values/index.ts'
import { field, wrong } from './files.ts'
import { key, local, text } from './parts.ts'

/** What comes back every year in a region, as its public sources tell, and which eves are days off there. */

const month = z.int().min(1).max(12)
/** A leap year has every day that there is. */
const monthAndDay = z
  .string()
  .refine((written) => parseDay(`2024-${written}`) !== undefined, 'ska vara en dag på formen MM-DD')

const falls = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('months'), from: month, to: month }),
  z.strictObject({ kind: z.literal('days'), from: monthAndDay, to: monthAndDay }),
  z.strictObject({
    kind: z.literal('weekday'),
    month,
    nth: z.union([z.int().min(1).max(4), z.literal(-1)]),
    weekday: z.int().min(1).max(7),
    plus: z.int().min(-180).max(180).default(0),
  }),
])

const recurring = z
  .strictObject({
    key,
    title: local,
    purpose: local.nullable(),
    falls,
    shift: z.enum(shifts),
    noticeDays: z.int().min(0).max(365).default(usualNotice),
    roles: z.array(z.enum(allRoles)),
    body: key.nullable(),
    certainty: z.enum(['stated', 'seen']),
    seen: local.nullable(),
    source: text,
  })
  .refine((it) => it.roles.length > 0 || it.body !== null, { path: ['roles'], message: 'är tomt, och body också' })
  .refine((it) => it.certainty !== 'seen' || it.seen !== null, { path: ['seen'], message: 'saknas: när har det setts' })

export const yearFile = z.strictObject({
  eves: z.array(z.enum(eves)).default([...usualEves]),
  recurring: z.array(recurring),
})

export interface YearOfRegion {
  readonly eves: readonly Eve[]
  readonly recurring: readonly KnownRecurring[]
}

/** Where no file tells, nothing comes back, and the usual eves are off. */
export const untoldYear: YearOfRegion = { eves: usualEves, recurring: [] }

/** The year as the room plan knows it. */
export function yearOf(file: string, told: z.output<typeof yearFile>, bodies: readonly string[]): YearOfRegion {
  for (const [at, { key: own, body }] of told.recurring.entries()) {
    if (told.recurring.slice(0, at).some((one) => one.key === own))
      wrong(file, field('recurring'), `”${own}” finns två gånger`)
    if (body !== null && !bodies.includes(body)) wrong(file, field('body'), `”${body}” finns inte bland organen`)
  }
  return told
}
