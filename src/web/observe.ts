import { randomUUID } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { RequestVariables } from '#identity/index.ts'
import type { Log, Metrics } from '#platform/index.ts'

/**
 * Gives every request an id, by which a person who met a fault can point at it, and tells the log and the figures how it
 * went. What was asked is told by the pattern of its address, never by the address.
 */
export const observe =
  (log: Log, metrics: Metrics | undefined): MiddlewareHandler<{ Variables: RequestVariables }> =>
  async (request, next) => {
    const started = performance.now()
    const id = randomUUID()
    request.set('requestId', id)
    await next()
    const ms = performance.now() - started
    const { method } = request.req
    const answered = { method, route: routeOf(request), status: request.res.status }
    metrics?.observe({ ...answered, seconds: ms / 1000 })
    log.info({ id, ...answered, ms: Math.round(ms * 10) / 10 }, 'request')
  }

/** `/beslut/:id`, or `none` for what nobody has. Of two that an address fits, the first is the one that answered. */
export function routeOf(request: Context): string {
  const path = matchedRoutes(request)
    .map((route) => route.path)
    .find((one) => one !== '*' && one !== '/*')
  return path === undefined ? 'none' : path.replace(/^\/assets\/.*/, '/assets/*')
}
