import type { ComponentChildren } from 'preact'

export interface Definition {
  readonly term: string
  /** An anchor, so that a text can point at the word. */
  readonly id?: string
  readonly meaning: ComponentChildren
}

/** Words and what they mean. For what is known about one thing, label by label, there is Facts. */
export const Definitions = ({ words }: { readonly words: readonly Definition[] }) => (
  <dl class="sk-definitions">
    {words.map(({ term, id, meaning }) => (
      <div key={term} id={id}>
        <dt>{term}</dt>
        <dd>{meaning}</dd>
      </div>
    ))}
  </dl>
)
