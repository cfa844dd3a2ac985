import { type Handler, showPage } from '#identity/index.ts'
import { planIn } from '../plan-in.route.ts'
import { versionsOf } from '../preparation.store.ts'
import { ComparePage } from './compare.page.tsx'
import { shownChanges } from './shown-changes.route.ts'

/** Two versions of a plan side by side: those that the address names, or else the two latest. */
export const showCompareVersions: Handler = async (request) => {
  const { platform, site } = request.var
  const plan = await planIn(request)
  if (!plan) return request.notFound()
  const versions = await versionsOf(platform.db, plan.plan)
  const [latest, before = latest] = versions
  const named = (name: string) => versions.find(({ id }) => String(id) === request.req.query(name))
  const [from, to] = [named('fran') ?? before, named('till') ?? latest]
  if (!from || !to) return request.notFound()
  const changes = await shownChanges(platform.db, from.id, to.id)
  return showPage(ComparePage({ site, plan, versions, from, to, changes }))
}
