import { contentKey, record, type Tx } from '#platform/index.ts'
import { openCase } from '#registry/index.ts'
import type { Making } from '../making.ts'
import { insertGoal, insertGoalText, insertPlan, insertVersion } from '../plans/new-plan.store.ts'
import { allPlans, goalsOf, linksOf, lockPlans } from '../plans/plan.store.ts'
import type { ReadPlan } from './begin-plan-form.ts'
import { insertPreparation, preparationByForm } from './preparation.store.ts'
import { insertSection, sectionsOf } from './text/version.store.ts'

/**
 * Begins a culture plan, in a case of its own, empty or as an adopted one reads. The same form sent twice begins one.
 * Answers which.
 */
export async function beginPlan(tx: Tx, wanted: ReadPlan, making: Making): Promise<bigint> {
  const formKey = contentKey(wanted)
  // Two that send the same form at once: the later waits here, and then finds what the first began.
  await lockPlans(tx)
  const earlier = await preparationByForm(tx, formKey)
  if (earlier !== undefined) return earlier
  const { title, firstDay, lastDay, periodReason, caseNumber } = wanted
  const from = (await allPlans(tx)).find(({ id }) => id === wanted.from)?.adopted ?? null
  const opened = await openCase(tx, { title, caseNumber, at: making.at })
  const named = { key: null, kind: 'culture-plan' as const, title: { sv: title }, source: null }
  const plan = await insertPlan(tx, { ...named, firstDay, lastDay }, making)
  await insertPreparation(tx, { plan, case: opened, periodReason, formKey }, making)
  const version = await insertVersion(tx, { plan, number: 1, isFrozen: false }, making)
  if (from !== null) await copyText(tx, from, { plan, version })
  await record(tx, { at: making.at, who: making.by, what: 'plan.begun', about: `plan:${plan}` })
  return plan
}

/** The same words in another plan are other goals: what is done for those of the earlier plan stays with them. */
async function copyText(
  tx: Tx,
  from: bigint,
  { plan, version }: { readonly plan: bigint; readonly version: bigint },
): Promise<void> {
  const links = await linksOf(tx, from)
  const ids = new Map<bigint, bigint>()
  for (const [place, { id, parent, ...text }] of (await goalsOf(tx, from)).entries()) {
    const goal = await insertGoal(tx, plan, null)
    ids.set(id, goal)
    const above = parent === null ? null : (ids.get(parent) ?? null)
    await insertGoalText(tx, { ...text, version, goal, place, parent: above, links: links.get(id) ?? [] })
  }
  for (const [place, { heading, text }] of (await sectionsOf(tx, from)).entries())
    await insertSection(tx, { plan, version, place }, { heading, text })
}
