import { type FieldProps, wire } from './field.tsx'
import { FieldGroup } from './group.tsx'
import type { Choice } from './select.tsx'

export interface RadiosProps extends FieldProps {
  readonly choices: readonly Choice[]
  readonly value?: string
}

export interface CheckboxesProps extends FieldProps {
  readonly choices: readonly Choice[]
  readonly values?: readonly string[]
}

type GroupProps = FieldProps & {
  readonly type: 'radio' | 'checkbox'
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
}

/** The first choice carries the group's id, so that a link from the error summary lands on something to press. */
function Group({ type, choices, chosen, ...field }: GroupProps) {
  const { control } = wire(field)
  return (
    <FieldGroup {...field} id={control.id}>
      <div class="sk-choices">
        {choices.map(({ value, label: text, hint, disabled = false }, index) => {
          const id = index === 0 ? control.id : `${control.id}-${index + 1}`
          return (
            <div class="ds-field" key={value}>
              <input
                class="ds-input"
                type={type}
                id={id}
                name={control.name}
                value={value}
                checked={chosen.includes(value)}
                disabled={disabled}
                required={type === 'radio' && control.required}
                aria-invalid={control['aria-invalid']}
                aria-describedby={hint ? `${id}-choice` : undefined}
              />
              <label class="ds-label" for={id}>
                {text}
              </label>
              {hint && (
                <div class="sk-hint" id={`${id}-choice`}>
                  {hint}
                </div>
              )}
            </div>
          )
        })}
      </div>
    </FieldGroup>
  )
}

/** One of a few. */
export const Radios = ({ value, ...props }: RadiosProps) => (
  <Group type="radio" chosen={value === undefined ? [] : [value]} {...props} />
)

/** Any number of a few. */
export const Checkboxes = ({ values = [], ...props }: CheckboxesProps) => (
  <Group type="checkbox" chosen={values} {...props} />
)
