import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import {
  type Incoming,
  may,
  needsSurerSignIn,
  type RequestVariables,
  showLostForm,
  showSurerSignIn,
  whoAsks,
} from '#identity/index.ts'
import { link } from '#paths.ts'
import type { Platform } from '#platform/index.ts'
import { renderPage, type Site } from '#ui/index.ts'
import { assetRoutes } from './assets.ts'
import { limitBody } from './body-limit.ts'
import { BadRequestPage, NotFoundPage, ServerErrorPage } from './errors.page.tsx'
import { withEtag } from './etag.ts'
import { type RoomSettings, type Route, routesOf } from './routes.ts'
import { sendPage } from './send-page.ts'

export interface AppOptions {
  readonly platform: Platform
  readonly site: Site
  readonly rooms: RoomSettings
  /** The folder with the built style sheets and fonts. */
  readonly assetsFolder: string
}

/** The whole program as a function from request to answer: the server runs it, and so do the tests, without a port. */
export function createApp({ platform, site, rooms, assetsFolder }: AppOptions) {
  const app = new Hono<{ Variables: RequestVariables }>()
  app.use(headersFor(site))
  app.route('/', assetRoutes(assetsFolder))
  app.use(compress())
  app.use(async (request, next) => {
    request.set('platform', platform)
    request.set('site', site)
    request.set('ways', rooms.identity)
    // Those who watch over the program ask it about a database that may be gone, whatever else their browser sends.
    const who = request.req.path === link.health() ? 'stranger' : await whoAsks(request, platform)
    request.set('who', who)
    if (who !== 'stranger') request.set('site', { ...site, account: accountOf(who.name) })
    await next()
  })
  // Behind a proxy that speaks TLS, what the browser calls us is not what the request is sent to.
  const own = new URL(site.publicUrl).origin
  app.use(csrf({ origin: (origin, request) => origin === own || origin === new URL(request.req.url).origin }))
  app.use(limitBody(site))
  for (const [address, route] of Object.entries(routesOf(rooms))) {
    const [method = '', pattern = ''] = address.split(' ')
    app.on(method, pattern, (request) => answer(request, route))
  }
  app.notFound((request) => (isWorkingPage(request) && isStranger(request) ? askToSignIn(request) : notFound(request)))
  app.onError((error, request) => {
    if (error instanceof HTTPException) {
      return request.html(renderPage(BadRequestPage({ site, sentence: error.message })), error.status)
    }
    const reference = randomUUID()
    platform.log.error({ err: error, reference, path: request.req.path }, 'request failed')
    return request.html(renderPage(ServerErrorPage({ site, reference })), 500)
  })
  return app
}

const headersFor = (site: Site) =>
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

/** Signed out on a working page: to the sign-in and back. Signed in without the right: as if it were not there. */
async function answer(request: Incoming, route: Route): Promise<Response> {
  const who = request.get('who')
  if (!may(who, route.may)) {
    if (who === 'stranger') return askToSignIn(request)
    if (!needsSurerSignIn(who, route.may)) return notFound(request)
    return sendPage(request, showSurerSignIn(request, addressOf(request), route.may), { isPublic: false })
  }
  const given = await route.run(request)
  // What is about one browser's sign-in is kept nowhere: it may hold a code that signs in.
  const isKept = route.may === 'anyone' && !request.req.path.startsWith(link.signIn())
  const isPublic = isKept && request.req.method === 'GET'
  const isPage = !(given instanceof Response)
  const response = isPage ? await sendPage(request, given, { isPublic }) : given
  // On a shared computer, "back" must not show a working page to the next person.
  if (!isKept) response.headers.set('cache-control', 'no-store')
  return isPublic && !isPage ? withEtag(request, response) : response
}

const isStranger = (request: Incoming): boolean => request.get('who') === 'stranger'

/** Below these a stranger learns neither what is there nor what is not. */
const closed = [link.work(), link.ownPages(), link.ownAccount()]
const isWorkingPage = (request: Incoming): boolean =>
  closed.some((one) => request.req.path === one || request.req.path.startsWith(`${one}/`))

async function askToSignIn(request: Incoming): Promise<Response> {
  if (request.req.method === 'POST') return sendPage(request, await showLostForm(request), { isPublic: false })
  return request.redirect(link.signIn(addressOf(request)), 303)
}

/** Where the request was sent, question and all. */
function addressOf(request: Incoming): string {
  const { pathname, search } = new URL(request.req.url)
  return `${pathname}${search}`
}

const notFound = (request: Incoming): Response | Promise<Response> =>
  request.html(renderPage(NotFoundPage({ site: request.get('site') })), 404)
