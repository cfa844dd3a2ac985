import type { ComponentChildren } from 'preact'
import { interfaceWords } from './language/interface.words.ts'
import { useWords } from './language/language.tsx'

/**
 * What nobody has told us, said in words: never a dash, never zero. With a reason it unfolds, so it may not stand
 * inside a paragraph then; table cells and definitions hold it well.
 */
export function Missing({ reason }: { readonly reason?: ComponentChildren }) {
  const words = useWords(interfaceWords)
  if (!reason) return <span class="sk-missing">{words.missing}</span>
  return (
    <details class="sk-missing">
      <summary>{words.missing}</summary>
      <p>{reason}</p>
    </details>
  )
}
