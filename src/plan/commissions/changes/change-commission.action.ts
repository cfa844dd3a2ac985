import { partyByKey } from '#parties/index.ts'
import { record, type Tx } from '#platform/index.ts'
import type { Refusal } from '#values/index.ts'
import type { Making } from '../../making.ts'
import { insertCommissionEvent, lockCommission } from '../commission.store.ts'
import { afterChange, type ChangeRefusal, type CommissionChange, mayChange } from './commission-change.ts'

interface WantedChange {
  readonly commission: bigint
  readonly change: CommissionChange
  /** The event that the person saw. */
  readonly seen: bigint
}

/** Reports a commission, moves it, hands it over, closes it and so on. All that it has been stays to be read. */
export async function changeCommission(
  tx: Tx,
  { commission: id, change, seen }: WantedChange,
  making: Making,
): Promise<Refusal<ChangeRefusal> | undefined> {
  const commission = await lockCommission(tx, id)
  if (!commission) throw new Error(`there is no commission ${id}`)
  const refused = mayChange(commission, change, seen)
  if (refused) return refused
  const { ownerKey, ...after } = afterChange(commission, change)
  const owner = (await partyByKey(tx, ownerKey)).id
  await insertCommissionEvent(tx, { commission: id, change: change.what, owner, ...after }, making)
  await record(tx, { at: making.at, who: making.by, what: 'commission.changed', about: `commission:${id}` })
  return undefined
}
