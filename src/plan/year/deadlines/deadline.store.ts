import { sql } from 'kysely'
import { whoDid } from '#identity/index.ts'
import type { Db, Tx } from '#platform/index.ts'
import type { Day } from '#values/index.ts'
import type { Making } from '../../making.ts'
import { localised, localisedOrNull } from '../recurring/recurring.store.ts'
import type { Deadline, DeadlineStatus, NextState } from './deadline.ts'

export type NewDeadline = Pick<
  Deadline,
  | 'year'
  | 'recurring'
  | 'title'
  | 'purpose'
  | 'firstDay'
  | 'plannedDay'
  | 'shift'
  | 'dueDay'
  | 'noticeDays'
  | 'roles'
  | 'body'
> & {
  /** What makes the sent form itself and no other. Null: it is made of what recurs. */
  readonly formKey: string | null
}

/** Adds a deadline that is open. Undefined when that year has it already. */
export async function insertDeadline(tx: Tx, deadline: NewDeadline, making: Making): Promise<bigint | undefined> {
  const { year, recurring, title, purpose, firstDay, plannedDay, shift, dueDay, noticeDays, roles, body } = deadline
  const row = await tx
    .insertInto('plan_deadline')
    .values({
      ...{ year, recurring, title: title.sv, title_en: title.en ?? null, shift, roles, body },
      ...{ purpose: purpose?.sv ?? null, purpose_en: purpose?.en ?? null, notice_days: noticeDays },
      ...{ first_day: firstDay === dueDay ? null : firstDay, planned_day: plannedDay, form_key: deadline.formKey },
      ...{ made_at: making.at, made_by: making.by },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row) return undefined
  await insertDeadlineEvent(tx, row.id, { status: 'open', dueDay, doneDay: null, note: null }, making)
  return row.id
}

export async function insertDeadlineEvent(
  tx: Tx,
  deadline: bigint,
  { status, dueDay, doneDay, note }: NextState,
  { by, at }: Making,
): Promise<void> {
  await tx
    .insertInto('plan_deadline_event')
    .values({ deadline, status, due_day: dueDay, done_day: doneDay, note, at, by_whom: by })
    .execute()
}

const deadlines = (db: Db | Tx) => db.selectFrom('plan_current_deadline').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof deadlines>['execute']>>[number]

const toDeadline = (row: Row): Deadline => ({
  ...{ id: row.id, year: row.year, recurring: row.recurring, title: localised(row.title, row.title_en) },
  ...{ purpose: localisedOrNull(row.purpose, row.purpose_en), plannedDay: row.planned_day, shift: row.shift },
  // One that was moved to before its window opens opens that day.
  firstDay: row.first_day === null || row.first_day > row.due_day ? row.due_day : row.first_day,
  ...{ dueDay: row.due_day, noticeDays: row.notice_days, roles: row.roles, body: row.body, status: row.status },
  ...{
    doneDay: row.done_day,
    note: row.note,
    statusAt: row.status_at,
    madeAt: row.made_at,
    event: row.event,
    changes: row.changes,
    whyMoved: row.why_moved,
  },
})

export async function deadlinesOfYear(db: Db | Tx, year: number): Promise<Deadline[]> {
  const rows = await deadlines(db).where('year', '=', year).orderBy('due_day').orderBy('id').execute()
  return rows.map(toDeadline)
}

/** Those that are not done, whatever year they are of. */
export async function openDeadlines(db: Db): Promise<Deadline[]> {
  return (await deadlines(db).where('status', '=', 'open').orderBy('due_day').orderBy('id').execute()).map(toDeadline)
}

/** The years that have any. */
export async function yearsOfDeadlines(db: Db): Promise<number[]> {
  const rows = await db.selectFrom('plan_deadline').select('year').distinct().orderBy('year').execute()
  return rows.map(({ year }) => year)
}

export async function deadlineById(db: Db | Tx, id: bigint): Promise<Deadline | undefined> {
  const row = await deadlines(db).where('id', '=', id).executeTakeFirst()
  return row && toDeadline(row)
}

/** The deadline, held until the transaction ends. */
export async function lockDeadline(tx: Tx, id: bigint): Promise<Deadline | undefined> {
  const held = await tx.selectFrom('plan_deadline').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return held && deadlineById(tx, id)
}

/** Holds the form until the transaction ends: the same one sent twice at once is handled after itself. */
export async function lockForm(tx: Tx, formKey: string): Promise<bigint | undefined> {
  await sql`select pg_advisory_xact_lock(hashtext(${formKey}))`.execute(tx)
  const row = await tx.selectFrom('plan_deadline').select('id').where('form_key', '=', formKey).executeTakeFirst()
  return row?.id
}

export interface DeadlineEvent {
  readonly id: bigint
  readonly status: DeadlineStatus
  readonly dueDay: Day
  readonly doneDay: Day | null
  readonly note: string | null
  readonly at: Date
  /** R35: null where the person is protected, or where it was no person. */
  readonly who: string | null
}

/** All that has happened with a deadline, the first first. */
export const eventsOf = (db: Db, deadline: bigint): Promise<DeadlineEvent[]> =>
  db
    .selectFrom('plan_deadline_event as e')
    .select([
      'e.id',
      'e.status',
      'e.due_day as dueDay',
      'e.done_day as doneDay',
      'e.note',
      'e.at',
      whoDid('e.by_whom').as('who'),
    ])
    .where('e.deadline', '=', deadline)
    .orderBy('e.id')
    .execute()
