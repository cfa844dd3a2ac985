import { link } from '#paths.ts'
import { type Jobs, sendMail, type Tx } from '#platform/index.ts'
import { type Day, formatDay } from '#values/index.ts'
import type { Making } from '../../making.ts'
import { insertTold } from './consultation.store.ts'
import type { Told } from './consultation.ts'
import { consultationMailWords } from './consultation-mail.words.ts'

interface WhatToTell {
  readonly consultation: { readonly id: bigint; readonly title: string; readonly dueDay: Day; readonly message: string }
  readonly bodies: readonly { readonly id: bigint; readonly email: string | null }[]
  readonly what: Told
}

/** Writes to those who have an address, in Swedish, and notes that it did. The others are told by other means. */
export async function tellBodies(
  tx: Tx,
  jobs: Jobs,
  { consultation, bodies, what }: WhatToTell,
  making: Making,
): Promise<void> {
  const words = consultationMailWords.sv
  const { title, dueDay, message } = consultation
  const due = formatDay(dueDay)
  const reached: bigint[] = []
  for (const { id, email } of bodies) {
    if (email === null) continue
    const text = { invitation: words.invitation(title, due, message), reminder: words.reminder(title, due) }
    await sendMail(
      tx,
      jobs,
      {
        ...{ to: email, subject: words.subjects[what](title), text: text[what], toOutsider: true },
        link: { label: words.link, path: link.publicConsultation(consultation.id) },
        key: `consultation:${what}:${id}:${making.at.getTime()}`,
      },
      making.at,
    )
    reached.push(id)
  }
  await insertTold(tx, reached, what, making)
}
