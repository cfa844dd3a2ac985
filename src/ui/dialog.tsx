import type { ComponentChildren } from 'preact'
import { looksOfButton, type Variant } from './form/buttons.tsx'
import { DialogOpener } from './islands/dialog-opener.island.tsx'
import { interfaceWords } from './language/interface.words.ts'
import { useWords } from './language/language.tsx'

export interface DialogProps {
  readonly id: string
  /** The words of the button that opens it. */
  readonly opener: string
  readonly variant?: Variant
  readonly danger?: boolean
  readonly title: string
  /** What closes it and does nothing; "Avbryt" where there is something to refrain from. */
  readonly close?: string
  /** A form that does what is asked, or nothing in a dialog that only tells. */
  readonly children: ComponentChildren
}

/**
 * A question in the way of everything else, and the button that asks it. Escape closes it and the focus goes back to the
 * button. Without JavaScript the button is a link, and the same words unfold in the page.
 */
export function Dialog({ id, opener, variant = 'secondary', danger, title, close, children }: DialogProps) {
  const words = useWords(interfaceWords)
  return (
    <>
      <DialogOpener dialog={id} label={opener} variant={variant} {...(danger && { danger })} />
      <dialog class="ds-dialog sk-dialog" id={id} aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`}>{title}</h2>
        {children}
        <div class="sk-dialog-close">
          {/* Return pressed once too often does not do what is hard to take back. */}
          <a href={`#${id}-opener`} data-close autofocus={danger} {...looksOfButton({ variant: 'tertiary' })}>
            {close ?? words.close}
          </a>
        </div>
      </dialog>
    </>
  )
}
