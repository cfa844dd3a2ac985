import { contentKey, record, type Tx } from '#platform/index.ts'
import type { Refusal } from '#values/index.ts'
import type { Making } from '../../making.ts'
import { insertComment, lockStatement } from '../statement.store.ts'
import { type CommentRefusal, mayComment } from './draft.ts'

/** Says something of the latest draft. The same form sent twice says it once. */
export async function addComment(
  tx: Tx,
  { statement: id, text }: { readonly statement: bigint; readonly text: string },
  making: Making,
): Promise<Refusal<CommentRefusal> | undefined> {
  const statement = await lockStatement(tx, id)
  if (!statement) throw new Error(`there is no statement ${id}`)
  const refused = mayComment(statement)
  if (refused) return refused
  const { draft } = statement
  const formKey = contentKey({ statement: String(id), draft, text, by: making.by })
  if (await insertComment(tx, { statement: id, draft, text, formKey }, making))
    await record(tx, { at: making.at, who: making.by, what: 'statement.commented', about: `statement:${id}` })
  return undefined
}
