import type { TestApp } from './app.ts'
import type { TestIssuer } from './oidc-issuer.ts'

/** Somebody's browser as far as sign-in goes: it keeps our cookies and sends them along. */
export function browserOf(app: TestApp, from = '192.0.2.1') {
  const jar = new Map<string, string>()
  async function keep(answer: Promise<Response>): Promise<Response> {
    const response = await answer
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (value === '') jar.delete(name)
      else jar.set(name, value)
    }
    return response
  }
  const headers = (more: Record<string, string> = {}) => ({
    cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
    ...{ 'x-forwarded-for': from, ...more },
  })
  const browser = {
    jar,
    get: (address: string) => keep(app.get(address, { headers: headers() })),
    post: (address: string, body: Record<string, string> = {}, more: Record<string, string> = {}) =>
      keep(app.post(address, body, { headers: headers(more) })),
    /** Goes to the provider and back: what it answers us with, not yet opened. */
    async askProvider(issuer: TestIssuer, address = '/logga-in/med/medarbetare'): Promise<URL> {
      const asked = await browser.get(address)
      const question = asked.headers.get('location')
      if (!question) throw new Error(`no question to the provider: ${asked.status} ${await asked.text()}`)
      return issuer.answer(question)
    },
    /** Signs in by the provider, and is led on. */
    async signInBy(issuer: TestIssuer, address?: string): Promise<Response> {
      return browser.open(await browser.askProvider(issuer, address))
    },
    open: ({ pathname, search }: URL) => browser.get(`${pathname}${search}`),
  }
  return browser
}
