import type { Db, Tx } from '#platform/index.ts'
import type { Choices, ChosenKind, Facts, Mailing, NotificationKind } from './notification.ts'

export interface NewNotification {
  readonly person: bigint
  readonly kind: NotificationKind
  /** What makes the event itself and no other. */
  readonly key: string
  readonly facts: Facts
  /** Where the person can see it. */
  readonly path: string
}

export interface Notification extends NewNotification {
  readonly id: bigint
  readonly madeAt: Date
  readonly readAt: Date | null
}

/** Who is to be told, and where. */
export interface Receiver {
  /** Null: nobody has told it, and no mail is sent. */
  readonly email: string | null
  /** R35: a mail to this person names nothing. */
  readonly isProtected: boolean
  readonly choices: Choices
}

/** Answers its id, or undefined when the person has been told of the event. */
export async function insertNotification(
  tx: Tx,
  { person, kind, key, facts, path }: NewNotification,
  mailing: Mailing,
  at: Date,
): Promise<bigint | undefined> {
  const row = await tx
    .insertInto('identity_notification')
    .values({ person, kind, key, facts: JSON.stringify(facts), path, mailing, made_at: at })
    .onConflict((conflict) => conflict.columns(['person', 'key']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

export async function receiverOf(db: Db | Tx, person: bigint): Promise<Receiver> {
  const row = await db
    .selectFrom('identity_person as a')
    .innerJoin('identity_shown_person as s', 's.id', 'a.id')
    .select(['a.email', 's.is_protected as isProtected'])
    .where('a.id', '=', person)
    .executeTakeFirstOrThrow()
  return { ...row, choices: await choicesOf(db, person) }
}

export async function choicesOf(db: Db | Tx, person: bigint): Promise<Choices> {
  const rows = await db
    .selectFrom('identity_notification_choice')
    .select(['kind', 'mailing'])
    .where('person', '=', person)
    .execute()
  return Object.fromEntries(rows.map(({ kind, mailing }) => [kind, mailing]))
}

export async function saveChoices(
  tx: Tx,
  person: bigint,
  choices: Readonly<Partial<Record<ChosenKind, Mailing>>>,
): Promise<void> {
  for (const [kind, mailing] of Object.entries(choices) as [ChosenKind, Mailing][])
    await tx
      .insertInto('identity_notification_choice')
      .values({ person, kind, mailing })
      .onConflict((conflict) => conflict.columns(['person', 'kind']).doUpdateSet({ mailing }))
      .execute()
}

/** What a person has been told, what is not read first, then the latest. */
export async function notificationsOf(db: Db | Tx, person: bigint, atMost: number): Promise<Notification[]> {
  const rows = await db
    .selectFrom('identity_notification')
    .selectAll()
    .where('person', '=', person)
    .orderBy((order) => order.case().when('read_at', 'is', null).then(0).else(1).end())
    .orderBy('id', 'desc')
    .limit(atMost)
    .execute()
  return rows.map(toNotification)
}

/** Marks one, or all, of a person's own as read. Answers how many were not read before. */
export async function markRead(tx: Tx, person: bigint, id: bigint | 'all', at: Date): Promise<number> {
  const unread = tx
    .updateTable('identity_notification')
    .set({ read_at: at })
    .where('person', '=', person)
    .where('read_at', 'is', null)
  const { numUpdatedRows } = await (id === 'all' ? unread : unread.where('id', '=', id)).executeTakeFirst()
  return Number(numUpdatedRows)
}

export async function markMailed(tx: Tx, ids: readonly bigint[], at: Date): Promise<void> {
  await tx.updateTable('identity_notification').set({ mailed_at: at }).where('id', 'in', ids).execute()
}

/** Everyone with something that waits for the daily summary. */
export async function summaryReaders(db: Db): Promise<bigint[]> {
  const rows = await waitingForSummary(db).select('person').distinct().orderBy('person').execute()
  return rows.map(({ person }) => person)
}

/** What a person's next summary is to tell, held until the transaction ends: two summaries never tell the same. */
export async function lockForSummary(tx: Tx, person: bigint): Promise<Notification[]> {
  const rows = await waitingForSummary(tx).selectAll().where('person', '=', person).orderBy('id').forUpdate().execute()
  return rows.map(toNotification)
}

const waitingForSummary = (db: Db | Tx) =>
  db.selectFrom('identity_notification').where('mailing', '=', 'daily').where('mailed_at', 'is', null)

const toNotification = (row: {
  id: bigint
  person: bigint
  kind: NotificationKind
  key: string
  facts: unknown
  path: string
  made_at: Date
  read_at: Date | null
}): Notification => ({
  ...{ id: row.id, person: row.person, kind: row.kind, key: row.key, facts: row.facts as Facts, path: row.path },
  ...{ madeAt: row.made_at, readAt: row.read_at },
})
