import { Field, type FieldProps } from './field.tsx'

export interface FileProps extends FieldProps {
  /** File types as the browser's dialogue wants them: ".pdf,.csv". Say the same in the hint. */
  readonly accept?: string
  readonly multiple?: boolean
}

/** A file from the user's own machine. The form around it must be `multipart`. */
export function File({ accept, multiple = false, ...field }: FileProps) {
  return (
    <Field {...field}>
      {(control) => <input class="ds-input" type="file" accept={accept} multiple={multiple} {...control} />}
    </Field>
  )
}
