import { link } from '#paths.ts'
import { Button, Hidden, useWords } from '#ui/index.ts'
import { signInWords } from '../sign-in/sign-in.words.ts'

/** The button for a passkey. Shown by the script that it needs: without one the other ways remain. */
export function SignInKey({ next }: { readonly next: string }) {
  const { byKey, byKeyHint, keyFailed } = useWords(signInWords)
  return (
    <form
      class="sk-form"
      action={link.signInByKey()}
      method="post"
      data-passkey="use"
      data-question={link.signInKeyQuestion()}
      hidden
    >
      <Hidden values={{ till: next, svar: '' }} />
      <Button variant="secondary">{byKey}</Button>
      <p>{byKeyHint}</p>
      <p role="alert" data-failed={keyFailed} />
    </form>
  )
}
