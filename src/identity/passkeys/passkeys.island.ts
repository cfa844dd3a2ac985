// Runs in the browser, on the pages with a form for a passkey. Asks the server for a question, has the device answer it,
// and sends the answer with the form: what comes back is a page, as from any form.

interface Descriptor {
  readonly id: string
  readonly transports?: AuthenticatorTransport[]
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0))
}

const textOf = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const known = (list: readonly Descriptor[] = []): PublicKeyCredentialDescriptor[] =>
  list.map(({ id, ...more }) => ({ ...more, id: bytesOf(id), type: 'public-key' }))

async function ask(address: string) {
  const answer = await fetch(address, { headers: { accept: 'application/json' } })
  if (!answer.ok) throw new Error(`the question was answered ${answer.status}`)
  return answer.json()
}

async function useKey(address: string) {
  const asked = await ask(address)
  const publicKey = { ...asked, challenge: bytesOf(asked.challenge), allowCredentials: known(asked.allowCredentials) }
  const key = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential
  const { clientDataJSON, authenticatorData, signature, userHandle } = key.response as AuthenticatorAssertionResponse
  return told(key, {
    clientDataJSON: textOf(clientDataJSON),
    authenticatorData: textOf(authenticatorData),
    signature: textOf(signature),
    ...(userHandle && { userHandle: textOf(userHandle) }),
  })
}

async function makeKey(address: string) {
  const asked = await ask(address)
  const publicKey = {
    ...asked,
    challenge: bytesOf(asked.challenge),
    user: { ...asked.user, id: bytesOf(asked.user.id) },
    excludeCredentials: known(asked.excludeCredentials),
  }
  const key = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential
  const response = key.response as AuthenticatorAttestationResponse
  return told(key, {
    clientDataJSON: textOf(response.clientDataJSON),
    attestationObject: textOf(response.attestationObject),
    transports: response.getTransports?.() ?? [],
  })
}

const told = ({ id, type }: PublicKeyCredential, response: object) =>
  JSON.stringify({ id, rawId: id, type, response, clientExtensionResults: {} })

function wire(form: HTMLFormElement): void {
  const failed = form.querySelector<HTMLElement>('[data-failed]')
  form.hidden = false
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    if (failed) failed.textContent = ''
    try {
      const answer = form.elements.namedItem('svar') as HTMLInputElement
      const question = form.dataset.question ?? ''
      answer.value = await (form.dataset.passkey === 'make' ? makeKey(question) : useKey(question))
      form.submit()
    } catch {
      // The person said no, or the device has no key for this place.
      if (failed) failed.textContent = failed.dataset.failed ?? ''
    }
  })
}

if ('PublicKeyCredential' in window) {
  document.querySelectorAll<HTMLFormElement>('form[data-passkey]').forEach(wire)
  for (const one of document.querySelectorAll<HTMLElement>('[data-without-passkey]')) one.hidden = true
}
