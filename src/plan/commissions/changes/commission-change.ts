import { type Day, type Refusal, refuse } from '#values/index.ts'
import type { Commission, CommissionStatus } from '../commission.ts'

/** What can happen with a commission. An empty note says nothing. */
export type CommissionChange =
  | { readonly what: 'ongoing'; readonly note: string }
  | { readonly what: 'reported'; readonly day: Day; readonly item: string; readonly note: string }
  | { readonly what: 'closed'; readonly note: string }
  | { readonly what: 'withdrawn'; readonly note: string }
  | { readonly what: 'reopened'; readonly note: string }
  | { readonly what: 'moved'; readonly day: Day; readonly note: string }
  | { readonly what: 'handed'; readonly owner: string; readonly note: string }

export type ChangeKind = CommissionChange['what']

/** What may happen from where it stands. A report that was not enough is taken up again. */
export const changesFrom: Readonly<Record<CommissionStatus, readonly ChangeKind[]>> = {
  given: ['ongoing', 'reported', 'moved', 'handed', 'withdrawn'],
  ongoing: ['reported', 'moved', 'handed', 'withdrawn'],
  reported: ['closed', 'reopened'],
  closed: ['reopened'],
  withdrawn: ['reopened'],
}

/** What nobody may do without saying why. */
export const needsReason: readonly ChangeKind[] = ['withdrawn', 'reopened', 'moved', 'handed']

export type ChangeRefusal =
  | 'the commission has changed since it was read'
  | 'the commission cannot change so'
  | 'a change of the commission needs a reason'
  | 'the commission is due that day already'
  | 'the commission is theirs already'
  | 'it was not reported before it was given'

type Standing = Pick<Commission, 'status' | 'event' | 'dueDay' | 'ownerKey' | 'givenDay'>

/** Whether somebody who saw the commission at `seen` may change it so. */
export function mayChange(
  { status, event, dueDay, ownerKey, givenDay }: Standing,
  change: CommissionChange,
  seen: bigint,
): Refusal<ChangeRefusal> | undefined {
  if (event !== seen) return refuse('the commission has changed since it was read')
  if (!changesFrom[status].includes(change.what)) return refuse('the commission cannot change so')
  if (change.what === 'moved' && change.day === dueDay) return refuse('the commission is due that day already')
  if (change.what === 'handed' && change.owner === ownerKey) return refuse('the commission is theirs already')
  if (change.what === 'reported' && givenDay !== null && change.day < givenDay)
    return refuse('it was not reported before it was given')
  return needsReason.includes(change.what) && change.note === ''
    ? refuse('a change of the commission needs a reason')
    : undefined
}

export interface StateAfter {
  readonly status: CommissionStatus
  readonly ownerKey: string
  readonly dueDay: Day | null
  readonly reportedDay: Day | null
  readonly reportedIn: string | null
  readonly note: string | null
}

type Before = Pick<Commission, 'status' | 'ownerKey' | 'dueDay' | 'reportedDay' | 'reportedIn'>

/** Where the commission stands when it has changed so. What is taken up again is reported anew. */
export function afterChange(before: Before, change: CommissionChange): StateAfter {
  const { status, ownerKey, dueDay, reportedDay, reportedIn } = before
  const same = { status, ownerKey, dueDay, reportedDay, reportedIn, note: change.note || null }
  switch (change.what) {
    case 'moved':
      return { ...same, dueDay: change.day }
    case 'handed':
      return { ...same, ownerKey: change.owner }
    case 'reported':
      return { ...same, status: 'reported', reportedDay: change.day, reportedIn: change.item }
    case 'reopened':
      return { ...same, status: 'ongoing', reportedDay: null, reportedIn: null }
    default:
      return { ...same, status: change.what }
  }
}
