import { formatCount } from '#values/index.ts'
import { interfaceWords } from '../language/interface.words.ts'
import { useLanguage, useWords } from '../language/language.tsx'

export interface RowsShownProps {
  readonly first: number
  readonly last: number
  readonly total: number
}

/** Which rows of a long list are on this page. Nobody is helped by ten thousand rows at once: search, or turn the page. */
export function RowsShown({ first, last, total }: RowsShownProps) {
  const words = useWords(interfaceWords)
  const language = useLanguage()
  const counted = (count: number) => formatCount(count, language)
  return <p class="sk-quiet sk-number">{words.rowsShown(counted(first), counted(last), counted(total))}</p>
}
