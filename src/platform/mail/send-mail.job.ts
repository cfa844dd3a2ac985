import type { Tx } from '../database/database.ts'
import type { Job, Jobs } from '../jobs.ts'
import type { Platform } from '../platform.ts'
import { htmlMail, type MailSite, type NewMail, plainMail } from './mail.ts'
import {
  claimMail,
  forgetMail,
  forgetMailBefore,
  giveUpMail,
  insertMail,
  type KeptMail,
  markSent,
  releaseMail,
} from './outbox.ts'
import { type Letter, MailNotTaken, type Postman } from './postman.ts'

export const mailQueue = { name: 'platform.send-mail' }

/** From half a minute up to a day between attempts, three days in all: as long as a mail server may be gone. */
const patience = { limit: 13, firstDelaySeconds: 30 }

/** Long enough to answer "I never got it"; what a mail says is told in full where its link leads, for as long as it is true. */
const bodyDays = 14

/** Where mail is sent from, and by whom. */
export interface MailSettings {
  readonly site: MailSite
  readonly postman: Postman
}

/**
 * Writes a mail to the outbox and puts the sending of it in the queue, in the caller's transaction: nothing is sent before
 * the commit, and nothing at all after a rollback. Answers its id, or undefined when its key has been mailed already.
 */
export async function sendMail(tx: Tx, jobs: Jobs, mail: NewMail, at: Date): Promise<bigint | undefined> {
  const id = await insertMail(tx, mail, at)
  if (id !== undefined) await jobs.enqueue(tx, mailQueue, { mail: String(id) }, patience)
  return id
}

/**
 * Sends one mail, once, however often the queue says so. Should the program die between the mail server's yes and our
 * note of it, it is sent again under the same Message-ID.
 */
export function sendMailJob(
  { db, clock, log }: Pick<Platform, 'db' | 'clock' | 'log'>,
  { site, postman }: MailSettings,
): Omit<Job<{ mail: string }>, 'name'> {
  async function notTaken(id: bigint, error: unknown): Promise<void> {
    if (!(error instanceof MailNotTaken)) throw error
    if (!error.isFinal) {
      await releaseMail(db, id, error.reason)
      throw error
    }
    log.warn({ mail: String(id), reason: error.reason }, 'mail given up')
    await giveUpMail(db, id, error.reason, clock())
  }
  async function taken({ id, isSecret }: KeptMail): Promise<void> {
    await markSent(db, id, clock())
    // The mailbox of a demonstration is the only place where it can be read.
    if (isSecret && !site.isDemo) await forgetMail(db, id)
  }
  return {
    async run({ mail: id }) {
      const mail = await claimMail(db, BigInt(id), clock())
      if (!mail) return
      if (mail.usefulUntil !== null && mail.usefulUntil < clock()) return giveUpMail(db, mail.id, 'too late', clock())
      await postman.send(letterOf(mail, site)).then(
        () => taken(mail),
        (error: unknown) => notTaken(mail.id, error),
      )
    },
  }
}

/** Every night: forgets to whom old mail went and what it said. */
export const forgetMailJob = ({ db, clock }: Pick<Platform, 'db' | 'clock'>): Omit<Job<object>, 'name'> => ({
  cron: '15 3 * * *',
  async run() {
    await forgetMailBefore(db, new Date(clock().getTime() - bodyDays * 24 * 3_600_000))
  },
})

function letterOf(mail: KeptMail, site: MailSite): Letter {
  const { id, to, subject, language, madeAt, stopPath } = mail
  return {
    ...{ to, subject, language, text: plainMail(mail, site), html: htmlMail(mail, site) },
    // With the moment, because a database that is made anew counts from one again.
    messageId: `<mail-${id}-${madeAt.getTime()}@${new URL(site.publicUrl).hostname}>`,
    stopUrl: stopPath === undefined ? undefined : `${site.publicUrl}${stopPath}`,
  }
}
