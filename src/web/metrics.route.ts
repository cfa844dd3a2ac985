import type { Handler } from '#identity/index.ts'
import type { Metrics } from '#platform/index.ts'

/** The figures of operation, for whoever shows the token; where none is set, there is no such page. */
export const showMetrics =
  (metrics: Metrics | undefined): Handler =>
  async (request) => {
    if (!metrics) return request.notFound()
    const [, token] = /^Bearer (\S+)$/.exec(request.req.header('authorization') ?? '') ?? []
    const figures = await metrics.read(token)
    const kept = { 'cache-control': 'no-store' }
    if (!figures) return request.text('', 401, { ...kept, 'www-authenticate': 'Bearer' })
    return request.body(figures.text, 200, { ...kept, 'content-type': figures.type })
  }
