import { type Handler, showPage } from '#identity/index.ts'
import type { Db } from '#platform/index.ts'
import { goalsOf } from '../../plans/plan.store.ts'
import { versionsOf } from '../preparation.store.ts'
import { planIn } from '../text/text.route.ts'
import { sectionsOf } from '../text/version.store.ts'
import { ComparePage } from './compare.page.tsx'
import { piecesOf } from './pieces.route.ts'
import { changesBetween, type VersionText } from './text-change.ts'

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
  const changes = changesBetween(await textOf(platform.db, from.id), await textOf(platform.db, to.id))
  return showPage(
    ComparePage({
      ...{ site, plan, versions, from, to },
      changes: changes.map((one) => ({ ...one, pieces: piecesOf(one.before, one.after) })),
    }),
  )
}

const textOf = async (db: Db, version: bigint): Promise<VersionText> => ({
  ...{ goals: await goalsOf(db, version), sections: await sectionsOf(db, version) },
})
