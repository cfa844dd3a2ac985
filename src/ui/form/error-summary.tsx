import { interfaceWords } from '../language/interface.words.ts'
import { useWords } from '../language/language.tsx'

export interface FieldError {
  /** The id of the field; absent for an error that belongs to the whole form. */
  readonly field?: string
  readonly message: string
}

export interface ErrorSummaryProps {
  readonly errors: readonly FieldError[]
  readonly title?: string
}

/** What must be put right, above the form, each with a link to its field. Nothing when there is nothing. */
export function ErrorSummary({ errors, title }: ErrorSummaryProps) {
  const words = useWords(interfaceWords)
  if (errors.length === 0) return null
  return (
    <div class="ds-error-summary" role="alert" tabIndex={-1} autofocus aria-labelledby="errors-title">
      <h2 id="errors-title">{title ?? words.errorsTitle(errors.length)}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={`${field}:${message}`}>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  )
}
