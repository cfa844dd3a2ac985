import { link } from '#paths.ts'
import { type Jobs, sendMail, type Tx } from '#platform/index.ts'
import {
  insertNotification,
  markMailed,
  type NewNotification,
  type Receiver,
  receiverOf,
} from './notification.store.ts'
import { mailingOf, type Stoppable } from './notification.ts'
import { notificationWords } from './notification.words.ts'
import { stopToken } from './stop-token.store.ts'

/**
 * Tells a person of an event, in the caller's transaction. An event that is told twice is one notification and one mail;
 * it does not matter in which order events are told. Whoever wants it at once gets a mail now.
 */
export async function notify(tx: Tx, jobs: Jobs, told: NewNotification, at: Date): Promise<void> {
  const { person, kind } = told
  const receiver = await receiverOf(tx, person)
  const mailing = mailingOf(kind, receiver.choices)
  const id = await insertNotification(tx, told, mailing, at)
  if (id === undefined || mailing !== 'at-once' || receiver.email === null) return
  const say = notificationWords.sv.kinds[kind]
  const stops: Stoppable | undefined = kind === 'new-browser' ? undefined : kind
  await mailTo(tx, jobs, receiver, {
    ...{ person, stops, key: `notification:${id}`, at },
    ...{ subject: say.subject, text: say.mail(told.facts), link: { label: say.link, path: told.path } },
  })
  await markMailed(tx, [id], at)
}

interface Told {
  readonly person: bigint
  readonly key: string
  readonly subject: string
  readonly text: string
  readonly link: { readonly label: string; readonly path: string }
  /** What its link stops; undefined where nothing may be stopped. */
  readonly stops: Stoppable | undefined
  readonly at: Date
}

/** R35: a mail to somebody with a protected identity says that there is something, and not what. */
export async function mailTo(tx: Tx, jobs: Jobs, { email, isProtected }: Receiver, told: Told): Promise<void> {
  if (email === null) return
  const { protected: secret } = notificationWords.sv
  const { subject, text, link: leadsTo } = told
  const says = isProtected
    ? { subject: secret.subject, text: secret.mail, link: { label: secret.link, path: link.notificationChoices() } }
    : { subject, text, link: leadsTo }
  const stop = told.stops && { stopPath: link.stopMail(await stopToken(tx, { person: told.person, what: told.stops })) }
  await sendMail(tx, jobs, { to: email, key: told.key, ...says, ...stop }, told.at)
}
