import { sql } from 'kysely'
import type { Db, Tx } from '../database/database.ts'
import { type MailBody, mustBeSendable, type NewMail } from './mail.ts'

/** A mail in the outbox. */
export interface KeptMail extends MailBody {
  readonly id: bigint
  readonly to: string
  readonly isSecret: boolean
  readonly madeAt: Date
  readonly usefulUntil: Date | null
  readonly sentAt: Date | null
}

/** Long past the time that a mail server takes to answer or not. A sender that died holds its mail no longer. */
const claimMinutes = 10

/** Answers the mail's id, or undefined when what it tells of has been told. */
export async function insertMail(tx: Tx, mail: NewMail, at: Date): Promise<bigint | undefined> {
  mustBeSendable(mail)
  const row = await tx
    .insertInto('platform_mail')
    .values({
      ...{ key: mail.key ?? null, language: mail.language ?? 'sv', to_address: mail.to, subject: mail.subject },
      ...{ body: mail.text, link_label: mail.link?.label ?? null, link_path: mail.link?.path ?? null },
      ...{ stop_path: mail.stopPath ?? null, is_secret: mail.isSecret ?? false },
      ...{ to_outsider: mail.toOutsider ?? false },
      ...{ made_at: at, useful_until: mail.usefulUntil ?? null },
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/**
 * Takes a mail to send. Undefined when it has been sent or given up, or when somebody else is sending it. Nothing is held
 * open while a mail server thinks: the embedded database has one connection.
 */
export async function claimMail(db: Db, id: bigint, now: Date): Promise<KeptMail | undefined> {
  const abandoned = new Date(now.getTime() - claimMinutes * 60_000)
  const row = await db
    .updateTable('platform_mail')
    .set(({ eb }) => ({ claimed_at: now, attempts: eb('attempts', '+', 1) }))
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .where('given_up_at', 'is', null)
    .where((where) => where.or([where('claimed_at', 'is', null), where('claimed_at', '<', abandoned)]))
    .returningAll()
    .executeTakeFirst()
  return row && toKept(row)
}

export async function markSent(db: Db, id: bigint, at: Date): Promise<void> {
  await db
    .updateTable('platform_mail')
    .set({ sent_at: at, claimed_at: null, last_error: null })
    .where('id', '=', id)
    .execute()
}

/** It was not sent this time; the queue tries again. */
export async function releaseMail(db: Db, id: bigint, reason: string): Promise<void> {
  await db.updateTable('platform_mail').set({ claimed_at: null, last_error: reason }).where('id', '=', id).execute()
}

/** It will never be sent. */
export async function giveUpMail(db: Db, id: bigint, reason: string, at: Date): Promise<void> {
  await db
    .updateTable('platform_mail')
    .set({ claimed_at: null, given_up_at: at, last_error: reason })
    .where('id', '=', id)
    .execute()
}

const forgotten = {
  ...{ to_address: null, subject: null, body: null },
  ...{ link_label: null, link_path: null, stop_path: null },
}

/** Forgets to whom it went and what it said. That it was sent, and when, stays. */
export async function forgetMail(db: Db, id: bigint): Promise<void> {
  await db.updateTable('platform_mail').set(forgotten).where('id', '=', id).execute()
}

/** Forgets every mail that was made before the moment, sent or not. Answers how many. */
export async function forgetMailBefore(db: Db, moment: Date): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('platform_mail')
    .set(forgotten)
    .set(({ fn, val }) => ({
      given_up_at: sql<Date | null>`case when sent_at is null then ${fn.coalesce('given_up_at', val(moment))} end`,
    }))
    .where('made_at', '<', moment)
    .where('body', 'is not', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** How much mail is written and neither sent nor given up. */
export async function countWaitingMail(db: Db): Promise<number> {
  const { waiting } = await db
    .selectFrom('platform_mail')
    .select(({ fn }) => fn.countAll<bigint>().as('waiting'))
    .where('sent_at', 'is', null)
    .where('given_up_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(waiting)
}

/** What has been written, the newest first, as long as it is remembered. */
export async function keptMail(db: Db, atMost = 100): Promise<KeptMail[]> {
  const rows = await db
    .selectFrom('platform_mail')
    .selectAll()
    .where('body', 'is not', null)
    .orderBy('id', 'desc')
    .limit(atMost)
    .execute()
  return rows.map(toKept)
}

export async function mailById(db: Db, id: bigint): Promise<KeptMail | undefined> {
  const row = await db
    .selectFrom('platform_mail')
    .selectAll()
    .where('id', '=', id)
    .where('body', 'is not', null)
    .executeTakeFirst()
  return row && toKept(row)
}

interface Row {
  id: bigint
  language: 'sv' | 'en'
  to_address: string | null
  subject: string | null
  body: string | null
  link_label: string | null
  link_path: string | null
  stop_path: string | null
  is_secret: boolean
  to_outsider: boolean
  made_at: Date
  useful_until: Date | null
  sent_at: Date | null
}

const toKept = (row: Row): KeptMail => ({
  ...{ id: row.id, language: row.language, to: row.to_address ?? '', subject: row.subject ?? '', body: row.body ?? '' },
  link: row.link_path === null ? undefined : { label: row.link_label ?? row.link_path, path: row.link_path },
  ...{ stopPath: row.stop_path ?? undefined, toOutsider: row.to_outsider },
  ...{ isSecret: row.is_secret, madeAt: row.made_at, usefulUntil: row.useful_until, sentAt: row.sent_at },
})
