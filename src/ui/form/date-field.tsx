import type { Day } from '#values/index.ts'
import type { FieldProps } from './field.tsx'
import { Input } from './input.tsx'

export interface DateFieldProps extends FieldProps {
  /** A day, or what was typed instead of one. */
  readonly value?: Day | string
  readonly min?: Day
  readonly max?: Day
}

/** A day, picked in the browser's own calendar or typed as the browser says. It is sent as `YYYY-MM-DD`. */
export const DateField = (field: DateFieldProps) => <Input type="date" {...field} />
