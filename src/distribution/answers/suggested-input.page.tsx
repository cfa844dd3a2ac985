import { ErrorMessage, useWords } from '#ui/index.ts'
import { draftWords } from '../drafts/draft.words.ts'

export interface SuggestedInputProps {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly suggestions: readonly string[]
  readonly error: string | undefined
}

/** One line of text with known answers to pick from. Others may be typed: history has bodies that no list knows. */
export function SuggestedInput({ name, label, value, suggestions, error }: SuggestedInputProps) {
  return (
    <div class="ds-field">
      <label class="ds-label" for={name}>
        {label}
      </label>
      <div class="sk-hint" id={`${name}-hint`}>
        {useWords(draftWords).bodyHint}
      </div>
      {error && <ErrorMessage id={`${name}-error`}>{error}</ErrorMessage>}
      <input
        class="ds-input"
        type="text"
        id={name}
        name={name}
        value={value}
        list={`${name}-forslag`}
        required
        aria-describedby={error ? `${name}-hint ${name}-error` : `${name}-hint`}
        aria-invalid={error ? 'true' : undefined}
      />
      <datalist id={`${name}-forslag`}>
        {suggestions.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </div>
  )
}
