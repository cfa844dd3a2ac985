import { type Handler, showPage } from '#identity/index.ts'
import type { Db } from '#platform/index.ts'
import { memorandumOf } from '../memorandum/memorandum.store.ts'
import { originOf } from '../proposals/proposal.store.ts'
import { yearIn } from '../rounds/year.route.ts'
import type { DistributionSettings } from '../settings.ts'
import { scenarioById } from '../workbench/scenario.store.ts'
import { type Origin, YearToldPage } from './year-told.page.tsx'
import { decisionsOfYear, proposalsOf } from './year-told.store.ts'

/** How the state's money was shared in a year and why. A year that nobody has decided on has no such page. */
export const showYearTold =
  ({ areas }: DistributionSettings): Handler =>
  async (request) => {
    const { platform, site } = request.var
    const year = yearIn(request)
    const decisions = year === undefined ? [] : await decisionsOfYear(platform.db, year)
    if (year === undefined || decisions.length === 0) return request.notFound()
    const proposals = await proposalsOf(
      platform.db,
      decisions.map(({ id }) => id),
    )
    const told = await Promise.all(
      decisions.map(async (decision) => ({ decision, origin: await tell(platform.db, proposals.get(decision.id)) })),
    )
    return showPage(YearToldPage({ site, year, decisions: told, areas }))
  }

async function tell(db: Db, proposal: bigint | undefined): Promise<Origin | undefined> {
  const origin = proposal === undefined ? undefined : await originOf(db, proposal)
  const stored = origin && (await scenarioById(db, origin.scenario, origin.version))
  if (!origin || !stored) return undefined
  const kept = origin.memorandum === null ? undefined : await memorandumOf(db, origin.scenario, origin.memorandum)
  return { stored, findings: origin.told, texts: kept?.texts }
}
