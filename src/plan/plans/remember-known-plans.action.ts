import { partyByKey } from '#parties/index.ts'
import type { Tx } from '#platform/index.ts'
import type { Making } from '../making.ts'
import type { KnownPlan } from './known-plan.ts'
import {
  insertAdoption,
  insertExtension,
  insertGoal,
  insertGoalText,
  insertPlan,
  insertVersion,
} from './new-plan.store.ts'
import { lockPlans, planKeys } from './plan.store.ts'

/**
 * Makes the plans of the region pack known, with the goals that their sources tell. Run at every start: a plan that is
 * there already is left alone, since what people have done with it here is theirs.
 */
export async function rememberKnownPlans(tx: Tx, known: readonly KnownPlan[], at: Date): Promise<void> {
  if (known.length === 0) return
  await lockPlans(tx)
  const keys = await planKeys(tx)
  for (const plan of known) if (!keys.has(plan.key)) await addKnownPlan(tx, plan, { by: 'region pack', at })
}

async function addKnownPlan(tx: Tx, known: KnownPlan, making: Making): Promise<void> {
  const { key, kind, title, firstDay, lastDay, source, extension, adoption, goals } = known
  const bodyOf = async (body: string | null) => (body === null ? null : (await partyByKey(tx, body)).id)
  const plan = await insertPlan(tx, { key, kind, title, firstDay, lastDay, source }, making)
  const version = await insertVersion(tx, { plan, number: 1, isFrozen: true }, making)
  const ids = new Map<string, bigint>()
  for (const [place, goal] of goals.entries()) {
    const id = await insertGoal(tx, plan, goal.key)
    ids.set(goal.key, id)
    const parent = goal.parent === null ? null : ids.get(goal.parent)
    if (parent === undefined) throw new Error(`the goal ${goal.key} stands before the one above it`)
    const { level, called, wording, isShortened, links, source: told } = goal
    await insertGoalText(tx, {
      ...{ version, goal: id, parent, level, called, place, wording, isShortened, links, source: told },
    })
  }
  await insertAdoption(tx, { ...adoption, version, decision: null, body: await bodyOf(adoption.body) }, making)
  if (extension) await insertExtension(tx, { ...extension, plan, body: await bodyOf(extension.body) }, making)
}
