import { contentKey, type Db, record, type Tx } from '#platform/index.ts'
import { registerDocument } from '#registry/index.ts'
import { dayAt, type Refusal, refuse } from '#values/index.ts'
import type { Making } from '../../making.ts'
import { lockConsultation } from '../consultation/consultation.store.ts'
import { type Consultation, isOpen } from '../consultation/consultation.ts'
import { preparationOf } from '../preparation.store.ts'
import { insertReply, repliesByFormSince, replyByForm } from './reply.store.ts'
import { mostByFormInAnHour, type ReceiveRefusal } from './reply.ts'
import type { ReadReply } from './reply-form.ts'

interface WantedReply {
  readonly consultation: bigint
  readonly read: ReadReply
  /** It came by the form that is open to all. */
  readonly byForm?: boolean
  /** What came in: its bytes are in the file store already. */
  readonly file: { readonly sha256: string; readonly sizeBytes: number; readonly mediaType: string }
}

/**
 * Registers a reply as a document that has come in, in the case of its plan (R1–R3). The same form sent twice registers
 * one. Answers which. The public diary names no person.
 */
export async function registerReply(
  tx: Tx,
  { consultation: id, read, file, byForm = false }: WantedReply,
  making: Making,
): Promise<bigint> {
  const consultation = await lockConsultation(tx, id)
  const preparation = consultation && (await preparationOf(tx, consultation.plan))
  if (!preparation) throw new Error(`there is no consultation ${id}`)
  const formKey = contentKey([id, read, file.sha256])
  const earlier = await replyByForm(tx, formKey)
  if (earlier !== undefined) return earlier
  const publicTitle = `Remissvar på ${preparation.title}`
  const document = await registerDocument(tx, {
    ...{ case: preparation.case, registeredAt: making.at, fromWhom: read.from, publicTitle, ...file },
    ...{ title: `${publicTitle} från ${read.from}`, officialBy: 'inkommen' },
  })
  const reply = await insertReply(tx, { ...read, consultation: id, document, formKey, byForm }, making)
  await record(tx, { at: making.at, who: making.by, what: 'reply.registered', about: `reply:${reply}` })
  return reply
}

/** Whether a reply may come by the form that is open to all: the time lasts, and people could have sent as many. */
export async function mayReceiveReply(
  db: Db | Tx,
  consultation: Consultation | undefined,
  at: Date,
): Promise<Refusal<ReceiveRefusal> | undefined> {
  if (!consultation || !isOpen(consultation, dayAt(at))) return refuse('the time for replies is over')
  const anHourAgo = new Date(at.getTime() - 3_600_000)
  return (await repliesByFormSince(db, anHourAgo)) < mostByFormInAnHour ? undefined : refuse('too many replies came')
}

/** Takes a reply by the form that is open to all, while the time for replies lasts. */
export async function receiveReply(
  tx: Tx,
  wanted: WantedReply,
  making: Making,
): Promise<Refusal<ReceiveRefusal> | undefined> {
  const refused = await mayReceiveReply(tx, await lockConsultation(tx, wanted.consultation), making.at)
  if (refused) return refused
  await registerReply(tx, { ...wanted, byForm: true }, making)
  return undefined
}
