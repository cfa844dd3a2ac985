import { diffWordsWithSpace } from 'diff'

/** A piece of a text, and whether only one of two versions has it. */
export interface Piece {
  readonly text: string
  readonly only: 'before' | 'after' | null
}

/**
 * The two texts as one, with what only one of them says marked as such. Where they have little in common they stand whole,
 * one after the other: nobody reads two sentences that are woven word by word.
 */
export function piecesOf(before: string, after: string): Piece[] {
  const pieces = diffWordsWithSpace(before, after).map(
    ({ value, added, removed }): Piece => ({ text: value, only: added ? 'after' : removed ? 'before' : null }),
  )
  const common = pieces.reduce((sum, { text, only }) => (only === null ? sum + text.length : sum), 0)
  if (before === '' || after === '' || common * 2 >= Math.min(before.length, after.length)) return pieces
  return [
    { text: before, only: 'before' },
    { text: after, only: 'after' },
  ]
}
