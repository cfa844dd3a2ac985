import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import { type Incoming, may, type RequestVariables, sessionCookie, whoHolds } from '#identity/index.ts'
import { link } from '#paths.ts'
import type { Platform } from '#platform/index.ts'
import { renderPage, type Site } from '#ui/index.ts'
import { assetRoutes } from './assets.ts'
import { limitBody } from './body-limit.ts'
import { NotFoundPage, ServerErrorPage } from './errors.page.tsx'
import { withEtag } from './etag.ts'
import { type Route, type RoomSettings, routesOf } from './routes.ts'

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
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
      },
      // Set by whoever ends TLS; said over plain HTTP it does nothing.
      strictTransportSecurity: site.publicUrl.startsWith('https:') ? 'max-age=31536000' : false,
      xFrameOptions: 'DENY',
    }),
  )
  app.use(csrf())
  app.use(limitBody)
  app.route('/', assetRoutes(assetsFolder))
  app.use(async (request, next) => {
    request.set('platform', platform)
    request.set('site', site)
    await next()
  })
  for (const [address, route] of Object.entries(routesOf(rooms))) {
    const [method = '', pattern = ''] = address.split(' ')
    app.on(method, pattern, (request) => answer(request, route, method))
  }
  app.notFound((request) => notFound(request as Incoming, site))
  app.onError((error, request) => {
    const reference = randomUUID()
    platform.log.error({ err: error, reference, path: request.req.path }, 'request failed')
    return request.html(renderPage(ServerErrorPage({ site, reference })), 500)
  })
  return app
}

async function answer(request: Incoming, route: Route, method: string): Promise<Response> {
  const { platform, site } = request.var
  request.set('who', await whoHolds(platform.db, getCookie(request, sessionCookie), platform.clock()))
  if (!may(request.get('who'), route.may)) {
    // Signed out on a working page: to the sign-in and back. Signed in without the right: as if it were not there.
    if (request.get('who').role === 'anyone') return toSignIn(request, method)
    return notFound(request, site)
  }
  const response = await route.run(request)
  return route.may === 'anyone' && method === 'GET' ? withEtag(request, response) : response
}

const toSignIn = (request: Incoming, method: string): Response =>
  request.redirect(link.signIn(method === 'GET' ? request.req.path : undefined), 303)

/** Not there, and not yours, look the same. Below the working pages a stranger learns neither. */
function notFound(request: Incoming, site: Site): Response | Promise<Response> {
  const isWorkingPage = request.req.path.startsWith('/arbete')
  if (isWorkingPage && request.get('who')?.role !== 'officer' && !getCookie(request, sessionCookie)) {
    return request.redirect(link.signIn(request.req.path), 303)
  }
  return request.html(renderPage(NotFoundPage({ site })), 404)
}
