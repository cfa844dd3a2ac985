import type { Configuration, IDToken } from 'openid-client'
import { inTransaction } from '#platform/index.ts'
import { isRefused } from '#values/index.ts'
import { endAttempt } from '../attempts/attempt.route.ts'
import type { Attempt } from '../attempts/attempt.ts'
import type { Handler, Incoming } from '../handler.route.ts'
import { forgiveSignIn, limitSignIn } from '../limits/limited.route.ts'
import { isAtLeast, parseAssurance } from '../roles/permission.ts'
import { roleNames } from '../roles/role.words.ts'
import { leadOn } from '../sessions/signed-in.route.ts'
import { showProblem } from '../sign-in/problem.route.ts'
import type { SignInProblem } from '../sign-in/problem.ts'
import { codeOf } from './ask-provider.route.ts'
import { personByLogin } from './login.store.ts'
import type { ProvedLogin } from './login.ts'
import { assuranceOf, type OidcProvider } from './provider.ts'
import { clientOf } from './provider-client.route.ts'
import { personBehind } from './sign-in-by-login.action.ts'

/** Takes the answer of an identity provider: once, in the browser that asked, from the provider that was asked. */
export const returnFromProvider: Handler = async (request) => {
  const { platform, ways } = request.var
  const provider = ways.providers.find(({ key }) => key === request.req.param('provider'))
  if (!provider) return request.notFound()
  const tooMany = await limitSignIn(request)
  if (tooMany) return tooMany
  const attempt = await endAttempt(request, 'oidc')
  if (attempt?.details.provider !== provider.key) return showProblem(request, 'the sign-in was not begun here')
  const proved = await prove(request, provider, attempt)
  if (typeof proved === 'string') return showProblem(request, proved)
  const assurance = assuranceOf(provider, proved.acr)
  if (!isAtLeast(assurance, parseAssurance(attempt.details.least ?? '') ?? 'low'))
    return showProblem(request, 'the sign-in is too weak')
  const at = platform.clock()
  const person = await inTransaction(platform.db, (tx) =>
    personBehind(tx, proved.login, { at, otherwiseNamed: roleNames.sv.applicant }),
  )
  if (isRefused(person)) {
    platform.log.warn({ provider: provider.key, refused: person.refused }, 'sign-in refused')
    return showProblem(request, person.refused)
  }
  await forgiveSignIn(request)
  return leadOn(request, { person, method: 'oidc', assurance }, attempt.details.next)
}

interface Proof {
  readonly login: ProvedLogin
  readonly acr: unknown
}

async function prove(request: Incoming, provider: OidcProvider, { details }: Attempt): Promise<Proof | SignInProblem> {
  const { platform, site } = request.var
  const oidc = await import('openid-client')
  const { pathname, search } = new URL(request.req.url)
  try {
    const client = await clientOf(provider, platform.clock())
    const tokens = await oidc.authorizationCodeGrant(client, new URL(`${site.publicUrl}${pathname}${search}`), {
      ...{ pkceCodeVerifier: details.verifier ?? '', expectedState: details.state ?? '' },
      ...{ expectedNonce: details.nonce ?? '', idTokenExpected: true },
    })
    const claims = tokens.claims()
    if (!claims) return 'the provider’s answer does not hold'
    const login = await loginIn(request, provider, claims, { client, accessToken: tokens.access_token })
    return { login, acr: claims.acr }
  } catch (error) {
    if (error instanceof oidc.AuthorizationResponseError && error.error === 'access_denied')
      return 'the person went back'
    // The error itself may carry what the provider told of somebody.
    platform.log.warn({ provider: provider.key, code: codeOf(error) }, 'the answer of an identity provider was refused')
    return isAway(error) ? 'the provider does not answer' : 'the provider’s answer does not hold'
  }
}

/** No answer at all: `fetch` tells it so. */
const isAway = (error: unknown): boolean =>
  codeOf(error) === 'OAUTH_TIMEOUT' || (error instanceof TypeError && error.message === 'fetch failed')

/** Who it is. The address and the name are asked for only where nobody knows the login yet. */
async function loginIn(
  request: Incoming,
  { issuer, realm }: OidcProvider,
  claims: IDToken,
  { client, accessToken }: { readonly client: Configuration; readonly accessToken: string },
): Promise<ProvedLogin> {
  const known = { realm, issuer, subject: claims.sub, email: null, name: null }
  if ((await personByLogin(request.var.platform.db, known)) !== undefined) return known
  const { fetchUserInfo } = await import('openid-client')
  const asks = claims.email === undefined && client.serverMetadata().userinfo_endpoint !== undefined
  const { email, email_verified, name } = asks ? await fetchUserInfo(client, accessToken, claims.sub) : claims
  return {
    ...known,
    email: email_verified === true && typeof email === 'string' ? email : null,
    name: typeof name === 'string' ? name : null,
  }
}
