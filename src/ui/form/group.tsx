import type { ComponentChildren } from 'preact'
import { ErrorMessage, type FieldProps, Optional, wire } from './field.tsx'

export interface FieldGroupProps extends Omit<FieldProps, 'name'> {
  readonly id: string
  readonly children: ComponentChildren
}

/** Fields that are one question together, such as the lines of an address. Its hint and error are of the whole. */
export function FieldGroup({ label, children, ...group }: FieldGroupProps) {
  const { control, hintId, errorId } = wire({ ...group, name: group.id })
  return (
    <fieldset
      class="ds-fieldset"
      aria-describedby={control['aria-describedby']}
      data-invalid={group.error ? '' : undefined}
    >
      <legend>
        {label}
        {group.optional && <Optional />}
      </legend>
      {group.hint && (
        <div class="sk-hint" id={hintId}>
          {group.hint}
        </div>
      )}
      {group.error && <ErrorMessage id={errorId}>{group.error}</ErrorMessage>}
      {children}
    </fieldset>
  )
}
