import type { Db, Tx } from '#platform/index.ts'
import type { Day } from '#values/index.ts'
import type { Making } from '../making.ts'
import type { Measure, MeasureStatus } from './measure.ts'

export interface NewMeasure {
  readonly goal: bigint
  readonly title: string
  readonly owner: bigint
  readonly year: number
  readonly dueDay: Day | null
  /** What makes the sent form itself and no other. */
  readonly formKey: string
}

/** Adds a measure. Undefined when the same form has added it already. */
export async function insertMeasure(tx: Tx, measure: NewMeasure, { by, at }: Making): Promise<bigint | undefined> {
  const { goal, title, owner, year, dueDay, formKey } = measure
  const row = await tx
    .insertInto('plan_measure')
    .values({ goal, title, owner, year, due_day: dueDay, form_key: formKey, made_at: at, made_by: by })
    .onConflict((conflict) => conflict.column('form_key').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

export async function insertMeasureEvent(
  tx: Tx,
  { measure, status, note }: { readonly measure: bigint; readonly status: MeasureStatus; readonly note: string | null },
  { by, at }: Making,
): Promise<void> {
  await tx.insertInto('plan_measure_event').values({ measure, status, note, at, by_whom: by }).execute()
}

const measures = (db: Db | Tx) =>
  db
    .selectFrom('plan_current_measure as m')
    .innerJoin('parties_current_name as n', 'n.party', 'm.owner')
    .select(['m.id', 'm.goal', 'm.title', 'n.name as owner', 'm.year', 'm.due_day as dueDay', 'm.status', 'm.note'])
    .select(['m.status_at as statusAt', 'm.event'])

/** The measures of goals, the earliest year first. */
export async function measuresOf(db: Db | Tx, goals: readonly bigint[]): Promise<Measure[]> {
  if (goals.length === 0) return []
  return measures(db).where('m.goal', 'in', goals).orderBy('m.year').orderBy('m.id').execute()
}

/** Those that somebody still has to do, by a day that is told. */
export const measuresToDo = (db: Db): Promise<Measure[]> =>
  measures(db)
    .where('m.status', 'in', ['planned', 'ongoing'])
    .where('m.due_day', 'is not', null)
    .orderBy('m.due_day')
    .orderBy('m.id')
    .execute()

/** Those due in a year, whatever has become of them. */
export const measuresDueIn = (db: Db, year: number): Promise<Measure[]> =>
  measures(db)
    .where('m.due_day', '>=', `${year}-01-01` as Day)
    .where('m.due_day', '<=', `${year}-12-31` as Day)
    .orderBy('m.due_day')
    .orderBy('m.id')
    .execute()

/** The measure, held until the transaction ends. */
export async function lockMeasure(tx: Tx, id: bigint): Promise<Measure | undefined> {
  const held = await tx.selectFrom('plan_measure').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return held && (await measures(tx).where('m.id', '=', id).executeTakeFirst())
}

export async function goalOfMeasure(db: Db, id: bigint): Promise<bigint | undefined> {
  const row = await db.selectFrom('plan_measure').select('goal').where('id', '=', id).executeTakeFirst()
  return row?.goal
}
