import { type Day, type Refusal, refuse } from '#values/index.ts'

/** What became of a reply. `noted`: it asked for no change. */
export const verdicts = ['followed', 'partly', 'not-followed', 'noted'] as const
export type Verdict = (typeof verdicts)[number]

/** What somebody thinks of a plan that was sent out for comment. */
export interface Reply {
  readonly id: bigint
  readonly consultation: bigint
  /** Null: nobody had asked. */
  readonly body: bigint | null
  readonly from: string
  /** A person who replied as such is named on no public page. */
  readonly isPerson: boolean
  /** It came by the form that is open to all: nobody has seen who sent it. */
  readonly byForm: boolean
  readonly receivedDay: Day
  readonly text: string | null
  readonly document: bigint
  /** How it was considered. Null: it has not been. */
  readonly considered: Considered | null
}

export interface Considered {
  readonly id: bigint
  readonly verdict: Verdict
  readonly reason: string
}

/** So many within an hour are no longer people who have something to say of a plan. */
export const mostByFormInAnHour = 100

export type ReceiveRefusal = 'the time for replies is over' | 'too many replies came'

export type ConsiderRefusal = 'the plan is adopted' | 'somebody has considered it since it was read'

/** Whether somebody who saw the consideration `seen` (0: none) may write another. */
export function mayConsider(
  reply: Pick<Reply, 'considered'>,
  { isSettled }: { readonly isSettled: boolean },
  seen: bigint,
): Refusal<ConsiderRefusal> | undefined {
  if (isSettled) return refuse('the plan is adopted')
  return (reply.considered?.id ?? 0n) === seen ? undefined : refuse('somebody has considered it since it was read')
}
