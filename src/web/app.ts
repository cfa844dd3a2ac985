import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import {
  clearReceipt,
  type Gate,
  type Incoming,
  may,
  needsSurerSignIn,
  type RequestVariables,
  showLostForm,
  showSurerSignIn,
  type Who,
  waitingReceipt,
  whoAsks,
} from '#identity/index.ts'
import { link } from '#paths.ts'
import type { Platform } from '#platform/index.ts'
import type { Site, StandingSite } from '#ui/index.ts'
import { assetRoutes } from './assets.ts'
import { limitBody } from './body-limit.ts'
import { BadRequestPage, NotFoundPage, ServerErrorPage } from './errors.page.tsx'
import { errorWords } from './errors.words.ts'
import { withEtag } from './etag.ts'
import { inLanguage, languageOf, pathOfRoute, redirectInLanguage, withoutLanguage } from './language-in-address.ts'
import { observe, routeOf } from './observe.ts'
import { receipts } from './receipts.ts'
import { type RoomSettings, type Route, routesOf } from './routes/routes.ts'
import { htmlOf, sendPage } from './send-page.ts'

export interface AppOptions {
  readonly platform: Platform
  readonly site: StandingSite
  readonly rooms: RoomSettings
  /** The folder with the built style sheets and fonts. */
  readonly assetsFolder: string
}

/** The whole program as a function from request to answer: the server runs it, and so do the tests, without a port. */
export function createApp({ platform, site, rooms, assetsFolder }: AppOptions) {
  const app = new Hono<{ Variables: RequestVariables }>({ getPath: pathOfRoute })
  app.use(observe(platform.log, rooms.program.metrics))
  app.use(headersFor(site))
  app.use(redirectInLanguage)
  app.route('/', assetRoutes(assetsFolder))
  app.use(compress())
  app.use(async (request, next) => {
    request.set('site', siteAt(site, request.req.url))
    request.set('platform', platform)
    request.set('ways', rooms.signIn)
    // Those who watch over the program ask it about a database that may be gone, whatever else their browser sends.
    const who = request.req.path === link.health() ? 'stranger' : await whoAsks(request, platform)
    request.set('who', who)
    const account = who === 'stranger' ? {} : { account: accountOf(who.name), nav: navOf(site.nav, who) }
    const receipt = request.req.method === 'GET' ? waitingReceipt(request, receipts) : undefined
    request.set('site', { ...request.get('site'), ...account, receipt })
    await next()
  })
  // Behind a proxy that speaks TLS, what the browser calls us is not what the request is sent to.
  const own = new URL(site.publicUrl).origin
  app.use(csrf({ origin: (origin, request) => origin === own || origin === new URL(request.req.url).origin }))
  app.use(limitBody())
  const routes = routesOf(rooms)
  for (const [address, route] of Object.entries(routes)) {
    const [method = '', pattern = ''] = address.split(' ')
    const hasPage = `GET ${pattern}` in routes
    app.on(method, pattern, (request) => {
      if (method === 'POST') request.set('site', onPageOfForm(request.get('site'), hasPage))
      return answer(request, route)
    })
  }
  app.notFound((request) => (isWorkingPage(request) && isStranger(request) ? askToSignIn(request) : notFound(request)))
  app.onError((error, request) => {
    const { cutOff, fromElsewhere } = errorWords[request.get('site').language]
    // The one that says nothing is the guard against forms on other sites.
    if (error instanceof HTTPException) return badRequest(request, error.message || fromElsewhere, error.status)
    if (isSenderGone(error)) return badRequest(request, cutOff, 400)
    const reference = request.get('requestId')
    platform.log.error({ err: error, id: reference, route: routeOf(request) }, 'request failed')
    return request.html(htmlOf(request, ServerErrorPage({ site: request.get('site'), reference })), 500)
  })
  return app
}

/** What Node throws at whoever reads a request whose connection has ended before it did. */
const isSenderGone = (error: Error): boolean =>
  error.message === 'aborted' && (error as NodeJS.ErrnoException).code === 'ECONNRESET'

/** The site as a request meets it. */
function siteAt(site: StandingSite, url: string): Site {
  const { pathname, search } = new URL(url)
  const address = `${withoutLanguage(pathname)}${search}`
  return { ...site, language: languageOf(pathname), addresses: inEveryLanguage(address) }
}

const inEveryLanguage = (address: string): Site['addresses'] => ({ sv: address, en: inLanguage(address, 'en') })

/** What answers a form has no address of its own: it stands where the form stands, here or one step up. */
function onPageOfForm(site: Site, hasPage: boolean): Site {
  const path = site.addresses.sv.split('?')[0] ?? ''
  return { ...site, addresses: inEveryLanguage(hasPage ? path : path.replace(/\/[^/]*$/, '') || link.home()) }
}

const headersFor = (site: StandingSite) =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      objectSrc: ["'none'"],
    },
    // Over plain HTTP a browser would not hear it.
    strictTransportSecurity: site.publicUrl.startsWith('https:') ? 'max-age=31536000' : false,
    xFrameOptions: 'DENY',
  })

const accountOf = (name: string): NonNullable<Site['account']> => ({
  ...{ name, href: link.ownAccount(), signOut: link.signOut() },
})

/** The menu of somebody who is signed in: it leads to nothing that would not be there. */
function navOf(nav: Site['nav'], who: Who): Site['nav'] {
  const opens = (gate: Gate) => may(who, gate) || needsSurerSignIn(who, gate)
  const own = opens('read own pages') ? [{ label: { sv: 'Mina sidor', en: 'My pages' }, href: link.ownPages() }] : []
  return [...nav.filter(({ href }) => href !== link.work() || opens('see what waits')), ...own]
}

/** Signed out on a working page: to the sign-in and back. Signed in without the right: as if it were not there. */
async function answer(request: Incoming, route: Route): Promise<Response> {
  if (!may(request.get('who'), route.may)) return turnAway(request, route)
  const given = await route.run(request)
  // What is about one browser's sign-in is kept nowhere: it may hold a code that signs in.
  const isKept = route.may === 'anyone' && !request.req.path.startsWith(link.signIn())
  const isPublic = isKept && request.req.method === 'GET'
  const isPage = !(given instanceof Response)
  const hasReceipt = isPage && request.get('site').receipt !== undefined
  // On a shared computer, "back" must not show a working page to the next person; and a receipt is shown once.
  if (isPage && request.req.method === 'GET') clearReceipt(request)
  const response = isPage ? await sendPage(request, given, { isPublic: isPublic && !hasReceipt }) : given
  if (!isKept || hasReceipt) response.headers.set('cache-control', 'no-store')
  return isPublic && !isPage ? withEtag(request, response) : response
}

function turnAway(request: Incoming, { may: gate }: Route): Response | Promise<Response> {
  const who = request.get('who')
  if (who === 'stranger') return askToSignIn(request)
  if (!needsSurerSignIn(who, gate)) return notFound(request)
  return sendPage(request, showSurerSignIn(request, request.get('site').addresses.sv, gate), { isPublic: false })
}

const isStranger = (request: Incoming): boolean => request.get('who') === 'stranger'

/** Below these a stranger learns neither what is there nor what is not. */
const closed = [link.work(), link.ownPages(), link.ownAccount()]
const isWorkingPage = (request: Incoming): boolean =>
  closed.some((one) => request.req.path === one || request.req.path.startsWith(`${one}/`))

async function askToSignIn(request: Incoming): Promise<Response> {
  if (request.req.method === 'POST') return sendPage(request, await showLostForm(request), { isPublic: false })
  return request.redirect(link.signIn(request.get('site').addresses.sv), 303)
}

const notFound = (request: Incoming): Response | Promise<Response> =>
  request.html(htmlOf(request, NotFoundPage({ site: request.get('site') })), 404)

const badRequest = (
  request: Incoming,
  sentence: string,
  status: HTTPException['status'],
): Response | Promise<Response> =>
  request.html(htmlOf(request, BadRequestPage({ site: request.get('site'), sentence })), status)
