import { sql } from 'kysely'
import type { Db, Tx } from '#platform/index.ts'
import type { Day, Localised } from '#values/index.ts'
import type { Goal, GoalLink, PlanKind, PlanPeriod } from './plan.ts'

export interface ShownPlan extends PlanPeriod {
  readonly id: bigint
  readonly kind: PlanKind
  readonly title: Localised
  readonly source: string | null
  /** The last day as it was first decided, where the plan has been extended. */
  readonly extendedFrom: Day | null
  /** The version that was adopted last. Null: none has been. */
  readonly adopted: bigint | null
}

/** Every plan, the one that begins last first. */
export async function allPlans(db: Db | Tx): Promise<ShownPlan[]> {
  const rows = await db
    .selectFrom('plan_plan as p')
    .leftJoin('plan_adopted_version as v', 'v.plan', 'p.id')
    .select(['p.id', 'p.kind', 'p.title', 'p.title_en', 'p.first_day', 'p.last_day', 'p.source', 'v.version'])
    .select((select) =>
      select
        .selectFrom('plan_extension as e')
        .whereRef('e.plan', '=', 'p.id')
        .select((of) => of.fn.max<Day | null>('e.last_day').as('extended'))
        .as('extended'),
    )
    .orderBy('p.first_day', 'desc')
    .orderBy('p.id')
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, kind: row.kind, title: localised(row.title, row.title_en), source: row.source },
    ...{ firstDay: row.first_day, lastDay: row.extended ?? row.last_day, adopted: row.version },
    extendedFrom: row.extended === null ? null : row.last_day,
  }))
}

const localised = (sv: string, en: string | null): Localised => ({ sv, en: en ?? undefined })

/** The goals of one version, each after those above it. */
export async function goalsOf(db: Db | Tx, version: bigint): Promise<Goal[]> {
  const rows = await db
    .selectFrom('plan_goal_text')
    .select(['goal', 'parent', 'level', 'called', 'wording', 'wording_en', 'is_shortened', 'source'])
    .where('version', '=', version)
    .orderBy('place')
    .orderBy('goal')
    .execute()
  return rows.map(({ goal, wording, wording_en, is_shortened, ...row }) => ({
    ...{ ...row, id: goal, wording: localised(wording, wording_en), isShortened: is_shortened },
  }))
}

/** What the goals of a version serve, by goal. */
export async function linksOf(db: Db | Tx, version: bigint): Promise<Map<bigint, GoalLink[]>> {
  const rows = await db
    .selectFrom('plan_goal_link')
    .select(['goal', 'kind', 'code'])
    .where('version', '=', version)
    .orderBy('kind')
    .orderBy('code')
    .execute()
  const links = new Map<bigint, GoalLink[]>()
  for (const { goal, kind, code } of rows) links.set(goal, [...(links.get(goal) ?? []), { kind, code }])
  return links
}

/** The plan of a goal, if there is such a goal. */
export async function planOfGoal(db: Db | Tx, goal: bigint): Promise<bigint | undefined> {
  const row = await db.selectFrom('plan_goal').select('plan').where('id', '=', goal).executeTakeFirst()
  return row?.plan
}

export interface ShownDecision {
  readonly body: bigint | null
  readonly day: Day | null
  readonly source: string | null
}

/** How the version that holds was adopted. */
export async function adoptionOf(
  db: Db,
  version: bigint,
): Promise<(ShownDecision & { readonly note: string | null }) | undefined> {
  return db
    .selectFrom('plan_adoption')
    .select(['body', 'decided_day as day', 'note', 'source'])
    .where('version', '=', version)
    .executeTakeFirst()
}

/** The longest extension of a plan. */
export const extensionOf = (db: Db, plan: bigint): Promise<(ShownDecision & { readonly lastDay: Day }) | undefined> =>
  db
    .selectFrom('plan_extension')
    .select(['last_day as lastDay', 'body', 'decided_day as day', 'source'])
    .where('plan', '=', plan)
    .orderBy('last_day', 'desc')
    .executeTakeFirst()

/** Holds the register of plans until the transaction ends. */
export async function lockPlans(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('plan_plan'))`.execute(tx)
}

export async function planKeys(tx: Tx): Promise<Set<string>> {
  const rows = await tx.selectFrom('plan_plan').select('key').where('key', 'is not', null).execute()
  return new Set(rows.map(({ key }) => key as string))
}
