import { record, type Tx } from '#platform/index.ts'
import type { Making } from '../../making.ts'
import { insertEnd, lockRecurring } from './recurring.store.ts'

/** Says that something comes back no more. The deadlines that were made of it stay. Said twice it is said once. */
export async function endRecurring(
  tx: Tx,
  { recurring, reason }: { readonly recurring: bigint; readonly reason: string },
  making: Making,
): Promise<void> {
  await lockRecurring(tx)
  if (!(await insertEnd(tx, recurring, reason, making))) return
  await record(tx, { at: making.at, who: making.by, what: 'recurring.ended', about: `recurring:${recurring}` })
}
