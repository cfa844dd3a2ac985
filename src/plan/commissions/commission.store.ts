import { whoDid } from '#identity/index.ts'
import type { Db, Tx } from '#platform/index.ts'
import { type Day, öre } from '#values/index.ts'
import type { Making } from '../making.ts'
import type { Commission, CommissionStatus } from './commission.ts'
import type { ReadCommission } from './commission-form.ts'
import type { EventKind } from './tables.ts'

export type NewCommission = Omit<ReadCommission, 'owner' | 'dueDay'> & {
  /** What makes the sent form itself and no other. */
  readonly formKey: string
}

/** Adds a commission. Undefined when the same form has added it already. */
export async function insertCommission(tx: Tx, commission: NewCommission, making: Making): Promise<bigint | undefined> {
  const { title, wording, giver, givenDay, source, firstDay, lastDay, amount, reportIn, formKey } = commission
  const row = await tx
    .insertInto('plan_commission')
    .values({
      ...{ title, wording, giver_kind: giver.kind, giver_key: giver.key, giver_name: giver.name, given_day: givenDay },
      ...{ source, first_day: firstDay, last_day: lastDay, amount_ore: amount, report_in: reportIn, form_key: formKey },
      ...{ made_at: making.at, made_by: making.by },
    })
    .onConflict((conflict) => conflict.column('form_key').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

export async function commissionByForm(tx: Tx, formKey: string): Promise<bigint | undefined> {
  const row = await tx.selectFrom('plan_commission').select('id').where('form_key', '=', formKey).executeTakeFirst()
  return row?.id
}

export interface NewEvent {
  readonly commission: bigint
  readonly change: EventKind
  readonly status: CommissionStatus
  readonly owner: bigint
  readonly dueDay: Day | null
  readonly reportedDay: Day | null
  readonly reportedIn: string | null
  readonly note: string | null
}

export async function insertCommissionEvent(tx: Tx, event: NewEvent, { by, at }: Making): Promise<void> {
  const { commission, change, status, owner, dueDay, reportedDay, reportedIn, note } = event
  await tx
    .insertInto('plan_commission_event')
    .values({
      ...{ commission, change, status, owner, due_day: dueDay, reported_day: reportedDay, reported_in: reportedIn },
      ...{ note, at, by_whom: by },
    })
    .execute()
}

const commissions = (db: Db | Tx) =>
  db
    .selectFrom('plan_current_commission as c')
    .innerJoin('parties_current_name as n', 'n.party', 'c.owner')
    .selectAll('c')
    .select(['n.name as owner_name', 'n.key as owner_key'])

type Row = Awaited<ReturnType<ReturnType<typeof commissions>['execute']>>[number]

const toCommission = (row: Row): Commission => ({
  ...{ id: row.id, title: row.title, wording: row.wording, giverKind: row.giver_kind, giverKey: row.giver_key },
  ...{ giver: row.giver_name, givenDay: row.given_day, source: row.source, firstDay: row.first_day },
  ...{ lastDay: row.last_day, amount: row.amount_ore === null ? null : öre(row.amount_ore), reportIn: row.report_in },
  ...{ status: row.status, ownerKey: row.owner_key ?? '', owner: row.owner_name, dueDay: row.due_day },
  ...{ reportedDay: row.reported_day, reportedIn: row.reported_in, note: row.note, statusAt: row.status_at },
  ...{ madeAt: row.made_at, event: row.event, changes: row.changes },
})

/** Every commission, whatever has become of it. */
export const allCommissions = async (db: Db): Promise<Commission[]> =>
  (await commissions(db).orderBy('c.id').execute()).map(toCommission)

/** Those that are not reported. */
export const openCommissions = async (db: Db): Promise<Commission[]> =>
  (
    await commissions(db).where('c.status', 'in', ['given', 'ongoing']).orderBy('c.due_day').orderBy('c.id').execute()
  ).map(toCommission)

/** Those that wait for whoever gave them to say that the report is enough. */
export const reportedCommissions = async (db: Db): Promise<Commission[]> =>
  (await commissions(db).where('c.status', '=', 'reported').orderBy('c.reported_day').orderBy('c.id').execute()).map(
    toCommission,
  )

/** Those due in a year, whatever has become of them. */
export async function commissionsDueIn(db: Db, year: number): Promise<Commission[]> {
  const rows = await commissions(db)
    .where('c.due_day', '>=', `${year}-01-01` as Day)
    .where('c.due_day', '<=', `${year}-12-31` as Day)
    .orderBy('c.due_day')
    .orderBy('c.id')
    .execute()
  return rows.map(toCommission)
}

/** Those that are done for a goal or for a measure of it. */
export async function commissionsForGoal(db: Db, goal: bigint): Promise<Commission[]> {
  const linked = db.selectFrom('plan_commission_link').select('commission').where('goal', '=', goal)
  return (await commissions(db).where('c.id', 'in', linked).orderBy('c.id').execute()).map(toCommission)
}

export async function commissionById(db: Db | Tx, id: bigint): Promise<Commission | undefined> {
  const row = await commissions(db).where('c.id', '=', id).executeTakeFirst()
  return row && toCommission(row)
}

/** The commission, held until the transaction ends. */
export async function lockCommission(tx: Tx, id: bigint): Promise<Commission | undefined> {
  const held = await tx.selectFrom('plan_commission').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return held && commissionById(tx, id)
}

export interface CommissionEvent {
  readonly id: bigint
  readonly change: EventKind
  readonly owner: string
  readonly dueDay: Day | null
  readonly reportedDay: Day | null
  readonly reportedIn: string | null
  readonly note: string | null
  readonly at: Date
  /** R35: null where the person is protected, or where it was no person. */
  readonly who: string | null
}

/** All that has happened with a commission, the first first. */
export const eventsOfCommission = (db: Db, commission: bigint): Promise<CommissionEvent[]> =>
  db
    .selectFrom('plan_commission_event as e')
    .innerJoin('parties_current_name as n', 'n.party', 'e.owner')
    .select(['e.id', 'e.change', 'n.name as owner', 'e.due_day as dueDay', 'e.reported_day as reportedDay'])
    .select(['e.reported_in as reportedIn', 'e.note', 'e.at', whoDid('e.by_whom').as('who')])
    .where('e.commission', '=', commission)
    .orderBy('e.id')
    .execute()

/** What a commission is done for: a goal as a whole, or a measure of it. */
export interface CommissionLink {
  readonly goal: bigint
  readonly measure: bigint | null
}

export const linksOfCommission = (db: Db | Tx, commission: bigint): Promise<CommissionLink[]> =>
  db
    .selectFrom('plan_commission_link')
    .select(['goal', 'measure'])
    .where('commission', '=', commission)
    .orderBy('goal')
    .orderBy('measure')
    .execute()

export async function replaceLinks(tx: Tx, commission: bigint, links: readonly CommissionLink[]): Promise<void> {
  await tx.deleteFrom('plan_commission_link').where('commission', '=', commission).execute()
  if (links.length === 0) return
  await tx
    .insertInto('plan_commission_link')
    .values(links.map((one) => ({ commission, ...one })))
    .execute()
}
