import { formatCount } from '#values/index.ts'
import { interfaceWords } from '../language/interface.words.ts'
import { useLanguage, useWords } from '../language/language.tsx'
import { Missing } from '../missing.tsx'

export interface ProgressProps {
  readonly id: string
  readonly label: string
  readonly done: number
  /** Null when nobody knows how much there is: then no bar is drawn. */
  readonly total: number | null
  /** What is counted, after the numbers: "svar". */
  readonly unit?: string
}

/** How much is done of something that can be counted. The words say what the bar shows. */
export function Progress({ id, label, done, total, unit }: ProgressProps) {
  const words = useWords(interfaceWords)
  const language = useLanguage()
  const said = total === null ? '' : words.partOf(formatCount(done, language), formatCount(total, language))
  return (
    <div class="sk-progress">
      <label for={id}>{label}</label>
      {total === null ? (
        <output id={id}>
          <Missing />
        </output>
      ) : (
        <>
          <progress id={id} value={done} max={total}>
            {said}
          </progress>
          <span class="sk-number">
            {said}
            {unit && ` ${unit}`}
          </span>
        </>
      )}
    </div>
  )
}
