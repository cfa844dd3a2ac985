import { sql } from 'kysely'
import type { Db, Tx } from '#platform/index.ts'
import type { Making } from '../making.ts'
import type { GoalLinkKind } from '../plans/plan.ts'
import type { OwnLink } from './own-link.ts'

export const ownLinksOf = (db: Db | Tx, goal: bigint): Promise<OwnLink[]> =>
  db
    .selectFrom('plan_own_link')
    .select(['kind', 'code'])
    .where('goal', '=', goal)
    .orderBy('kind')
    .orderBy('code')
    .execute()

/** Holds the goal, so that two who link it at once do so one after the other. */
export async function lockLinks(tx: Tx, goal: bigint): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`plan_own_link:${goal}`}))`.execute(tx)
}

export async function replaceOwnLinks(
  tx: Tx,
  goal: bigint,
  links: readonly OwnLink[],
  { by, at }: Making,
): Promise<void> {
  await tx.deleteFrom('plan_own_link').where('goal', '=', goal).execute()
  if (links.length === 0) return
  await tx
    .insertInto('plan_own_link')
    .values(links.map(({ kind, code }) => ({ goal, kind, code, made_at: at, made_by: by })))
    .execute()
}

/** The goals that contribute to something, by the adopted version of their plan or as those who work with them say. */
export async function goalsLinkedTo(db: Db, kind: GoalLinkKind, code: string): Promise<bigint[]> {
  const told = db
    .selectFrom('plan_goal_link as l')
    .innerJoin('plan_adopted_version as v', 'v.version', 'l.version')
    .select('l.goal')
    .where('l.kind', '=', kind)
    .where('l.code', '=', code)
  const own = db
    .selectFrom('plan_own_link')
    .select('goal')
    .where('kind', '=', kind as OwnLink['kind'])
    .where('code', '=', code)
  return (await told.union(own).orderBy('goal').execute()).map(({ goal }) => goal)
}
