import { diffWordsWithSpace } from 'diff'

/** A piece of a text, and whether only one of two versions has it. */
export interface Piece {
  readonly text: string
  readonly only: 'before' | 'after' | null
}

/** The two texts as one, with what only one of them says marked as such. */
export const piecesOf = (before: string, after: string): Piece[] =>
  diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    ...{ text: value, only: added ? 'after' : removed ? 'before' : null },
  }))
