import type { ComponentChildren, JSX } from 'preact'
import { interfaceWords } from '../language/interface.words.ts'
import { useWords } from '../language/language.tsx'

/** What every control shows around itself. */
export interface FieldProps {
  readonly name: string
  readonly label: ComponentChildren
  /** The anchor that an error summary points at; the name unless told otherwise. */
  readonly id?: string
  readonly hint?: ComponentChildren
  readonly error?: string | undefined
  readonly optional?: boolean
}

/** What the control itself must carry to be tied to its label, hint and error. */
export interface ControlProps {
  readonly id: string
  readonly name: string
  readonly required: boolean
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': 'true' | undefined
}

export interface Wiring {
  readonly control: ControlProps
  readonly hintId: string
  readonly errorId: string
}

/** Ids and aria attributes for a field: the hint first, then the error, as they are read out. */
export function wire({ name, id = name, hint, error, optional = false }: Omit<FieldProps, 'label'>): Wiring {
  const hintId = `${id}-hint`
  const errorId = `${id}-error`
  const describedBy = [hint ? hintId : '', error ? errorId : ''].filter(Boolean).join(' ')
  const control: ControlProps = {
    id,
    name,
    required: !optional,
    'aria-describedby': describedBy || undefined,
    'aria-invalid': error ? 'true' : undefined,
  }
  return { control, hintId, errorId }
}

export function ErrorMessage({ id, children }: { readonly id: string; readonly children: string }) {
  const words = useWords(interfaceWords)
  return (
    <p class="ds-validation-message" id={id}>
      <span class="ds-sr-only">{words.error}: </span>
      {children}
    </p>
  )
}

export function Optional() {
  return <span class="sk-optional"> ({useWords(interfaceWords).optional})</span>
}

type AroundControl = FieldProps & { readonly children: (control: ControlProps) => JSX.Element }

/** Label, hint and error around one control. Not a control of its own: Input, Select and File use it. */
export function Field({ label, children, ...props }: AroundControl) {
  const { control, hintId, errorId } = wire(props)
  return (
    <div class="ds-field">
      <label class="ds-label" for={control.id}>
        {label}
        {props.optional && <Optional />}
      </label>
      {props.hint && (
        <div class="sk-hint" id={hintId}>
          {props.hint}
        </div>
      )}
      {props.error && <ErrorMessage id={errorId}>{props.error}</ErrorMessage>}
      {children(control)}
    </div>
  )
}
