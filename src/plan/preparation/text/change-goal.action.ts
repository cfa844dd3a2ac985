import type { Tx } from '#platform/index.ts'
import { type Refusal, refuse } from '#values/index.ts'
import type { Making } from '../../making.ts'
import { insertGoal, insertGoalText } from '../../plans/new-plan.store.ts'
import { goalsOf, linksOf } from '../../plans/plan.store.ts'
import type { Goal, GoalLink } from '../../plans/plan.ts'
import { type GoalWish, mayPlace, mayRemove, moved } from './goal-wish.ts'
import { lockOpenVersion, recordText, seenKey, type TextRefusal } from './open-version.action.ts'
import { placeGoals, removeGoal, rewordGoal } from './version.store.ts'

/** What a form says that it saw of a goal. */
export const goalKey = ({ level, called, parent, wording }: Goal, links: readonly GoalLink[]): string =>
  seenKey([level, called, parent, wording.sv, links.map(({ kind, code }) => [kind, code])])

interface WantedGoal {
  readonly plan: bigint
  /** Undefined: a new one. */
  readonly goal: bigint | undefined
  readonly wish: GoalWish
  readonly seen: string
}

/** Adds a goal to the version that is being written, or words one anew. The same new one sent twice is added once. */
export async function saveGoal(
  tx: Tx,
  { plan, goal, wish, seen }: WantedGoal,
  making: Making,
): Promise<Refusal<TextRefusal> | undefined> {
  const version = await lockOpenVersion(tx, plan)
  if (typeof version !== 'bigint') return version
  const goals = await goalsOf(tx, version)
  const refused =
    (goal === undefined ? undefined : await hasChanged(tx, { version, goals, goal, seen })) ??
    mayPlace(goals, goal, wish)
  if (refused) return refused
  if (goal !== undefined) await rewordGoal(tx, version, goal, wish)
  else if (goals.some((one) => isSame(one, wish))) return undefined
  else await addGoal(tx, { plan, version, goals }, wish)
  await recordText(tx, plan, making)
  return undefined
}

const isSame = ({ level, parent, wording }: Goal, wish: GoalWish): boolean =>
  level === wish.level && parent === wish.parent && wording.sv === wish.wording

interface SeenGoal {
  readonly version: bigint
  readonly goals: readonly Goal[]
  readonly goal: bigint
  readonly seen: string
}

async function hasChanged(
  tx: Tx,
  { version, goals, goal: id, seen }: SeenGoal,
): Promise<Refusal<TextRefusal> | undefined> {
  const goal = goals.find((one) => one.id === id)
  const key = goal && goalKey(goal, (await linksOf(tx, version)).get(id) ?? [])
  return key === seen ? undefined : refuse('the text has changed since it was read')
}

async function addGoal(
  tx: Tx,
  { plan, version, goals }: { readonly plan: bigint; readonly version: bigint; readonly goals: readonly Goal[] },
  { wording, ...wish }: GoalWish,
): Promise<void> {
  const goal = await insertGoal(tx, plan, null)
  const text = { version, goal, place: goals.length, wording: { sv: wording }, isShortened: false, source: null }
  await insertGoalText(tx, { ...text, ...wish })
  await placeGoals(tx, version, [...goals.map(({ id }) => id), goal])
}

interface KnownGoal {
  readonly plan: bigint
  readonly goal: bigint
}

/** Takes a goal out of the version that is being written. Earlier versions keep it. */
export async function takeOutGoal(
  tx: Tx,
  { plan, goal, seen }: KnownGoal & { readonly seen: string },
  making: Making,
): Promise<Refusal<TextRefusal> | undefined> {
  const version = await lockOpenVersion(tx, plan)
  if (typeof version !== 'bigint') return version
  const goals = await goalsOf(tx, version)
  const refused = (await hasChanged(tx, { version, goals, goal, seen })) ?? mayRemove(goals, goal)
  if (refused) return refused
  await removeGoal(tx, version, goal)
  await recordText(tx, plan, making)
  return undefined
}

/** Lets a goal change places with its neighbour below the same one. */
export async function moveGoal(
  tx: Tx,
  { plan, goal: id, by }: KnownGoal & { readonly by: -1 | 1 },
  making: Making,
): Promise<Refusal<TextRefusal> | undefined> {
  const version = await lockOpenVersion(tx, plan)
  if (typeof version !== 'bigint') return version
  const goals = await goalsOf(tx, version)
  const goal = goals.find((one) => one.id === id)
  if (!goal) return refuse('the text has changed since it was read')
  const ids = (of: readonly Goal[]) => of.map((one) => one.id)
  const equals = goals.filter(({ parent }) => parent === goal.parent)
  await placeGoals(tx, version, moved(ids(goals), ids(equals), id, by))
  await recordText(tx, plan, making)
  return undefined
}
