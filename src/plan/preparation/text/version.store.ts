import { sql } from 'kysely'
import type { Db, Tx } from '#platform/index.ts'
import type { Making } from '../../making.ts'
import { insertVersion } from '../../plans/new-plan.store.ts'
import type { GoalWish } from './goal-wish.ts'
import type { Section } from './section.ts'

/** What a version says besides its goals, in order. */
export const sectionsOf = (db: Db | Tx, version: bigint): Promise<Section[]> =>
  db
    .selectFrom('plan_section_text')
    .select(['section as id', 'heading', 'text'])
    .where('version', '=', version)
    .orderBy('place')
    .orderBy('section')
    .execute()

/** Freezes a version: from now on it reads as it does. */
export async function freezeVersion(tx: Tx, version: bigint, at: Date): Promise<void> {
  await tx.updateTable('plan_version').set({ frozen_at: at }).where('id', '=', version).execute()
}

/** Begins a version that reads as an earlier one of the same plan does. Answers its id. */
export async function copyVersion(
  tx: Tx,
  { from, plan, number }: { readonly from: bigint; readonly plan: bigint; readonly number: number },
  making: Making,
): Promise<bigint> {
  const to = await insertVersion(tx, { plan, number, isFrozen: false }, making)
  await sql`
    insert into plan_goal_text
      (version, goal, parent, level, called, place, wording, wording_en, is_shortened, source)
    select ${to}, goal, parent, level, called, place, wording, wording_en, is_shortened, source
    from plan_goal_text where version = ${from}`.execute(tx)
  await sql`
    insert into plan_goal_link (version, goal, kind, code)
    select ${to}, goal, kind, code from plan_goal_link where version = ${from}`.execute(tx)
  await sql`
    insert into plan_section_text (version, section, place, heading, text)
    select ${to}, section, place, heading, text from plan_section_text where version = ${from}`.execute(tx)
  return to
}

/** Words a goal anew, with what it serves. */
export async function rewordGoal(tx: Tx, version: bigint, goal: bigint, wish: GoalWish): Promise<void> {
  const { level, called, parent, wording, links } = wish
  await tx
    .updateTable('plan_goal_text')
    .set({ level, called, parent, wording })
    .where('version', '=', version)
    .where('goal', '=', goal)
    .execute()
  await tx.deleteFrom('plan_goal_link').where('version', '=', version).where('goal', '=', goal).execute()
  if (links.length === 0) return
  await tx
    .insertInto('plan_goal_link')
    .values(links.map(({ kind, code }) => ({ version, goal, kind, code })))
    .execute()
}

export async function removeGoal(tx: Tx, version: bigint, goal: bigint): Promise<void> {
  await tx.deleteFrom('plan_goal_link').where('version', '=', version).where('goal', '=', goal).execute()
  await tx.deleteFrom('plan_goal_text').where('version', '=', version).where('goal', '=', goal).execute()
}

/** Puts the goals of a version in an order. */
export async function placeGoals(tx: Tx, version: bigint, order: readonly bigint[]): Promise<void> {
  for (const [place, goal] of order.entries())
    await tx
      .updateTable('plan_goal_text')
      .set({ place })
      .where('version', '=', version)
      .where('goal', '=', goal)
      .execute()
}

export async function insertSection(
  tx: Tx,
  { plan, version, place }: { readonly plan: bigint; readonly version: bigint; readonly place: number },
  text: Omit<Section, 'id'>,
): Promise<void> {
  const { id: section } = await tx.insertInto('plan_section').values({ plan }).returning('id').executeTakeFirstOrThrow()
  await tx
    .insertInto('plan_section_text')
    .values({ version, section, place, ...text })
    .execute()
}

export async function rewriteSection(tx: Tx, version: bigint, { id, heading, text }: Section): Promise<void> {
  await tx
    .updateTable('plan_section_text')
    .set({ heading, text })
    .where('version', '=', version)
    .where('section', '=', id)
    .execute()
}

export async function removeSection(tx: Tx, version: bigint, section: bigint): Promise<void> {
  await tx.deleteFrom('plan_section_text').where('version', '=', version).where('section', '=', section).execute()
}

/** Puts the sections of a version in an order. */
export async function placeSections(tx: Tx, version: bigint, order: readonly bigint[]): Promise<void> {
  for (const [place, section] of order.entries())
    await tx
      .updateTable('plan_section_text')
      .set({ place })
      .where('version', '=', version)
      .where('section', '=', section)
      .execute()
}
