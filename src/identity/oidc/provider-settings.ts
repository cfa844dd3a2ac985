import type { Realm } from '../roles/role.ts'
import type { OidcProvider } from './provider.ts'

/** Each provider that settings can tell of: what its settings begin with, and for whom it is. */
const known: readonly { readonly prefix: string; readonly key: string; readonly realm: Realm }[] = [
  { prefix: 'OIDC', key: 'medarbetare', realm: 'staff' },
  { prefix: 'OIDC_APPLICANT', key: 'sokande', realm: 'partner' },
]

type Environment = Readonly<Record<string, string | undefined>>

/** The providers that the settings tell of, and a sentence for each setting that is wrong. Never with what it says. */
export function readProviders(environment: Environment): {
  readonly providers: readonly OidcProvider[]
  readonly wrong: readonly string[]
} {
  const read = known.map((one) => readProvider(environment, one))
  return {
    providers: read.flatMap((one) => (one && 'provider' in one ? [one.provider] : [])),
    wrong: read.flatMap((one) => (one && 'wrong' in one ? one.wrong : [])),
  }
}

function readProvider(environment: Environment, { prefix, key, realm }: (typeof known)[number]) {
  const told = (name: string): string => environment[`${prefix}_${name}`]?.trim() ?? ''
  const list = (name: string): string[] =>
    told(name)
      .split(/[\s,]+/)
      .filter(Boolean)
  const names = ['ISSUER', 'CLIENT_ID', 'CLIENT_SECRET', 'NAME', 'ACR_SUBSTANTIAL', 'ACR_HIGH', 'SCOPE']
  if (names.every((name) => told(name) === '')) return undefined
  const wrong = [
    ...(isIssuer(told('ISSUER'))
      ? []
      : [`${prefix}_ISSUER ska vara inloggningstjänstens adress, till exempel https://login.example.se.`]),
    ...['CLIENT_ID', 'CLIENT_SECRET', 'NAME'].flatMap((name) =>
      told(name) === '' ? [`${prefix}_${name} saknas. Den behövs tillsammans med ${prefix}_ISSUER.`] : [],
    ),
    ...(told('SCOPE') === '' || list('SCOPE').includes('openid') ? [] : [`${prefix}_SCOPE ska innehålla openid.`]),
  ]
  if (wrong.length > 0) return { wrong }
  const provider: OidcProvider = {
    ...{ key, realm, name: told('NAME'), issuer: told('ISSUER') },
    ...{ clientId: told('CLIENT_ID'), clientSecret: told('CLIENT_SECRET') },
    scope: told('SCOPE') || 'openid email profile',
    acr: { substantial: list('ACR_SUBSTANTIAL'), high: list('ACR_HIGH') },
  }
  return { provider }
}

/** Over plain HTTP only on the same machine, where nobody stands between. */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, search, hash } = new URL(text)
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  return (protocol === 'https:' || (protocol === 'http:' && isHere)) && search === '' && hash === ''
}
