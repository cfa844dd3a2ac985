import { useEffect } from 'preact/hooks'
import { island } from './island.tsx'

interface LeaveGuardProps {
  /** The id of the form. */
  readonly form: string
}

/** Asks before somebody leaves a form that they have written in and not sent. The words of the question are the browser's. */
export const LeaveGuard = island('leave-guard', ({ form }: LeaveGuardProps) => {
  useEffect(() => {
    const guarded = document.getElementById(form)
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    const changed = () => addEventListener('beforeunload', ask)
    const sent = () => removeEventListener('beforeunload', ask)
    guarded?.addEventListener('input', changed)
    guarded?.addEventListener('submit', sent)
    return () => {
      sent()
      guarded?.removeEventListener('input', changed)
      guarded?.removeEventListener('submit', sent)
    }
  }, [form])
  return null
})
