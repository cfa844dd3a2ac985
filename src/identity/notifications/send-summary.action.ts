import { link } from '#paths.ts'
import type { Jobs, Tx } from '#platform/index.ts'
import { lockForSummary, markMailed, receiverOf } from './notification.store.ts'
import { mailingOf } from './notification.ts'
import { notificationWords } from './notification.words.ts'
import { mailTo } from './notify.action.ts'

/** Mails a person all that has waited for the day's summary, once. What the person has stopped since is left out. */
export async function sendSummary(tx: Tx, jobs: Jobs, person: bigint, at: Date): Promise<void> {
  const waiting = await lockForSummary(tx, person)
  const last = waiting.at(-1)
  if (!last) return
  const receiver = await receiverOf(tx, person)
  const wanted = waiting.filter(({ kind, readAt }) => readAt === null && mailingOf(kind, receiver.choices) !== 'never')
  const { summary, kinds } = notificationWords.sv
  if (wanted.length > 0)
    await mailTo(tx, jobs, receiver, {
      ...{ person, key: `summary:${last.id}`, stops: 'summary' as const, at },
      subject: summary.subject(wanted.length),
      text: [summary.lead, ...wanted.map(({ kind, facts }) => `• ${kinds[kind].mail(facts)}`)].join('\n\n'),
      link: { label: summary.link, path: link.notificationChoices() },
    })
  await markMailed(
    tx,
    waiting.map(({ id }) => id),
    at,
  )
}
