import { type Refusal, refuse } from '#values/index.ts'
import { isWritten, type Statement } from '../statement.ts'

export type DraftRefusal = 'the draft may not change any more' | 'somebody has saved another draft'

/** Whether somebody who saw the draft with the number `seen`, 0 before the first, may save another. */
export function maySaveDraft(
  statement: Pick<Statement, 'status' | 'draft'>,
  seen: number,
): Refusal<DraftRefusal> | undefined {
  if (!isWritten(statement)) return refuse('the draft may not change any more')
  return statement.draft === seen ? undefined : refuse('somebody has saved another draft')
}

export type CommentRefusal = 'there is no draft to comment on'

/** Whether anybody may still say something of its draft. */
export const mayComment = ({
  status,
  draft,
}: Pick<Statement, 'status' | 'draft'>): Refusal<CommentRefusal> | undefined =>
  draft > 0 && (status === 'drafting' || status === 'proposed') ? undefined : refuse('there is no draft to comment on')
