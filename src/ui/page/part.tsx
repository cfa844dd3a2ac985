import type { ComponentChildren } from 'preact'

export interface PartProps {
  readonly id: string
  readonly title: string
  readonly children: ComponentChildren
}

/** A part of a page under its own heading. */
export const Part = ({ id, title, children }: PartProps) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
)
