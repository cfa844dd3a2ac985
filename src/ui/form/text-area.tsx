import { CharacterCount } from '../islands/character-count.island.tsx'
import { interfaceWords } from '../language/interface.words.ts'
import { useWords } from '../language/language.tsx'
import { Field, type FieldProps } from './field.tsx'

export interface TextAreaProps extends FieldProps {
  readonly value?: string
  readonly rows?: number
  /** Cuts what is pasted without a word; prefer `limit`. */
  readonly maxLength?: number
  /** How many characters the server takes. The hint tells it, and what is left is counted while one writes. */
  readonly limit?: number
  /** The language of what is written, where it is not that of the page. */
  readonly lang?: 'sv' | undefined
}

/** Several lines of text. */
export function TextArea({ value, rows = 5, maxLength, limit, hint, lang, ...field }: TextAreaProps) {
  const words = useWords(interfaceWords)
  const said = limit === undefined ? hint : [hint, hint ? ' ' : '', words.atMostCharacters(limit)]
  return (
    <Field {...field} hint={said}>
      {(control) => (
        <>
          <textarea class="ds-input" rows={rows} maxLength={maxLength} value={value} lang={lang} {...control} />
          {limit !== undefined && <CharacterCount of={control.id} limit={limit} />}
        </>
      )}
    </Field>
  )
}
