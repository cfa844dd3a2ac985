import type { ComponentChildren } from 'preact'

export type Variant = 'primary' | 'secondary' | 'tertiary'

export interface ButtonLooks {
  /** One primary button on a page, for what the page is for. */
  readonly variant?: Variant | undefined
  readonly danger?: boolean | undefined
}

/** What makes a button, a link or a summary look like a button. */
export const looksOfButton = ({ variant = 'primary', danger = false }: ButtonLooks) => ({
  class: 'ds-button',
  'data-variant': variant,
  'data-color': danger ? 'danger' : 'accent',
})

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
