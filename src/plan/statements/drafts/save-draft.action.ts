import { record, type Tx } from '#platform/index.ts'
import type { Refusal } from '#values/index.ts'
import type { Making } from '../../making.ts'
import { insertDraft, insertStatementEvent, lockStatement } from '../statement.store.ts'
import type { ReadDraft } from '../statement-form.ts'
import { type DraftRefusal, maySaveDraft } from './draft.ts'

interface WantedDraft {
  readonly statement: bigint
  readonly draft: ReadDraft
  /** The number of the draft that the person saw. */
  readonly seen: number
}

/** Saves another draft beside the earlier ones. The same again saves nothing. */
export async function saveDraft(
  tx: Tx,
  { statement: id, draft, seen }: WantedDraft,
  making: Making,
): Promise<Refusal<DraftRefusal> | undefined> {
  const statement = await lockStatement(tx, id)
  if (!statement) throw new Error(`there is no statement ${id}`)
  const refused = maySaveDraft(statement, seen)
  const isSame = statement.text === draft.text && statement.amount === draft.amount
  // Sent twice, the second time finds its own words there.
  if (isSame && refused?.refused !== 'the draft may not change any more') return undefined
  if (refused) return refused
  await insertDraft(tx, { statement: id, number: statement.draft + 1, ...draft }, making)
  if (statement.status === 'received') {
    const begun = { status: 'drafting', decision: null, delegationRule: null, sentDay: null, sentHow: null } as const
    await insertStatementEvent(tx, { statement: id, change: 'drafting', ...begun, note: null }, making)
  }
  await record(tx, { at: making.at, who: making.by, what: 'statement.drafted', about: `statement:${id}` })
  return undefined
}
