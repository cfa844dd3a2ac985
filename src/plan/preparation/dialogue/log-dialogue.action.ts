import { contentKey, record, type Tx } from '#platform/index.ts'
import type { Making } from '../../making.ts'
import { insertDialogue, insertDialogueEnd, lockDialogue } from './dialogue.store.ts'
import type { ReadDialogue } from './dialogue-form.ts'

/** Logs with whom a plan was talked about, and what came of it (D7). The same form sent twice logs one. */
export async function logDialogue(tx: Tx, plan: bigint, read: ReadDialogue, { by, at }: Making): Promise<void> {
  const id = await insertDialogue(tx, { ...read, plan, formKey: contentKey([plan, read]) }, { by, at })
  if (id !== undefined) await record(tx, { at, who: by, what: 'dialogue.logged', about: `dialogue:${id}` })
}

/** Says that an entry of the log was wrong. It stays to be read, and counts no more. */
export async function endDialogue(tx: Tx, id: bigint, reason: string, { by, at }: Making): Promise<void> {
  const entry = await lockDialogue(tx, id)
  if (!entry || entry.isWrong) return
  await insertDialogueEnd(tx, id, reason, { by, at })
  await record(tx, { at, who: by, what: 'dialogue.ended', about: `dialogue:${id}` })
}
