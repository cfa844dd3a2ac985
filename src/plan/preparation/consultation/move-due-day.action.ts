import { record, type Tx } from '#platform/index.ts'
import type { Day, Refusal } from '#values/index.ts'
import type { Making } from '../../making.ts'
import { lockConsultation, updateDueDay } from './consultation.store.ts'
import { type MoveRefusal, mayMoveDueDay } from './consultation.ts'

/** Gives those who are asked another last day. What it was before stays in the audit log. */
export async function moveDueDay(
  tx: Tx,
  { consultation: id, day }: { readonly consultation: bigint; readonly day: Day },
  { by, at }: Making,
): Promise<Refusal<MoveRefusal> | undefined> {
  const consultation = await lockConsultation(tx, id)
  if (!consultation) throw new Error(`there is no consultation ${id}`)
  if (consultation.dueDay === day) return undefined
  const refused = mayMoveDueDay(consultation, day)
  if (refused) return refused
  await updateDueDay(tx, id, day)
  const details = { before: consultation.dueDay, after: day }
  await record(tx, { at, who: by, what: 'consultation.moved', about: `consultation:${id}`, details })
  return undefined
}
