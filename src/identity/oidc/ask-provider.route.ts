import { link } from '#paths.ts'
import { beginAttempt } from '../attempts/attempt.route.ts'
import type { Handler } from '../handler.route.ts'
import { limitSignIn } from '../limits/limited.route.ts'
import { parseAssurance } from '../roles/permission.ts'
import { ownAddress } from '../sign-in/next-address.ts'
import { showProblem } from '../sign-in/problem.route.ts'
import { acrValuesFor } from './provider.ts'
import { clientOf } from './provider-client.route.ts'

/** Leads to an identity provider, with what must be the same when the browser comes back. */
export const askProvider: Handler = async (request) => {
  const { platform, site, ways } = request.var
  const provider = ways.providers.find(({ key }) => key === request.req.param('provider'))
  if (!provider) return request.notFound()
  const tooMany = await limitSignIn(request)
  if (tooMany) return tooMany
  const client = await clientOf(provider, platform.clock()).catch((error: unknown) => {
    platform.log.warn({ provider: provider.key, code: codeOf(error) }, 'an identity provider did not answer')
  })
  if (!client) return showProblem(request, 'the provider does not answer')
  const oidc = await import('openid-client')
  const [state, nonce, verifier] = [oidc.randomState(), oidc.randomNonce(), oidc.randomPKCECodeVerifier()]
  const wanted = parseAssurance(request.req.query('niva') ?? '')
  const next = ownAddress(request.req.query('till')) ?? ''
  await beginAttempt(request, 'oidc', { provider: provider.key, state, nonce, verifier, next, least: wanted ?? '' })
  // Nobody works here on a low level, so the department's own people are asked for more at once.
  const acrValues = acrValuesFor(provider, wanted ?? (provider.realm === 'staff' ? 'substantial' : 'low'))
  const address = oidc.buildAuthorizationUrl(client, {
    ...{ redirect_uri: `${site.publicUrl}${link.signedInBy(provider.key)}`, scope: provider.scope, state, nonce },
    ...{ code_challenge: await oidc.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' },
    ...(acrValues.length > 0 && { acr_values: acrValues.join(' ') }),
    // Whoever was let in on a lower level must show who it is once more.
    ...(wanted && { prompt: 'login' }),
  })
  return request.redirect(address.href, 303)
}

/** What went wrong, without what it was about. */
export const codeOf = (error: unknown): string => {
  const { code, name } = error as { readonly code?: unknown; readonly name?: string }
  return String(code ?? name)
}
