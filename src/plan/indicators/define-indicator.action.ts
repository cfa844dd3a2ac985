import { contentKey, record, type Tx } from '#platform/index.ts'
import type { Making } from '../making.ts'
import { insertIndicator } from './indicator.store.ts'
import type { Indicator } from './indicator.ts'

/** Defines what shows whether a goal is reached. The same form sent twice defines one. */
export async function defineIndicator(tx: Tx, wanted: Omit<Indicator, 'id'>, making: Making): Promise<void> {
  const indicator = await insertIndicator(tx, wanted, { ...making, formKey: contentKey(wanted) })
  if (indicator === undefined) return
  await record(tx, { at: making.at, who: making.by, what: 'indicator.defined', about: `indicator:${indicator}` })
}
