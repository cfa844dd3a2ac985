import type { Configuration } from 'openid-client'
import type { OidcProvider } from './provider.ts'

interface Known {
  readonly asked: Date
  readonly client: Promise<Configuration>
  /** How far the program's clock is from the machine's: the provider's times are judged by the program's. */
  readonly aheadSeconds: number
}

const known = new WeakMap<OidcProvider, Known>()

/** How long a provider may think. */
const timeoutSeconds = 5
/** What it has said holds so long: one that has gone away since is a page that says so, and not a dead end. */
const minutesKnown = 5

/** What a provider says of itself, asked for when somebody needs it: one that is away stops no start. */
export function clientOf(provider: OidcProvider, now: Date): Promise<Configuration> {
  const aheadSeconds = Math.round((now.getTime() - Date.now()) / 1000)
  const before = known.get(provider)
  const isFresh = before && now.getTime() - before.asked.getTime() < minutesKnown * 60_000
  if (isFresh && before.aheadSeconds === aheadSeconds) return before.client
  const client = discover(provider, aheadSeconds)
  known.set(provider, { client, aheadSeconds, asked: now })
  client.catch(() => known.delete(provider))
  return client
}

async function discover(provider: OidcProvider, aheadSeconds: number): Promise<Configuration> {
  const oidc = await import('openid-client')
  const issuer = new URL(provider.issuer)
  return oidc.discovery(
    issuer,
    provider.clientId,
    { [oidc.clockSkew]: aheadSeconds, [oidc.clockTolerance]: 30 },
    oidc.ClientSecretBasic(provider.clientSecret),
    {
      timeout: timeoutSeconds,
      // The settings let nothing but this machine itself be plain HTTP.
      execute: issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [],
    },
  )
}
