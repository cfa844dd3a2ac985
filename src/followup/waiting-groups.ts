import type { Waiting } from '#identity/index.ts'
import type { Day } from '#values/index.ts'

export type Urgency = 'late' | 'due' | 'open'

/** What waits, by how urgent it is. A group without anything in it is not there. */
export interface WaitingGroup {
  readonly urgency: Urgency
  readonly waiting: readonly Waiting[]
}

const urgencyOf = ({ due }: Waiting, today: Day): Urgency => {
  if (due === null) return 'open'
  return due < today ? 'late' : 'due'
}

/** What is late, then what has a day, then what nothing says when to do. Within a group the order is kept. */
export function groupWaiting(waiting: readonly Waiting[], today: Day): WaitingGroup[] {
  const urgencies: readonly Urgency[] = ['late', 'due', 'open']
  return urgencies
    .map((urgency) => ({ urgency, waiting: waiting.filter((one) => urgencyOf(one, today) === urgency) }))
    .filter((group) => group.waiting.length > 0)
}
