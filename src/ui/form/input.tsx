import { Field, type FieldProps } from './field.tsx'

export interface InputProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password' | 'date' | 'month'
  readonly value?: string
  /** Money and numbers are typed as text, so that nothing is lost or rewritten by the browser. */
  readonly inputMode?: 'decimal' | 'numeric' | 'email' | 'tel' | 'url'
  readonly autoComplete?: string
  /** Expected number of characters: the field's width tells what is asked for. */
  readonly size?: number
  /** A unit after the field: "kr". */
  readonly unit?: string
  readonly maxLength?: number
  readonly min?: string
  readonly max?: string
  readonly readOnly?: boolean
  readonly spellCheck?: boolean
}

/** One line of text, an amount, a day. */
export function Input({ type = 'text', value, unit, ...props }: InputProps) {
  const { inputMode, autoComplete, size, maxLength, min, max, readOnly, spellCheck, ...field } = props
  const attributes = { inputMode, autoComplete, size, maxLength, min, max, readOnly, spellcheck: spellCheck }
  return (
    <Field {...field}>
      {(control) => {
        const input = <input class="ds-input" type={type as 'text'} value={value} {...attributes} {...control} />
        if (!unit) return input
        return (
          <div class="ds-field-affixes">
            {input}
            <span class="ds-field-affix">{unit}</span>
          </div>
        )
      }}
    </Field>
  )
}
