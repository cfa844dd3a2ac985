import type { MiddlewareHandler } from 'hono'
import { getPath } from 'hono/utils/url'
import type { Language } from '#values/index.ts'

// The rooms know one address for each page. Here, at the border, `/en` before it means the same page in English: it is
// taken off what comes in, and put before every link, form and redirect that leaves with an English page.
const english = '/en'

/** What is read by programs, or handed over as it is, has one form: files, and those who watch over the program. */
const isPage = (path: string): boolean => !/\.\w+$/.test(path) && path !== '/healthz'

export const languageOf = (path: string): Language => (/^\/en(?:\/|$)/.test(path) ? 'en' : 'sv')

/** The address that the rooms know. It begins with one slash: with two it would name another host. */
export function withoutLanguage(path: string): string {
  if (languageOf(path) === 'sv') return path
  const rest = path.slice(english.length).replace(/^[/\\]+/, '')
  return isPage(`/${rest}`) ? `/${rest}` : path
}

/** The address of the same page in a language, query and all. What is no page stays as it is. */
export function inLanguage(address: string, language: Language): string {
  const path = /^[^?#]*/.exec(address)?.[0] ?? ''
  const isOurs = /^\/(?![/\\])/.test(address)
  if (language === 'sv' || !isOurs || languageOf(path) === 'en' || !isPage(path)) return address
  return path === '/' ? `${english}${address.slice(1)}` : `${english}${address}`
}

/** The path by which a request finds its route. */
export const pathOfRoute = (request: Request): string => withoutLanguage(getPath(request))

/** Inside a text a quotation mark is written otherwise, so this is always an attribute. */
const address = /( (?:href|action|formaction)=")(\/[^"]*)"(?! (?:href)?lang="sv")/g

/** A page whose links and forms stay in its language. A link that says it leads to Swedish does. */
export const keepLanguage = (html: string, language: Language): string =>
  language === 'sv'
    ? html
    : html.replace(address, (_, start: string, href: string) => `${start}${inLanguage(href, language)}"`)

/** Redirects stay in the language of the page that was asked for. */
export const redirectInLanguage: MiddlewareHandler = async (request, next) => {
  await next()
  const location = request.res.headers.get('location')
  if (location === null) return
  const language = languageOf(getPath(request.req.raw))
  if (language !== 'sv') request.res.headers.set('location', inLanguage(location, language))
}
