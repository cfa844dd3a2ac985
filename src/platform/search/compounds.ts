import type { CompoundForms } from './dictionary.ts'
import { wordsOf } from './fold.ts'

/** Shorter parts are mostly accidents: `ko`, `ö`, `il`. */
const shortestPart = 3
const longestWord = 60

/**
 * The parts of a folded compound, `skolfilmer` → `skol`, `filmer`; undefined for a word that is none. Of several
 * readings the one with the fewest parts wins, then the one with the longest first part.
 */
export function splitCompound(forms: CompoundForms, word: string): string[] | undefined {
  if (word.length < 2 * shortestPart || word.length > longestWord) return undefined
  let best: string[] | undefined
  const readFrom = (start: number, before: string[]): void => {
    if (best && before.length + 1 >= best.length) return
    const rest = word.slice(start)
    if (start > 0 && rest.length >= shortestPart && forms.last.has(rest)) best = [...before, rest]
    for (let end = word.length - shortestPart; end >= start + shortestPart; end--) {
      const part = word.slice(start, end)
      if (forms.first.has(part) || (start > 0 && forms.middle.has(part))) readFrom(end, [...before, part])
    }
  }
  readFrom(0, [])
  return best
}

/** The folded words of a text, followed by the parts of its compounds, each part once. */
export function wordsWithParts(forms: CompoundForms, text: string): string {
  const words = wordsOf(text)
  const parts = new Set(words.flatMap((word) => splitCompound(forms, word) ?? []))
  for (const word of words) parts.delete(word)
  return [...words, ...parts].join(' ')
}
