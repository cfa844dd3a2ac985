import { record, type Tx } from '#platform/index.ts'
import { insertAnswer, isMessage } from './message.store.ts'

/** Notes that somebody has answered a message. That it was noted before is what was wanted; false: there is none. */
export async function noteAnswer(
  tx: Tx,
  message: bigint,
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<boolean> {
  if (!(await isMessage(tx, message))) return false
  if (await insertAnswer(tx, message, by, at))
    await record(tx, { at, who: by, what: 'message.answered', about: `message:${message}` })
  return true
}
