import { record, type Tx } from '#platform/index.ts'
import { isRefused, type Refusal } from '#values/index.ts'
import type { Making } from '../../making.ts'
import { insertDeadlineEvent, lockDeadline } from './deadline.store.ts'
import { afterChange, type Change, type DeadlineRefusal, mayChange } from './deadline.ts'

export interface WantedChange {
  readonly deadline: bigint
  readonly change: Change
  /** The event that the person saw. */
  readonly seen: bigint
}

/** Marks a deadline done, moves it, takes it away or takes it up again. All that it has been stays to be read. */
export async function changeDeadline(
  tx: Tx,
  { deadline: id, change, seen }: WantedChange,
  making: Making,
): Promise<Refusal<DeadlineRefusal> | undefined> {
  const deadline = await lockDeadline(tx, id)
  if (!deadline) throw new Error(`there is no deadline ${id}`)
  const refused = mayChange(deadline, change, seen)
  if (isRefused(refused)) return refused
  await insertDeadlineEvent(tx, id, afterChange(deadline, change), making)
  await record(tx, { at: making.at, who: making.by, what: 'deadline.changed', about: `deadline:${id}` })
  return undefined
}
