import { decisionById, decisionDocument, markReversed } from '#decisions/index.ts'
import { reverseEvent } from '#ledger/index.ts'
import { record, type Tx } from '#platform/index.ts'
import { dayAt, isRefused, longestAnswer, type Refusal, refuse, typedAnswer } from '#values/index.ts'
import type { Acting } from '../acting.ts'
import { lockYear, placeOfDecision, sumsOfRound } from '../round.store.ts'
import { leavesTooLittle } from '../round.ts'

export type ReversalRefusal =
  | 'there is no such decision'
  | 'the decision is reversed already'
  | 'the money of the decision has moved on'
  | 'a reversal needs a reason'
  | 'the reason is too long'

/**
 * Takes back an imported decision that was wrong: its money goes the way it came by reversing rows, and the decision
 * stays to be seen with the reason. The right contents then come in as a new decision.
 */
export async function reverseDecision(
  tx: Tx,
  { decision, because }: { decision: bigint; because: string },
  { by, at, jobs }: Acting,
): Promise<undefined | Refusal<ReversalRefusal>> {
  const reason = typedAnswer(because)
  if (reason === '') return refuse('a reversal needs a reason')
  if (reason.length > longestAnswer) return refuse('the reason is too long')
  const place = await placeOfDecision(tx, decision)
  const found = await decisionById(tx, decision)
  if (!place || !found) return refuse('there is no such decision')
  await lockYear(tx, place.fiscalYear)
  const before = await sumsOfRound(tx, place)
  if (!(await markReversed(tx, decision, { by, because: reason, at })))
    return refuse('the decision is reversed already')
  const after = await sumsOfRound(tx, place)
  if (leavesTooLittle(before, after)) return refuse('the money of the decision has moved on')
  const posted = await reverseEvent(tx, {
    event: `decision:${decision}`,
    because: `Återföring: ${reason}`,
    day: dayAt(at),
    at,
  })
  if (isRefused(posted)) return refuse('the money of the decision has moved on', posted.facts)
  // A paper that is already out there does not say it: a new one does.
  if (found.kind === 'distribution') await jobs.enqueue(tx, decisionDocument, { decision: String(decision) })
  await record(tx, {
    at,
    who: by,
    what: 'distribution.reversed',
    about: `decision:${decision}`,
    details: { because: reason },
  })
  return undefined
}
