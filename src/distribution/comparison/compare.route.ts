import { type Handler, showPage } from '#identity/index.ts'
import { roundIn } from '../rounds/round.route.ts'
import { compute } from '../scenario/scenario.ts'
import type { DistributionSettings } from '../settings.ts'
import { scenariosOfRound } from '../workbench/scenario.store.ts'
import { ComparePage } from './compare.page.tsx'

/** The scenarios of a round side by side. */
export const showCompareScenarios =
  ({ areas }: DistributionSettings): Handler =>
  async (request) => {
    const round = await roundIn(request)
    if (!round) return request.notFound()
    const stored = await scenariosOfRound(request.var.platform.db, round.id)
    const scenarios = stored.map(({ id, name, scenario }) => ({ id, name, computed: compute(scenario) }))
    return showPage(ComparePage({ site: request.var.site, round, scenarios, areas }))
  }
