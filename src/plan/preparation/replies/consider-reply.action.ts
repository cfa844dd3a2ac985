import { record, type Tx } from '#platform/index.ts'
import type { Refusal } from '#values/index.ts'
import type { Making } from '../../making.ts'
import { lockConsultation } from '../consultation/consultation.store.ts'
import { insertConsideration, lockReply } from './reply.store.ts'
import { type Considered, type ConsiderRefusal, mayConsider } from './reply.ts'

interface WantedConsideration {
  readonly reply: bigint
  readonly considered: Omit<Considered, 'id'>
  /** The consideration that the person saw; 0 for none. */
  readonly seen: bigint
}

/** Says what became of a reply, and why (D7). What was said before stays in the log. */
export async function considerReply(
  tx: Tx,
  { reply: id, considered, seen }: WantedConsideration,
  making: Making,
): Promise<Refusal<ConsiderRefusal> | undefined> {
  const reply = await lockReply(tx, id)
  const consultation = reply && (await lockConsultation(tx, reply.consultation))
  if (!consultation) throw new Error(`there is no reply ${id}`)
  const { verdict, reason } = reply.considered ?? {}
  // Sent twice, the second time finds its own words there.
  if (verdict === considered.verdict && reason === considered.reason) return undefined
  const refused = mayConsider(reply, consultation, seen)
  if (refused) return refused
  await insertConsideration(tx, id, considered, making)
  await record(tx, { at: making.at, who: making.by, what: 'reply.considered', about: `reply:${id}` })
  return undefined
}
