import type { ComponentChildren } from 'preact'
import { interfaceWords } from './language/interface.words.ts'
import { useWords } from './language/language.tsx'

export interface EmptyProps {
  readonly title?: ComponentChildren
  /** Why it is empty, and what one can do. */
  readonly children?: ComponentChildren
  readonly action?: { readonly href: string; readonly label: string }
}

/** A list with nothing in it says so, and says what to do next. */
export function Empty({ title, children, action }: EmptyProps) {
  const words = useWords(interfaceWords)
  return (
    <div class="sk-empty">
      <p>
        <strong>{title ?? words.nothingHere}</strong>
      </p>
      {children && <p>{children}</p>}
      {action && (
        <p>
          <a href={action.href}>{action.label}</a>
        </p>
      )}
    </div>
  )
}
