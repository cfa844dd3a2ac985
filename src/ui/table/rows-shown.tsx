import { useWords } from '../words.ts'

export interface RowsShownProps {
  readonly first: number
  readonly last: number
  readonly total: number
}

/** Which rows of a long list are on this page. Nobody is helped by ten thousand rows at once: search, or turn the page. */
export function RowsShown({ first, last, total }: RowsShownProps) {
  const words = useWords()
  return (
    <p class="sk-quiet sk-number">{words.rowsShown(words.number(first), words.number(last), words.number(total))}</p>
  )
}
