import { type Handler, showPage } from '#identity/index.ts'
import type { Db } from '#platform/index.ts'
import { baseRounds, rowsOfRound } from '../bases/base.store.ts'
import { roundIn } from '../rounds/round.route.ts'
import type { NumberedRound } from '../rounds/round-of-year.store.ts'
import { compute } from '../scenario/scenario.ts'
import type { DistributionSettings } from '../settings.ts'
import { scenariosOfRound } from '../workbench/scenario.store.ts'
import { ComparePage, type EarlierYear } from './compare.page.tsx'

/** The scenarios of a round side by side. */
export const showCompareScenarios =
  ({ areas, municipalities }: DistributionSettings): Handler =>
  async (request) => {
    const round = await roundIn(request)
    if (!round) return request.notFound()
    const stored = await scenariosOfRound(request.var.platform.db, round.id)
    const scenarios = stored.map(({ id, name, scenario }) => ({ id, name, computed: compute(scenario) }))
    const shown = { site: request.var.site, round, scenarios, areas, municipalities }
    return showPage(ComparePage({ ...shown, earlier: await earlierYears(request.var.platform.db, round) }))
  }

/** As many as one looks back on. */
const mostYears = 4

/** The rounds of the same kind in earlier years whose distribution is known, the latest first. */
async function earlierYears(db: Db, { fiscalYear, round }: NumberedRound): Promise<EarlierYear[]> {
  const known = (await baseRounds(db)).filter(
    (one) => one.isShared && one.round === round && one.fiscalYear < fiscalYear,
  )
  return Promise.all(
    known.slice(0, mostYears).map(async ({ id, fiscalYear: year }) => ({ year, rows: await rowsOfRound(db, id) })),
  )
}
