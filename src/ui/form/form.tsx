import type { ComponentChildren } from 'preact'
import { LeaveGuard } from '../islands/leave-guard.island.tsx'
import { Hidden, type HiddenProps } from './hidden.tsx'

export interface FormProps {
  readonly action: string
  readonly method?: 'post' | 'get'
  readonly id?: string
  /** Needed when the form holds a file. */
  readonly multipart?: boolean
  readonly hidden?: HiddenProps['values']
  /** Asks before somebody leaves what they have written and not sent. Needs an id. */
  readonly guard?: boolean
  readonly children: ComponentChildren
}

/** A form whose answers the server checks: the browser's own bubbles are off, because they say less than we do. */
export function Form({ action, method = 'post', id, multipart = false, hidden = {}, guard, children }: FormProps) {
  return (
    <form
      class="sk-form"
      id={id}
      action={action}
      method={method}
      enctype={multipart ? 'multipart/form-data' : undefined}
      noValidate
    >
      <Hidden values={hidden} />
      {children}
      {guard && id !== undefined && <LeaveGuard form={id} />}
    </form>
  )
}
