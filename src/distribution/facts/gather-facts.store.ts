import { partiesByName, partyByKey } from '#parties/index.ts'
import { coFinanciersOf, planOfYear } from '#plan/index.ts'
import type { Db, Tx } from '#platform/index.ts'
import { foldName } from '#values/index.ts'
import type { CheckedRow, Facts } from '../checks/check.ts'
import { sumsOfRound } from '../round.store.ts'
import { compute } from '../scenario/scenario.ts'
import { amountOf } from '../scenario/standing.ts'
import { type DistributionSettings, regionKey } from '../settings.ts'
import type { StoredScenario } from '../workbench/stored-scenario.ts'
import { earmarksOf, factsForYear } from './fact.store.ts'

/** Everything that the checks look at, for a scenario as it stands and as the registers stand today. */
export async function gatherFacts(
  db: Db | Tx,
  { scenario, round }: StoredScenario,
  { areas, largestChange, people }: Pick<DistributionSettings, 'areas' | 'largestChange' | 'people'>,
): Promise<Facts> {
  const year = round.fiscalYear
  const computed = compute(scenario)
  const { stateGiven } = await sumsOfRound(db, round)
  const parties = await partiesByName(
    db,
    computed.rows.map(({ row }) => row.recipient),
  )
  const region = await partyByKey(db, regionKey)
  const financiers = await coFinanciersOf(db, year)
  const known = await factsForYear(db, year - 1)
  const plan = await planOfYear(db, year)
  const toRow = (one: (typeof computed.rows)[number]): CheckedRow => {
    const { key, recipient, area, last } = one.row
    const party = parties.get(foldName(recipient))
    const of = known.filter((fact) => fact.party === party)
    return {
      ...{ key, recipient, area, last, amount: amountOf(one), earmarked: one.earmarked },
      isRegion: party === region.id,
      financiers: party === undefined ? [] : (financiers.get(party) ?? []),
      hasReported: of.some(({ kind }) => kind === 'report'),
      ended: of.find(({ kind }) => kind === 'ended')?.day ?? null,
    }
  }
  return {
    ...{ year, state: stateGiven, total: computed.total, largestChange },
    plan: plan ? { title: plan.title.sv } : null,
    rows: computed.rows.map(toRow),
    areas: areas.filter(({ isCurrent }) => isCurrent).map(({ code, short }) => ({ code, name: short.sv })),
    earmarks: await earmarksOf(db, round.id),
    people: people(year),
  }
}
