import { sql } from 'kysely'
import type { Db, Tx } from '#platform/index.ts'
import type { Day } from '#values/index.ts'
import type { Making } from '../../making.ts'
import type { Consultation, ConsultedBody, DueConsultation, Told } from './consultation.ts'
import type { NewBody, ReadConsultation } from './consultation-form.ts'

const consultations = (db: Db | Tx) =>
  db
    .selectFrom('plan_consultation as c')
    .innerJoin('plan_version as v', 'v.id', 'c.version')
    .leftJoin('plan_adopted_version as a', 'a.plan', 'v.plan')
    .select(['c.id', 'v.plan', 'c.version', 'v.number as versionNumber', 'c.opened_day as openedDay'])
    .select(['c.due_day as dueDay', 'c.message', 'c.reminder_days as reminderDays'])
    .select(sql<boolean>`coalesce(a.number >= v.number, false)`.as('isSettled'))

/** The consultations of a plan, the latest first. */
export const consultationsOf = (db: Db | Tx, plan: bigint): Promise<Consultation[]> =>
  consultations(db).where('v.plan', '=', plan).orderBy('v.number', 'desc').execute()

export const consultationById = (db: Db | Tx, id: bigint): Promise<Consultation | undefined> =>
  consultations(db).where('c.id', '=', id).executeTakeFirst()

/** Those that are open on a day, the one that ends first first. */
export const openConsultations = (db: Db, today: Day): Promise<Consultation[]> =>
  consultations(db).where('c.due_day', '>=', today).orderBy('c.due_day').orderBy('c.id').execute()

/** Those whose plan has not been adopted since, the one that ends first first. Only the latest of each plan. */
export async function unsettledConsultations(db: Db): Promise<Consultation[]> {
  const all = await consultations(db).orderBy('v.number', 'desc').execute()
  const latest = all.filter((one, at) => all.findIndex(({ plan }) => plan === one.plan) === at)
  return latest.filter(({ isSettled }) => !isSettled)
}

/** Those whose last day lies in a year. */
export const consultationsDueIn = (db: Db, year: number): Promise<DueConsultation[]> =>
  db
    .selectFrom('plan_consultation as c')
    .innerJoin('plan_version as v', 'v.id', 'c.version')
    .innerJoin('plan_plan as p', 'p.id', 'v.plan')
    .select(['c.id', 'p.title', 'c.due_day as dueDay', 'c.made_at as openedAt'])
    .where('c.due_day', '>=', `${year}-01-01` as Day)
    .where('c.due_day', '<=', `${year}-12-31` as Day)
    .orderBy('c.due_day')
    .execute()

/** Holds a consultation until the transaction ends. */
export async function lockConsultation(tx: Tx, id: bigint): Promise<Consultation | undefined> {
  await tx.selectFrom('plan_consultation').select('id').where('id', '=', id).forNoKeyUpdate().execute()
  return consultationById(tx, id)
}

export async function insertConsultation(
  tx: Tx,
  { version, today, ...read }: Omit<ReadConsultation, 'bodies'> & { readonly version: bigint; readonly today: Day },
  { by, at }: Making,
): Promise<bigint> {
  const { id } = await tx
    .insertInto('plan_consultation')
    .values({
      ...{ version, opened_day: today, due_day: read.dueDay, message: read.message, reminder_days: read.reminderDays },
      ...{ made_at: at, made_by: by },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function updateDueDay(tx: Tx, consultation: bigint, day: Day): Promise<void> {
  await tx.updateTable('plan_consultation').set({ due_day: day }).where('id', '=', consultation).execute()
}

/** Adds those who are asked. Answers them with their ids. */
export async function insertBodies(
  tx: Tx,
  consultation: bigint,
  bodies: readonly NewBody[],
  { by, at }: Making,
): Promise<(NewBody & { readonly id: bigint })[]> {
  return tx
    .insertInto('plan_consulted_body')
    .values(bodies.map(({ name, email }) => ({ consultation, name, email, made_at: at, made_by: by })))
    .returning(['id', 'name', 'email'])
    .execute()
}

export async function insertTold(tx: Tx, bodies: readonly bigint[], what: Told, { by, at }: Making): Promise<void> {
  if (bodies.length === 0) return
  await tx
    .insertInto('plan_consulted_told')
    .values(bodies.map((body) => ({ body, what, at, by_whom: by })))
    .execute()
}

/** Those who were asked, by name, with what they were told and how much they have said. */
export async function bodiesOf(db: Db | Tx, consultation: bigint): Promise<ConsultedBody[]> {
  const latest = (what: Told) =>
    sql<Date | null>`(select max(t.at) from plan_consulted_told t where t.body = b.id and t.what = ${what})`
  const rows = await db
    .selectFrom('plan_consulted_body as b')
    .select(['b.id', 'b.name', 'b.email', latest('invitation').as('invitedAt'), latest('reminder').as('remindedAt')])
    .select((of) =>
      of
        .selectFrom('plan_reply as r')
        .whereRef('r.body', '=', 'b.id')
        .select(({ fn }) => fn.countAll<bigint>().as('count'))
        .as('replies'),
    )
    .where('b.consultation', '=', consultation)
    .execute()
  return rows
    .map(({ replies, ...body }) => ({ ...body, replies: Number(replies ?? 0) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'))
}

/** Whom the region asked last, for the next list. */
export async function lastAsked(db: Db): Promise<NewBody[]> {
  const last = await db.selectFrom('plan_consultation').select('id').orderBy('id', 'desc').executeTakeFirst()
  if (!last) return []
  const bodies = await db
    .selectFrom('plan_consulted_body')
    .select(['name', 'email'])
    .where('consultation', '=', last.id)
    .execute()
  return bodies.sort((a, b) => a.name.localeCompare(b.name, 'sv'))
}
