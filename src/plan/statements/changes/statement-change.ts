import { type Day, type Refusal, refuse } from '#values/index.ts'
import type { Statement, StatementStatus } from '../statement.ts'

/** What can happen with a statement, besides being written. An empty note says nothing. */
export type StatementChange =
  | { readonly what: 'proposed' | 'published'; readonly note: string }
  | { readonly what: 'sent-back' | 'unanswered' | 'resumed' | 'taken-back'; readonly note: string }
  /** A body decides, or its delegate by an item of the delegation order. */
  | {
      readonly what: 'decided'
      readonly body: string
      readonly delegationRule: string | null
      readonly day: Day
      readonly note: string
    }
  | { readonly what: 'sent'; readonly day: Day; readonly how: string; readonly note: string }

export type ChangeKind = StatementChange['what']

/** What may happen from where it stands. What is sent stays sent. */
export const changesFrom: Readonly<Record<StatementStatus, readonly ChangeKind[]>> = {
  received: ['unanswered'],
  drafting: ['proposed', 'unanswered'],
  proposed: ['decided', 'sent-back', 'unanswered'],
  decided: ['sent', 'taken-back'],
  sent: ['published'],
  published: [],
  unanswered: ['resumed'],
}

/** Whose it is to do: those who write, those who propose, those who record what a body or a delegate decided. */
export const doneBy = {
  proposed: 'propose statements',
  'sent-back': 'propose statements',
  unanswered: 'propose statements',
  resumed: 'propose statements',
  decided: 'decide statements',
  'taken-back': 'decide statements',
  sent: 'draft statements',
  published: 'draft statements',
} as const satisfies Readonly<Record<ChangeKind, string>>

export type DoneBy = (typeof doneBy)[ChangeKind]

/** What nobody may do without saying why. */
export const needsReason: readonly ChangeKind[] = ['sent-back', 'unanswered', 'resumed', 'taken-back']

export type ChangeRefusal =
  | 'the statement has changed since it was read'
  | 'the statement cannot change so'
  | 'a change of the statement needs a reason'
  | 'a statement to the full council is not delegated'
  | 'it was not decided before it was received'
  | 'it was not sent before it was decided'

type Standing = Pick<Statement, 'status' | 'event' | 'toFullCouncil' | 'receivedDay'> & {
  readonly decidedDay: Day | null
}

/** Whether somebody who saw the statement at `seen` may change it so. */
export function mayChange(
  { status, event, toFullCouncil, receivedDay, decidedDay }: Standing,
  change: StatementChange,
  seen: bigint,
): Refusal<ChangeRefusal> | undefined {
  if (event !== seen) return refuse('the statement has changed since it was read')
  if (!changesFrom[status].includes(change.what)) return refuse('the statement cannot change so')
  if (needsReason.includes(change.what) && change.note === '') return refuse('a change of the statement needs a reason')
  if (change.what === 'decided') {
    if (toFullCouncil && change.delegationRule !== null)
      return refuse('a statement to the full council is not delegated')
    if (receivedDay !== null && change.day < receivedDay) return refuse('it was not decided before it was received')
  }
  return change.what === 'sent' && decidedDay !== null && change.day < decidedDay
    ? refuse('it was not sent before it was decided')
    : undefined
}

export type StateAfter = Pick<Statement, 'status' | 'decision' | 'delegationRule' | 'sentDay' | 'sentHow' | 'note'>

/** Where the statement stands when it has changed so, `decision` being the one that was just recorded. */
export function afterChange(before: Statement, change: StatementChange, decision: bigint | null): StateAfter {
  const { delegationRule, sentDay, sentHow } = before
  const note = change.note || null
  const undecided = { decision: null, delegationRule: null, sentDay: null, sentHow: null, note }
  switch (change.what) {
    case 'proposed':
    case 'unanswered':
      return { ...undecided, status: change.what }
    case 'sent-back':
      return { ...undecided, status: 'drafting' }
    case 'taken-back':
      return { ...undecided, status: 'proposed' }
    case 'resumed':
      return { ...undecided, status: before.draft === 0 ? 'received' : 'drafting' }
    case 'decided':
      return { ...undecided, status: 'decided', decision, delegationRule: change.delegationRule }
    case 'sent':
      return {
        status: 'sent',
        decision: before.decision,
        delegationRule,
        sentDay: change.day,
        sentHow: change.how,
        note,
      }
    case 'published':
      return { status: 'published', decision: before.decision, delegationRule, sentDay, sentHow, note }
  }
}
