import type { Db, Tx } from '#platform/index.ts'
import type { Localised } from '#values/index.ts'
import type { Making } from '../../making.ts'
import type { KnownRecurring, Recurring } from './recurring.ts'

export type NewRecurring = Omit<Recurring, 'id'> & { readonly key: string | null }

/** Adds what comes back. Undefined when one with that key is there already. */
export async function insertRecurring(
  tx: Tx,
  recurring: NewRecurring | KnownRecurring,
  { by, at }: Making,
): Promise<bigint | undefined> {
  const { key, title, purpose, falls, shift, noticeDays, roles, body, certainty, seen, source } = recurring
  const row = await tx
    .insertInto('plan_recurring')
    .values({
      ...{ key, title: title.sv, title_en: title.en ?? null, falls: JSON.stringify(falls), shift, roles, body },
      ...{ purpose: purpose?.sv ?? null, purpose_en: purpose?.en ?? null, notice_days: noticeDays },
      ...{ certainty, seen: seen?.sv ?? null, seen_en: seen?.en ?? null, source, made_at: at, made_by: by },
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** What a text and its English are, when there is one. */
export const localised = (sv: string, en: string | null): Localised => (en === null ? { sv } : { sv, en })
export const localisedOrNull = (sv: string | null, en: string | null): Localised | null =>
  sv === null ? null : localised(sv, en)

const recurring = (db: Db | Tx) => db.selectFrom('plan_recurring as r').selectAll('r')
type Row = Awaited<ReturnType<ReturnType<typeof recurring>['execute']>>[number]

const toRecurring = (row: Row): Recurring => ({
  ...{ id: row.id, title: localised(row.title, row.title_en), purpose: localisedOrNull(row.purpose, row.purpose_en) },
  ...{ falls: row.falls, shift: row.shift, noticeDays: row.notice_days, roles: row.roles, body: row.body },
  ...{ certainty: row.certainty, seen: localisedOrNull(row.seen, row.seen_en), source: row.source },
})

/** All that comes back, but what has ended. */
export async function currentRecurring(db: Db | Tx): Promise<Recurring[]> {
  const rows = await recurring(db)
    .leftJoin('plan_recurring_end as e', 'e.recurring', 'r.id')
    .where('e.recurring', 'is', null)
    .orderBy('r.id')
    .execute()
  return rows.map(toRecurring)
}

export interface FoundRecurring extends Recurring {
  /** Null: it comes back still. */
  readonly end: { readonly reason: string; readonly at: Date } | null
}

export async function recurringById(db: Db | Tx, id: bigint): Promise<FoundRecurring | undefined> {
  const row = await recurring(db)
    .leftJoin('plan_recurring_end as e', 'e.recurring', 'r.id')
    .select(['e.reason', 'e.at'])
    .where('r.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { reason, at } = row
  return { ...toRecurring(row), end: reason === null || at === null ? null : { reason, at } }
}

/** Holds all that comes back until the transaction ends: nobody else makes a year or ends anything meanwhile. */
export async function lockRecurring(tx: Tx): Promise<void> {
  await tx.selectFrom('plan_recurring').select('id').orderBy('id').forUpdate().execute()
}

export async function insertEnd(tx: Tx, id: bigint, reason: string, { by, at }: Making): Promise<boolean> {
  const row = await tx
    .insertInto('plan_recurring_end')
    .values({ recurring: id, reason, at, by_whom: by })
    .onConflict((conflict) => conflict.column('recurring').doNothing())
    .returning('recurring')
    .executeTakeFirst()
  return row !== undefined
}
