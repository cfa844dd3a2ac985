import type { Tx } from '#platform/index.ts'
import type { Day, Localised } from '#values/index.ts'
import type { Making } from '../making.ts'
import type { GoalLink, Level, PlanKind } from './plan.ts'

export interface NewPlan {
  /** Null: it was made here. */
  readonly key: string | null
  readonly kind: PlanKind
  readonly title: Localised
  readonly firstDay: Day
  readonly lastDay: Day
  readonly source: string | null
}

/** Adds a plan, without a version. Answers its id. */
export async function insertPlan(tx: Tx, plan: NewPlan, making: Making): Promise<bigint> {
  const { title, firstDay, lastDay, ...rest } = plan
  const named = { title: title.sv, title_en: title.en ?? null, first_day: firstDay, last_day: lastDay }
  const values = { ...rest, ...named, ...made(making) }
  return (await tx.insertInto('plan_plan').values(values).returning('id').executeTakeFirstOrThrow()).id
}

export async function insertVersion(
  tx: Tx,
  { plan, number, isFrozen }: { readonly plan: bigint; readonly number: number; readonly isFrozen: boolean },
  making: Making,
): Promise<bigint> {
  const values = { plan, number, frozen_at: isFrozen ? making.at : null, ...made(making) }
  return (await tx.insertInto('plan_version').values(values).returning('id').executeTakeFirstOrThrow()).id
}

export const insertGoal = async (tx: Tx, plan: bigint, key: string | null): Promise<bigint> =>
  (await tx.insertInto('plan_goal').values({ plan, key }).returning('id').executeTakeFirstOrThrow()).id

export interface GoalText {
  readonly version: bigint
  readonly goal: bigint
  readonly parent: bigint | null
  readonly level: Level
  readonly called: string
  readonly place: number
  readonly wording: Localised
  readonly isShortened: boolean
  readonly source: string | null
  readonly links: readonly GoalLink[]
}

/** Words a goal in a version, with what it serves there. */
export async function insertGoalText(tx: Tx, { wording, isShortened, links, ...text }: GoalText): Promise<void> {
  const worded = { wording: wording.sv, wording_en: wording.en ?? null, is_shortened: isShortened }
  await tx
    .insertInto('plan_goal_text')
    .values({ ...text, ...worded })
    .execute()
  if (links.length === 0) return
  const { version, goal } = text
  await tx
    .insertInto('plan_goal_link')
    .values(links.map(({ kind, code }) => ({ version, goal, kind, code })))
    .execute()
}

interface NewDecision {
  readonly body: bigint | null
  readonly day: Day | null
  readonly source: string | null
}

interface NewAdoption extends NewDecision {
  readonly version: bigint
  readonly decision: bigint | null
  readonly note: string | null
}

export async function insertAdoption(
  tx: Tx,
  { version, decision, body, day, note, source }: NewAdoption,
  making: Making,
): Promise<void> {
  await tx
    .insertInto('plan_adoption')
    .values({ version, decision, body, decided_day: day, note, source, ...made(making) })
    .execute()
}

export async function insertExtension(
  tx: Tx,
  { plan, lastDay, body, day, source }: NewDecision & { readonly plan: bigint; readonly lastDay: Day },
  making: Making,
): Promise<void> {
  await tx
    .insertInto('plan_extension')
    .values({ plan, last_day: lastDay, body, decided_day: day, source, ...made(making) })
    .execute()
}

const made = ({ by, at }: Making) => ({ made_at: at, made_by: by })
