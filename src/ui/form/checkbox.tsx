import { ErrorMessage, type FieldProps, wire } from './field.tsx'

export interface CheckboxProps extends FieldProps {
  readonly checked?: boolean
  /** What the form sends when it is ticked. */
  readonly value?: string
}

/** One thing to agree to or to switch on. */
export function Checkbox({ label, checked = false, value = 'ja', ...field }: CheckboxProps) {
  const { control, hintId, errorId } = wire(field)
  return (
    <div class="sk-checkbox">
      <div class="ds-field">
        <input class="ds-input" type="checkbox" value={value} checked={checked} {...control} />
        <label class="ds-label" for={control.id}>
          {label}
        </label>
        {field.hint && (
          <div class="sk-hint" id={hintId}>
            {field.hint}
          </div>
        )}
        {field.error && <ErrorMessage id={errorId}>{field.error}</ErrorMessage>}
      </div>
    </div>
  )
}
