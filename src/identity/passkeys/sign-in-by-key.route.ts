import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { forgiveTries } from '#platform/index.ts'
import { beginAttempt, endAttempt } from '../attempts/attempt.route.ts'
import type { Handler, Incoming } from '../handler.route.ts'
import { forgiveSignIn, limit, limitSignIn } from '../limits/limited.route.ts'
import { signInLimits } from '../limits/sign-in-limits.ts'
import { readForm } from '../sent-form.route.ts'
import { leadOn } from '../sessions/signed-in.route.ts'
import { showProblem } from '../sign-in/problem.route.ts'
import { notePasskeyUsed, passkeyByCredential } from './passkey.store.ts'
import { userHandleOf } from './passkey.ts'
import { relyingParty } from './relying-party.route.ts'

/** What the browser needs to have a device answer with one of its keys. Names nobody: the device knows whose it has. */
export const askToUseKey: Handler = async (request) => {
  const tooMany = await limitSignIn(request)
  if (tooMany) return tooMany
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server')
  const { id } = relyingParty(request.var.site)
  const options = await generateAuthenticationOptions({ rpID: id, userVerification: 'required' })
  await beginAttempt(request, 'passkey', { challenge: options.challenge })
  return request.json(options)
}

/** Signs in whoever holds the key that answered, once for each question. */
export const signInByKey: Handler = async (request) => {
  const { platform } = request.var
  const form = await readForm(request)
  const tooMany = await limitSignIn(request)
  if (tooMany) return tooMany
  const attempt = await endAttempt(request, 'passkey')
  const answer = readAnswer(form.text('svar'))
  const tooManyForKey = answer && (await limit(request, signInLimits.passkey, answer.id))
  if (tooManyForKey) return tooManyForKey
  const person = attempt && answer && (await verify(request, answer, attempt.details.challenge ?? ''))
  if (!answer || person === undefined) return showProblem(request, 'the key does not hold')
  await forgiveSignIn(request)
  await forgiveTries(platform.db, signInLimits.passkey, answer.id)
  return leadOn(request, { person, method: 'passkey', assurance: 'substantial' }, form.text('till'))
}

function readAnswer(text: string): AuthenticationResponseJSON | undefined {
  try {
    const answer = JSON.parse(text) as AuthenticationResponseJSON | null
    return typeof answer?.id === 'string' ? answer : undefined
  } catch {
    return undefined
  }
}

async function verify(
  request: Incoming,
  response: AuthenticationResponseJSON,
  challenge: string,
): Promise<bigint | undefined> {
  const { platform, site } = request.var
  const key = await passkeyByCredential(platform.db, response.id)
  if (!key) return undefined
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server')
  const { id, origin } = relyingParty(site)
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      ...{ expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: id, requireUserVerification: true },
      credential: { id: key.credentialId, publicKey: Uint8Array.from(key.publicKey), counter: key.counter },
    })
    const told = response.response.userHandle
    const isOwners = !told || Buffer.from(told, 'base64url').toString() === userHandleOf(key.person)
    const used = { from: key.counter, to: authenticationInfo.newCounter, at: platform.clock() }
    return verified && isOwners && (await notePasskeyUsed(platform.db, key.credentialId, used)) ? key.person : undefined
  } catch {
    // A counter that has gone backwards ends here too: the key may have been copied.
    platform.log.warn('a passkey was refused')
    return undefined
  }
}
