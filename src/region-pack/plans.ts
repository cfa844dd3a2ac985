import * as z from 'zod'
import type { KnownPlan } from '#plan/index.ts'
import { levels } from '#plan/index.ts'
import { field, type PackFile, wrong } from './files.ts'
import { day, key, local, text } from './parts.ts'

/** The plans that a region's public sources tell of, and what must hold between them and the rest of the pack. */

const told = z.strictObject({ body: key.nullable(), day: day.nullable(), source: text })

const goalLink = z.strictObject({
  kind: z.enum(['national-goal', 'area', 'field', 'method', 'children', 'minority']),
  code: z.string(),
})

const goal = z.strictObject({
  key,
  parent: key.nullable(),
  level: z.enum(levels),
  called: text,
  wording: local,
  /** True where our source, or our notes, have less than the plan says. */
  isShortened: z.boolean(),
  links: z.array(goalLink),
  source: text,
})

const plan = z
  .strictObject({
    key,
    kind: z.enum(['culture-plan', 'department-goals']),
    title: local,
    firstDay: day,
    lastDay: day,
    extension: told.extend({ lastDay: day }).nullable(),
    /** The note tells what a source says of an adoption that it does not tell of itself. */
    adoption: told.extend({ note: text.nullable() }),
    goals: z.array(goal),
    source: text,
  })
  .refine((it) => it.firstDay <= it.lastDay, { path: ['lastDay'], message: 'ligger före firstDay' })

export const plansFile = z.strictObject({ plans: z.array(plan) })

type Plan = z.output<typeof plan>

/** The plans as the room for them knows them: a body by its key in the register of parties. */
export function knownPlansOf(file: PackFile['name'], plans: readonly Plan[], bodies: readonly string[]): KnownPlan[] {
  const bodyOf = (body: string | null): string | null => {
    if (body !== null && !bodies.includes(body)) wrong(file, field('body'), `”${body}” finns inte bland organen`)
    return body === null ? null : `body:${body}`
  }
  return plans.map((one) => {
    checkGoals(file, one)
    return {
      ...one,
      adoption: { ...one.adoption, body: bodyOf(one.adoption.body) },
      extension: one.extension && { ...one.extension, body: bodyOf(one.extension.body) },
    }
  })
}

function checkGoals(file: string, { goals }: Plan): void {
  for (const [at, { key: own, parent }] of goals.entries()) {
    const before = goals.slice(0, at).map((one) => one.key)
    if (before.includes(own)) wrong(file, field('goals'), `”${own}” finns två gånger`)
    if (parent !== null && !before.includes(parent))
      wrong(file, field('goals'), `”${own}” står före sitt överordnade mål ”${parent}”`)
  }
}
