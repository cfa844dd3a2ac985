import { generateKeyPairSync, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'
import type { OidcProvider } from '#identity/index.ts'

type Claims = Record<string, unknown>

export interface TestIssuer {
  /** As our settings tell of it. */
  settings(more: Partial<OidcProvider> & Pick<OidcProvider, 'key' | 'realm'>): OidcProvider
  /** Who sits at the provider's own page, and on what level; `denies`: presses cancel. */
  who: { subject: string; email?: string; isVerified?: boolean; name?: string; acr?: string; denies?: boolean }
  /** What somebody who holds the provider's key changes in its tokens. */
  tamper: ((claims: Claims) => Claims) | undefined
  idTokenSeconds: number
  /** The questions that came, newest last. */
  readonly asked: URLSearchParams[]
  /** Goes through the provider's own pages, from our question to the address that the browser is sent back to. */
  answer(question: string): Promise<URL>
  stop(): void
}

const client = { id: 'samklang', secret: 'only-for-this-test' }

/** A real identity provider, on a port of its own. `replies`: the addresses that it may send people back to. */
export async function startIssuer(replies: readonly string[]): Promise<TestIssuer> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const server = createServer((request, response) => handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(url, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [...replies] }],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] } as never,
    cookies: { keys: ['only-for-this-test'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    acrValues: ['loa1', 'loa2', 'loa3'],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    ttl: { IdToken: () => issuer.idTokenSeconds, AccessToken: 600, Session: 600, Interaction: 600, Grant: 600 },
    findAccount: (_, accountId) => ({
      accountId,
      claims: () => {
        const { email, isVerified = true, name } = issuer.who
        return { sub: accountId, ...(email && { email, email_verified: isVerified }), ...(name && { name }) }
      },
    }),
    async loadExistingGrant({ oidc }) {
      const { accountId } = oidc.session ?? {}
      const grant = new oidc.provider.Grant({ clientId: client.id, ...(accountId && { accountId }) })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  })
  provider.use(async (context, next) => {
    await next()
    const body = context.body as { id_token?: string } | undefined
    if (context.path !== '/token' || !issuer.tamper || !body?.id_token) return
    const [head = '', payload = ''] = body.id_token.split('.')
    const claims = issuer.tamper(JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims)
    const signed = `${head}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`
    body.id_token = `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`
  })
  const rest = provider.callback()

  async function handle(request: IncomingMessage, response: ServerResponse) {
    if (!request.url?.startsWith('/interaction/')) return rest(request, response)
    const { denies, subject, acr } = issuer.who
    const result = denies ? { error: 'access_denied' } : { login: { accountId: subject, ...(acr && { acr }) } }
    const next = await provider.interactionResult(request, response, result)
    response.writeHead(303, { location: next }).end()
  }

  const issuer: TestIssuer = {
    ...{ who: { subject: 'nobody' }, tamper: undefined, idTokenSeconds: 3600, asked: [] },
    settings: (more) => ({
      ...{ name: 'testinloggningen', issuer: url, clientId: client.id, clientSecret: client.secret },
      ...{ scope: 'openid email profile', acr: { substantial: ['loa2'], high: ['loa3'] }, ...more },
    }),
    async answer(question) {
      issuer.asked.push(new URL(question).searchParams)
      const jar = new Map<string, string>()
      let next = new URL(question)
      while (next.origin === url) {
        const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
        const page = await fetch(next, { redirect: 'manual', headers: { cookie } })
        for (const set of page.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
          jar.set(name, value)
        }
        const location = page.headers.get('location')
        if (!location) throw new Error(`the provider stopped at ${page.status}: ${(await page.text()).slice(0, 500)}`)
        next = new URL(location, next)
      }
      return next
    },
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
  return issuer
}
