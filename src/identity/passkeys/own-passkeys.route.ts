import type { RegistrationResponseJSON } from '@simplewebauthn/server'
import { link } from '#paths.ts'
import { inTransaction, record } from '#platform/index.ts'
import { isRefused, parseRowId } from '#values/index.ts'
import { beginAttempt, endAttempt } from '../attempts/attempt.route.ts'
import type { Handler, Incoming } from '../handler.route.ts'
import { personActor } from '../roles/who.ts'
import { readForm } from '../sent-form.route.ts'
import { showAccount } from '../sessions/own-account.route.ts'
import type { IdentitySettings } from '../settings.ts'
import { addPasskey } from './add-passkey.action.ts'
import type { KeyProblem } from './own-passkeys.page.tsx'
import { deletePasskey, type Passkey, passkeysOf, surerWaysOf } from './passkey.store.ts'
import { longestKeyName, mayAddPasskey, userHandleOf } from './passkey.ts'
import { relyingParty } from './relying-party.route.ts'

/** What the browser needs to have the device make a key. */
export const askToAddKey: Handler = async (request) => {
  const { platform, site, who } = request.var
  if (who === 'stranger' || !mayAddPasskey(who, await surerWaysOf(platform.db, who.id))) return request.notFound()
  const { generateRegistrationOptions } = await import('@simplewebauthn/server')
  const options = await generateRegistrationOptions({
    ...{ rpName: site.name, rpID: relyingParty(site).id, userName: who.name, userDisplayName: who.name },
    userID: new TextEncoder().encode(userHandleOf(who.id)),
    excludeCredentials: (await passkeysOf(platform.db, who.id)).map(({ credentialId: id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await beginAttempt(request, 'new-passkey', { challenge: options.challenge })
  return request.json(options)
}

/** Takes the key that the device has made. */
export const addKey =
  (settings: IdentitySettings): Handler =>
  async (request) => {
    const { platform, who } = request.var
    if (who === 'stranger') return request.notFound()
    const again = (keyProblem: KeyProblem) => showAccount(request, settings, who, { keyProblem })
    const form = await readForm(request)
    const name = form.text('namn').trim().slice(0, longestKeyName)
    if (name === '') return again('the key has no name')
    const attempt = await endAttempt(request, 'new-passkey')
    const key = attempt?.person === who.id && (await verifyNew(request, form.text('svar'), attempt.details.challenge))
    if (!key) return again('the key does not hold')
    const added = await inTransaction(platform.db, (tx) => addPasskey(tx, who, { ...key, name }, platform.clock()))
    return isRefused(added) ? again(added.refused) : request.redirect(link.ownAccount(), 303)
  }

async function verifyNew(request: Incoming, answer: string, challenge = ''): Promise<Passkey | undefined> {
  const { site, platform } = request.var
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server')
  const { id, origin } = relyingParty(site)
  try {
    const verified = await verifyRegistrationResponse({
      response: JSON.parse(answer) as RegistrationResponseJSON,
      ...{ expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: id, requireUserVerification: true },
    })
    if (!verified.verified) return undefined
    const { credential } = verified.registrationInfo
    const { publicKey, counter, transports = [] } = credential
    return { credentialId: credential.id, publicKey, counter, transports }
  } catch {
    platform.log.warn('a new passkey was refused')
    return undefined
  }
}

/** Removes one of one's own keys. That there is none by that number any more is what was wanted. */
export const removeKey: Handler = async (request) => {
  const { platform, who } = request.var
  const key = parseRowId((await readForm(request)).text('nyckel'))
  if (who === 'stranger' || key === undefined) return request.notFound()
  const actor = personActor(who.id)
  await inTransaction(platform.db, async (tx) => {
    if (!(await deletePasskey(tx, who.id, key))) return
    await record(tx, { at: platform.clock(), who: actor, what: 'passkey.removed', about: actor })
  })
  return request.redirect(link.ownAccount(), 303)
}
