import { record, type Tx } from '#platform/index.ts'
import { personActor } from '../roles/who.ts'
import { choicesOf, markRead, saveChoices } from './notification.store.ts'
import { type ChosenKind, choicesAfterStop, type Mailing } from './notification.ts'
import type { Stop } from './stop-token.store.ts'

/** Saves how somebody wants each kind mailed. */
export async function chooseNotifications(
  tx: Tx,
  person: bigint,
  choices: Readonly<Partial<Record<ChosenKind, Mailing>>>,
  at: Date,
): Promise<void> {
  const who = personActor(person)
  await saveChoices(tx, person, choices)
  await record(tx, { at, who, what: 'notifications.chosen', about: who, details: { ...choices } })
}

/** Stops a kind of mail for somebody who came by the link of a mail, without signing in. */
export async function stopMail(tx: Tx, { person, what }: Stop, at: Date): Promise<void> {
  await saveChoices(tx, person, choicesAfterStop(what, await choicesOf(tx, person)))
  const about = personActor(person)
  await record(tx, { at, who: 'mail-link', what: 'notifications.stopped', about, details: { kind: what } })
}

/** Marks one of somebody's own notifications, or all of them, as read. */
export async function readNotifications(tx: Tx, person: bigint, which: bigint | 'all', at: Date): Promise<void> {
  const read = await markRead(tx, person, which, at)
  const who = personActor(person)
  if (read > 0) await record(tx, { at, who, what: 'notifications.read', about: who, details: { read } })
}
