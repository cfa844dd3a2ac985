import type { ComponentChildren } from 'preact'

type Variant = 'primary' | 'secondary' | 'tertiary'

interface Looks {
  /** One primary button on a page, for what the page is for. */
  readonly variant?: Variant
  readonly danger?: boolean
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

const looks = ({ variant = 'primary', danger = false }: Omit<Looks, 'children'>) => ({
  class: 'ds-button',
  'data-variant': variant,
  'data-color': danger ? 'danger' : 'accent',
})

export function Button({ type = 'submit', variant, danger, children, name, value, formAction }: ButtonProps) {
  const look = looks({ ...(variant && { variant }), ...(danger && { danger }) })
  return (
    <button type={type} name={name} value={value} formAction={formAction} {...look}>
      {children}
    </button>
  )
}

/** A way on that changes nothing, where it deserves a button's weight. */
export function ButtonLink({ href, variant, danger, children }: ButtonLinkProps) {
  const look = looks({ ...(variant && { variant }), ...(danger && { danger }) })
  return (
    <a href={href} {...look}>
      {children}
    </a>
  )
}

/** Buttons side by side, the main one first. */
export const Buttons = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="sk-buttons">{children}</div>
)
