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
