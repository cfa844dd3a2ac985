import { proposalById, recordProposal } from '#decisions/index.ts'
import { post } from '#ledger/index.ts'
import { record, type Tx } from '#platform/index.ts'
import { openCase } from '#registry/index.ts'
import { dayAt, formatKronor, isRefused, type Refusal, refuse } from '#values/index.ts'
import type { Acting } from '../acting.ts'
import { checkAll } from '../checks/all-checks.ts'
import { gatherFacts } from '../facts/gather-facts.store.ts'
import { findOrAddRecipients } from '../imports/find-or-add-parties.action.ts'
import { memorandumOf } from '../memorandum/memorandum.store.ts'
import { tellFindings } from '../memorandum/tell-findings.sentences.ts'
import { memorandumPaper } from '../memorandum/write-memorandum.job.ts'
import { lockYear } from '../round.store.ts'
import { roundLabel } from '../round.ts'
import { compute } from '../scenario/scenario.ts'
import { amountOf, type Standing } from '../scenario/standing.ts'
import type { DistributionSettings } from '../settings.ts'
import { lockScenario } from '../workbench/scenario.store.ts'
import { answersOf, insertAnswer, insertOrigin, proposalsOfRound } from './proposal.store.ts'
import { mayPropose, type ProposeRefusal } from './propose.ts'
import { reserves } from './reserve.ts'

interface Wanted {
  readonly scenario: bigint
  /** The version that the person saw. */
  readonly seen: number
}

/**
 * Lays a scenario before a body: a named person's proposal, with its rows and its money set aside, in one transaction.
 * Nothing that a check stops goes further, and every warning has its answer.
 */
export async function layForward(
  tx: Tx,
  { scenario, seen }: Wanted,
  settings: DistributionSettings,
  acting: Acting,
): Promise<bigint | Refusal<ProposeRefusal>> {
  const { by, at } = acting
  const stored = await lockScenario(tx, scenario)
  if (!stored) return refuse('there is no such scenario')
  if (stored.version !== seen) return refuse('someone changed it first')
  const { round } = stored
  await lockYear(tx, round.fiscalYear)
  const open = (await proposalsOfRound(tx, round.id)).find(({ state }) => state === 'open')
  if (open) return refuse('the round has a proposal already', { scenario: open.scenarioName })
  const given = compute(stored.scenario).rows.filter((one) => amountOf(one) > 0n)
  if (given.length === 0) return refuse('there is nobody to give to')
  const checks = checkAll(await gatherFacts(tx, stored, settings))
  const answers = await answersOf(tx, scenario)
  const refused = mayPropose(checks, answers)
  if (refused) return refused

  const title = `Fördelning av bidrag ${round.fiscalYear}, ${roundLabel(round)}`
  const caseId = await openCase(tx, { title, caseNumber: null, at })
  const parties = await findOrAddRecipients(
    tx,
    given.map(({ row }) => row),
    acting,
  )
  const proposal = await recordProposal(
    tx,
    {
      ...{ case: caseId, kind: 'distribution', title, fiscalYear: round.fiscalYear },
      key: `scenario:${scenario}:${stored.version}:${at.getTime()}`,
      rows: given.map((one) => ({
        ...{ party: parties.party(one.row.recipient), partyInSource: one.row.recipient, fund: 'state' as const },
        ...{ amount: amountOf(one), area: one.row.area, note: noteOf(one) },
      })),
    },
    acting,
  )
  await insertOrigin(tx, {
    ...{ proposal, scenario, version: stored.version, told: tellFindings(checks, answers) },
    memorandum: (await memorandumOf(tx, scenario))?.number ?? null,
  })
  const { rows = [] } = (await proposalById(tx, proposal)) ?? {}
  const of = { fiscalYear: round.fiscalYear, case: caseId, day: dayAt(at), because: `Förslag: ${title}` }
  const posted = await post(tx, {
    event: `proposal:${proposal}`,
    at,
    transfers: rows.map(({ id, amount }) => reserves({ ...of, row: id, amount })),
  })
  if (isRefused(posted)) return refuse('the year has too little money left', posted.facts)
  await acting.jobs.enqueue(tx, memorandumPaper, { proposal: String(proposal) })
  await record(tx, { at, who: by, what: 'distribution.proposed', about: `proposal:${proposal}` })
  return proposal
}

/** What of an amount is bound, in the words that follow it into the decision. */
function noteOf({ earmarked, bridging, agreed }: Standing): string | null {
  const parts = [
    ...(earmarked > 0n ? [`varav ${formatKronor(earmarked)} öronmärkt av staten`] : []),
    ...(bridging > 0n ? [`varav ${formatKronor(bridging)} en gång, utan löfte om fler`] : []),
    ...(agreed > 0n ? [`varav ${formatKronor(agreed)} enligt flerårigt avtal`] : []),
  ]
  return parts.length === 0 ? null : parts.join(', ')
}

/** Says why a warning does not stop a scenario. The reason goes into the memorandum. */
export async function answerWarning(
  tx: Tx,
  answer: { readonly scenario: bigint; readonly finding: string; readonly reason: string },
  { by, at }: Pick<Acting, 'by' | 'at'>,
): Promise<void> {
  await insertAnswer(tx, answer, { by, at })
  await record(tx, { at, who: by, what: 'warning.answered', about: `scenario:${answer.scenario}` })
}
