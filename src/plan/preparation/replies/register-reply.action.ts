import { contentKey, record, type Tx } from '#platform/index.ts'
import { registerDocument } from '#registry/index.ts'
import type { Making } from '../../making.ts'
import { lockConsultation } from '../consultation/consultation.store.ts'
import { preparationOf } from '../preparation.store.ts'
import { insertReply, replyByForm } from './reply.store.ts'
import type { ReadReply } from './reply-form.ts'

interface WantedReply {
  readonly consultation: bigint
  readonly read: ReadReply
  /** What came in: its bytes are in the file store already. */
  readonly file: { readonly sha256: string; readonly sizeBytes: number; readonly mediaType: string }
}

/**
 * Registers a reply as a document that has come in, in the case of its plan (R1–R3). The same form sent twice registers
 * one. Answers which. The public diary names no person.
 */
export async function registerReply(
  tx: Tx,
  { consultation: id, read, file }: WantedReply,
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
  const reply = await insertReply(tx, { ...read, consultation: id, document, formKey }, making)
  await record(tx, { at: making.at, who: making.by, what: 'reply.registered', about: `reply:${reply}` })
  return reply
}
