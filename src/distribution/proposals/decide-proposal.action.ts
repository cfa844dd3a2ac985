import {
  decisionDocument,
  endProposal,
  isOpen,
  lockProposal,
  movesMoney,
  type NewDecisionRow,
  type Proposal,
  publishDecision,
  recordDecision,
} from '#decisions/index.ts'
import { post } from '#ledger/index.ts'
import { record, type Tx } from '#platform/index.ts'
import { dayAt, isRefused, longestAnswer, type Refusal, refuse, sum, typedAnswer } from '#values/index.ts'
import type { Acting } from '../acting.ts'
import { transferOfRow } from '../imports/decision-of-file.ts'
import { findOrAddParties } from '../imports/find-or-add-parties.action.ts'
import { addToRound, findOrOpenRound, lockYear, sumsOfRound } from '../round.store.ts'
import { exceedsTheState, type RoundOf } from '../round.ts'
import type { DistributionSettings } from '../settings.ts'
import { scenarioById } from '../workbench/scenario.store.ts'
import type { ReadDecision } from './decide.ts'
import { originOf } from './proposal.store.ts'
import { frees } from './reserve.ts'

export type DecideRefusal =
  | 'there is no such proposal'
  | 'the proposal is decided already'
  | 'the proposal is withdrawn'
  | 'the distribution exceeds what the state gave'
  | 'the year has too little money left'
  | 'write why it is withdrawn'

/**
 * Enters what a body decided on a proposal: the money that was set aside is freed and the decided money booked, and the
 * decision is public, all in one transaction. A person enters it; nothing decides by itself (R24).
 */
export async function decideProposal(
  tx: Tx,
  { proposal: id, read }: { readonly proposal: bigint; readonly read: ReadDecision },
  settings: DistributionSettings,
  acting: Acting,
): Promise<bigint | Refusal<DecideRefusal>> {
  const { by, at } = acting
  const held = await hold(tx, id)
  if (isRefused(held)) return held
  const { proposal, of, scenario } = held
  const sums = await sumsOfRound(tx, of)
  const total = sum(read.rows.map(({ amount }) => amount))
  const tooMuch = exceedsTheState(of, total, sums)
  if (tooMuch) return tooMuch

  const names = proposal.rows.map(({ partyInSource }) => ({ recipient: partyInSource }))
  const parties = await findOrAddParties(tx, read.body, names, acting)
  const rows = read.rows.map(({ row, amount, condition }): NewDecisionRow => {
    const seat = parties.seat(row.party)
    return {
      ...{ party: row.party, partyInSource: row.partyInSource, fund: row.fund, amount, precision: 'exact', condition },
      outcome: amount === 0n ? 'rejected' : 'granted',
      ...{ area: row.area, areaInSource: null, areaBasis: null, source: null, fileLine: null, note: row.note },
      shares: seat
        ? [
            {
              ...{ dimension: 'seat', code: seat.municipality, weight: 1n },
              ...{ basis: seat.whatTheSourceSays, source: seat.source },
            },
          ]
        : [],
    }
  })
  const decision = await recordDecision(
    tx,
    {
      ...{ case: proposal.case, kind: 'distribution', title: proposal.title, fiscalYear: proposal.fiscalYear, rows },
      ...{ body: parties.body, decidedDay: read.day, paragraph: read.paragraph, legalRegime: settings.legalRegime },
      ...{ source: null, note: read.deviation, key: `proposal:${id}` },
    },
    acting,
  )
  const round = await findOrOpenRound(tx, of)
  await addToRound(tx, round, decision.id, 'region')
  await free(tx, proposal, acting)
  const booking = { ...of, case: proposal.case, decidedDay: read.day, stateIsKnown: sums.stateGiven !== null }
  const posted = await post(tx, {
    event: `decision:${decision.id}`,
    at,
    transfers: rows.flatMap((row, position) => {
      const rowId = decision.rowIds[position]
      if (rowId === undefined) throw new Error('a decision row was not written')
      return movesMoney(row) ? [transferOfRow({ ...booking, row, rowId })] : []
    }),
  })
  if (isRefused(posted)) return refuse('the year has too little money left', posted.facts)
  await endProposal(tx, id, { decision: decision.id }, acting)
  await publishDecision(tx, decision.id, acting)
  await acting.jobs.enqueue(tx, decisionDocument, { decision: String(decision.id) })
  const details = { proposal: String(id), scenario: String(scenario) }
  await record(tx, { at, who: by, what: 'distribution.decided', about: `decision:${decision.id}`, details })
  return decision.id
}

/** Takes a proposal back before anybody has decided: its money is free again, and the round may get another. */
export async function withdrawProposal(
  tx: Tx,
  { proposal: id, because }: { readonly proposal: bigint; readonly because: string },
  acting: Acting,
): Promise<Refusal<DecideRefusal> | undefined> {
  const reason = typedAnswer(because)
  if (reason === '' || reason.length > longestAnswer) return refuse('write why it is withdrawn')
  const held = await hold(tx, id)
  if (isRefused(held)) return held
  await free(tx, held.proposal, acting)
  await endProposal(tx, id, { withdrawnBecause: reason }, acting)
  const { by, at } = acting
  await record(tx, {
    at,
    who: by,
    what: 'distribution.withdrawn',
    about: `proposal:${id}`,
    details: { because: reason },
  })
  return undefined
}

interface Held {
  readonly proposal: Proposal
  readonly of: RoundOf
  readonly scenario: bigint
}

/** Holds an open proposal and its year. */
async function hold(tx: Tx, id: bigint): Promise<Held | Refusal<DecideRefusal>> {
  const proposal = await lockProposal(tx, id)
  const origin = await originOf(tx, id)
  const stored = origin && (await scenarioById(tx, origin.scenario, origin.version))
  if (!proposal || !stored) return refuse('there is no such proposal')
  if (!isOpen(proposal.state))
    return refuse(proposal.state === 'decided' ? 'the proposal is decided already' : 'the proposal is withdrawn')
  await lockYear(tx, proposal.fiscalYear)
  return { proposal, of: stored.round, scenario: stored.id }
}

async function free(tx: Tx, proposal: Proposal, { at }: Pick<Acting, 'at'>): Promise<void> {
  const of = { fiscalYear: proposal.fiscalYear, case: proposal.case, day: dayAt(at) }
  const because = `Reservationen upphör: ${proposal.title}`
  const posted = await post(tx, {
    event: `proposal:${proposal.id}:freed`,
    at,
    transfers: proposal.rows.map(({ id, amount }) => frees({ ...of, row: id, amount, because })),
  })
  if (isRefused(posted)) throw new Error(`proposal ${proposal.id} has less set aside than it asked for`)
}
