import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { looksOfButton, type Variant } from '../form/buttons.tsx'
import { island } from './island.tsx'

interface DialogOpenerProps {
  /** The id of the dialog. */
  readonly dialog: string
  readonly label: string
  readonly variant?: Variant
  readonly danger?: boolean
}

/** What opens a dialog: a button over the page, and without JavaScript a link to where the dialog stands in it. */
export const DialogOpener = island('dialog-opener', ({ dialog, label, variant, danger }: DialogOpenerProps) => {
  const isAlive = useSignal(false)
  const find = () => document.getElementById(dialog) as HTMLDialogElement | null

  useEffect(() => {
    const box = find()
    if (!box) return
    isAlive.value = true
    const closeInside = (event: Event) => {
      if (!(event.target as Element).closest('[data-close]')) return
      event.preventDefault()
      box.close()
    }
    box.addEventListener('click', closeInside)
    return () => box.removeEventListener('click', closeInside)
  }, [dialog])

  const look = looksOfButton({ variant, danger })
  return isAlive.value ? (
    <button type="button" id={`${dialog}-opener`} aria-haspopup="dialog" onClick={() => find()?.showModal()} {...look}>
      {label}
    </button>
  ) : (
    <a href={`#${dialog}`} id={`${dialog}-opener`} {...look}>
      {label}
    </a>
  )
})
