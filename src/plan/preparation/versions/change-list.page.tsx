import { Empty, InSwedish, Tag, useWords } from '#ui/index.ts'
import { asSentence } from '#values/index.ts'
import { compareWords } from './compare.words.ts'
import type { Piece } from './pieces.route.ts'
import type { Change } from './text-change.ts'

export interface ShownChange extends Change {
  readonly pieces: readonly Piece[]
}

/** What differs between two versions, word by word. */
export function ChangeList({ changes }: { readonly changes: readonly ShownChange[] }) {
  const words = useWords(compareWords)
  if (changes.length === 0) return <Empty title={words.none} />
  return (
    <>
      <p class="sk-quiet">{words.legend}</p>
      {changes.map(({ key, kind, called, pieces }) => (
        <section key={key} aria-labelledby={key}>
          <h3 id={key}>
            <InSwedish>{asSentence(called)}</InSwedish> <Tag>{words.kinds[kind]}</Tag>
          </h3>
          {paragraphsOf(pieces).map((paragraph, number) => (
            <p key={`${key}-${number}`} class="sk-as-written">
              <InSwedish>
                {paragraph.map((piece, at) => (
                  <PieceTold key={`${key}-${number}-${at}`} {...piece} />
                ))}
              </InSwedish>
            </p>
          ))}
        </section>
      ))}
    </>
  )
}

/** Texts that have nothing in common stand apart. */
const paragraphsOf = (pieces: readonly Piece[]): (readonly Piece[])[] =>
  pieces.every(({ only }) => only !== null) ? pieces.map((piece) => [piece]) : [pieces]

/** Marked for the eye by its line, and for the ear by a word. */
function PieceTold({ text, only }: Piece) {
  const words = useWords(compareWords)
  if (only === null) return <>{text}</>
  const Mark = only === 'after' ? 'ins' : 'del'
  return (
    <Mark>
      <span class="ds-sr-only">{words.only[only]}</span>
      {text}
    </Mark>
  )
}
