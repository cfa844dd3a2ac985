import { recordDecision } from '#decisions/index.ts'
import { partyByKey } from '#parties/index.ts'
import { record, type Tx } from '#platform/index.ts'
import { dayAt, type Refusal, refuse } from '#values/index.ts'
import type { Making } from '../../making.ts'
import { insertAdoption } from '../../plans/new-plan.store.ts'
import { goalsOf } from '../../plans/plan.store.ts'
import { consultationsOf } from '../consultation/consultation.store.ts'
import { lockPreparation, versionsOf } from '../preparation.store.ts'
import { repliesIn } from '../replies/reply.store.ts'
import { copyVersion, freezeVersion } from '../text/version.store.ts'
import { type AdoptRefusal, mayAdopt } from './adoption.ts'
import type { ReadAdoption } from './adoption-form.ts'

interface WantedAdoption {
  readonly plan: bigint
  readonly read: ReadAdoption
  /** The version that the person saw. */
  readonly seen: bigint
}

/**
 * Enters that a body has adopted the version that is being written: the decision is recorded where all decisions are,
 * and the version is frozen. From then on it is the plan that everyone reads.
 */
export async function adoptPlan(
  tx: Tx,
  { plan, read: { body, day, note }, seen }: WantedAdoption,
  making: Making,
): Promise<Refusal<AdoptRefusal> | undefined> {
  const preparation = await lockPreparation(tx, plan)
  // Sent twice, the second time finds it done.
  if (preparation?.adopted === seen) return undefined
  if (!preparation || preparation.open === null) return refuse('no version is being written')
  if (preparation.open !== seen) return refuse('the version has changed since it was read')
  const consultations = await consultationsOf(tx, plan)
  const replies = (await Promise.all(consultations.map(({ id }) => repliesIn(tx, id)))).flat()
  const goals = (await goalsOf(tx, seen)).length
  const refused = mayAdopt({ goals, consultations, replies }, dayAt(making.at))
  if (refused) return refused
  const party = (await partyByKey(tx, `body:${body}`)).id
  const { id: decision } = await recordDecision(
    tx,
    {
      ...{ case: preparation.case, kind: 'plan', title: preparation.title, body: party, decidedDay: day, rows: [] },
      // The region has not settled how a decision on its plan may be tried.
      ...{ fiscalYear: Number(preparation.firstDay.slice(0, 4)), legalRegime: 'unset', source: null, note },
      key: `plan-version:${seen}`,
    },
    making,
  )
  await freezeVersion(tx, seen, making.at)
  await insertAdoption(tx, { version: seen, decision, body: party, day, note, source: null }, making)
  await record(tx, { at: making.at, who: making.by, what: 'plan.adopted', about: `plan:${plan}` })
  return undefined
}

/** Begins another version of an adopted plan, as that one reads. The adopted one holds until another is adopted. */
export async function beginVersion(tx: Tx, plan: bigint, making: Making): Promise<void> {
  const preparation = await lockPreparation(tx, plan)
  if (!preparation || preparation.open !== null || preparation.adopted === null) return
  const [latest] = await versionsOf(tx, plan)
  await copyVersion(tx, { from: preparation.adopted, plan, number: (latest?.number ?? 0) + 1 }, making)
  await record(tx, { at: making.at, who: making.by, what: 'plan.version-begun', about: `plan:${plan}` })
}
