import { Field, type FieldProps } from './field.tsx'

export interface Choice {
  readonly value: string
  readonly label: string
  readonly hint?: string
  readonly disabled?: boolean
  /** The language of the label, where it is not that of the page. */
  readonly lang?: 'sv' | undefined
}

export interface SelectProps extends FieldProps {
  readonly choices: readonly Choice[]
  readonly value?: string
  /** The first, empty choice: "Välj område". Without it the first real choice stands chosen. */
  readonly prompt?: string
  /** The empty choice is an answer too, such as all of them. */
  readonly mayBeEmpty?: boolean
}

/** One of many, when there are too many for radio buttons. */
export function Select({ choices, value, prompt, mayBeEmpty = false, ...field }: SelectProps) {
  return (
    <Field {...field}>
      {(control) => (
        <select class="ds-input" {...control} required={control.required && !mayBeEmpty}>
          {prompt !== undefined && <option value="">{prompt}</option>}
          {choices.map((choice) => (
            <option
              key={choice.value}
              value={choice.value}
              lang={choice.lang}
              selected={choice.value === value}
              disabled={choice.disabled ?? false}
            >
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
