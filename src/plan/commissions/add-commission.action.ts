import { partyByKey } from '#parties/index.ts'
import { contentKey, record, type Tx } from '#platform/index.ts'
import type { Making } from '../making.ts'
import { commissionByForm, insertCommission, insertCommissionEvent } from './commission.store.ts'
import type { ReadCommission } from './commission-form.ts'

/** Enters what somebody has told the department to do. The same form sent twice enters one. Answers which. */
export async function addCommission(tx: Tx, wanted: ReadCommission, making: Making): Promise<bigint> {
  const { owner: key, dueDay, ...told } = wanted
  const owner = (await partyByKey(tx, key)).id
  const formKey = contentKey(wanted)
  const commission = await insertCommission(tx, { ...told, formKey }, making)
  if (commission === undefined) return (await commissionByForm(tx, formKey)) as bigint
  const unknown = { reportedDay: null, reportedIn: null, note: null }
  await insertCommissionEvent(tx, { commission, change: 'given', status: 'given', owner, dueDay, ...unknown }, making)
  await record(tx, { at: making.at, who: making.by, what: 'commission.added', about: `commission:${commission}` })
  return commission
}
