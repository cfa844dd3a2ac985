import type { Db, Tx } from '#platform/index.ts'
import type { Making } from '../making.ts'
import type { Preparation } from './preparation.ts'

interface NewPreparation {
  readonly plan: bigint
  readonly case: bigint
  readonly periodReason: string | null
  readonly formKey: string
}

export async function insertPreparation(tx: Tx, one: NewPreparation, { by, at }: Making): Promise<void> {
  await tx
    .insertInto('plan_preparation')
    .values({
      ...{ plan: one.plan, case: one.case, period_reason: one.periodReason, form_key: one.formKey },
      ...{ made_at: at, made_by: by },
    })
    .execute()
}

export async function preparationByForm(tx: Tx, formKey: string): Promise<bigint | undefined> {
  const row = await tx.selectFrom('plan_preparation').select('plan').where('form_key', '=', formKey).executeTakeFirst()
  return row?.plan
}

const preparations = (db: Db | Tx) =>
  db
    .selectFrom('plan_preparation as r')
    .innerJoin('plan_plan as p', 'p.id', 'r.plan')
    .innerJoin('registry_case_label as l', 'l.id', 'r.case')
    .leftJoin('plan_version as o', (join) => join.onRef('o.plan', '=', 'r.plan').on('o.frozen_at', 'is', null))
    .leftJoin('plan_adopted_version as a', 'a.plan', 'r.plan')
    .select(['r.plan', 'r.case', 'l.case_number as caseNumber', 'r.period_reason as periodReason'])
    .select(['p.title', 'p.first_day as firstDay', 'p.last_day as lastDay', 'o.id as open', 'a.version as adopted'])

/** Every plan that is made here, the one that begins last first. */
export const allPreparations = (db: Db): Promise<Preparation[]> =>
  preparations(db).orderBy('p.first_day', 'desc').orderBy('p.id').execute()

export const preparationOf = (db: Db | Tx, plan: bigint): Promise<Preparation | undefined> =>
  preparations(db).where('r.plan', '=', plan).executeTakeFirst()

/** Holds a plan that is made here until the transaction ends. Undefined: it is not made here. */
export async function lockPreparation(tx: Tx, plan: bigint): Promise<Preparation | undefined> {
  await tx.selectFrom('plan_plan').select('id').where('id', '=', plan).forNoKeyUpdate().execute()
  return preparationOf(tx, plan)
}

/** The version of a plan that is being written. Undefined: none is. */
export const openVersionOf = async (db: Db | Tx, plan: bigint): Promise<bigint | undefined> =>
  (await preparationOf(db, plan))?.open ?? undefined

export interface Version {
  readonly id: bigint
  readonly number: number
  /** When it was sent out or adopted. Null: it is being written. */
  readonly frozenAt: Date | null
  /** The consultation that it was sent out in. */
  readonly consultation: bigint | null
  readonly isAdopted: boolean
}

/** Every version of a plan, the latest first. */
export async function versionsOf(db: Db | Tx, plan: bigint): Promise<Version[]> {
  const rows = await db
    .selectFrom('plan_version as v')
    .leftJoin('plan_consultation as c', 'c.version', 'v.id')
    .leftJoin('plan_adoption as a', 'a.version', 'v.id')
    .select(['v.id', 'v.number', 'v.frozen_at as frozenAt', 'c.id as consultation', 'a.version as adoption'])
    .where('v.plan', '=', plan)
    .orderBy('v.number', 'desc')
    .execute()
  return rows.map(({ adoption, ...version }) => ({ ...version, isAdopted: adoption !== null }))
}
