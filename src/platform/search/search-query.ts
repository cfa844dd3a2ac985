import { wordsOf } from './fold.ts'

const mostWords = 12
const longestWord = 60

/**
 * What a person typed, as an expression for `to_tsquery('swedish', …)`: every word must occur, the last one may be
 * unfinished. `Teater för barn` gives `teater & för & barn:*`. Only letters and digits survive, so no sign of the
 * query language can come from outside; pass it as a parameter all the same. Undefined when nothing is left to look for.
 */
export function searchQuery(text: string): string | undefined {
  const words = wordsOf(text.slice(0, mostWords * longestWord))
    .slice(0, mostWords)
    .map((word) => word.slice(0, longestWord))
  return words.length === 0 ? undefined : `${words.join(' & ')}:*`
}
