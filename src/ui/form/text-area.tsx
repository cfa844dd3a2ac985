import { Field, type FieldProps } from './field.tsx'

export interface TextAreaProps extends FieldProps {
  readonly value?: string
  readonly rows?: number
  readonly maxLength?: number
}

/** Several lines of text. */
export function TextArea({ value, rows = 5, maxLength, ...field }: TextAreaProps) {
  return (
    <Field {...field}>
      {(control) => <textarea class="ds-input" rows={rows} maxLength={maxLength} value={value} {...control} />}
    </Field>
  )
}
