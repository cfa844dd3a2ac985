import type { ComponentChildren } from 'preact'
import { type ButtonLooks, looksOfButton } from './button-looks.ts'

interface Looks extends ButtonLooks {
  readonly children: ComponentChildren
}

export interface ButtonProps extends Looks {
  readonly type?: 'submit' | 'button' | 'reset'
  readonly name?: string
  readonly value?: string
  /** Sends the form elsewhere than its own address. */
  readonly formAction?: string
}

export interface ButtonLinkProps extends Looks {
  readonly href: string
}

export function Button({ type = 'submit', variant, danger, children, name, value, formAction }: ButtonProps) {
  return (
    <button type={type} name={name} value={value} formAction={formAction} {...looksOfButton({ variant, danger })}>
      {children}
    </button>
  )
}

/** A way on that changes nothing, where it deserves a button's weight. */
export function ButtonLink({ href, variant, danger, children }: ButtonLinkProps) {
  return (
    <a href={href} {...looksOfButton({ variant, danger })}>
      {children}
    </a>
  )
}

/** Buttons side by side, the main one first. */
export const Buttons = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="sk-buttons">{children}</div>
)
