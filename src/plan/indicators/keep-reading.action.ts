import { record, type Tx } from '#platform/index.ts'
import type { Making } from '../making.ts'
import { insertValue, valuesOf } from './indicator.store.ts'
import type { IndicatorValue } from './indicator.ts'

/** Keeps a reading of an indicator. The same reading again adds nothing; another of the same day corrects it. */
export async function keepReading(
  tx: Tx,
  indicator: bigint,
  reading: Omit<IndicatorValue, 'isCorrected'>,
  making: Making,
): Promise<void> {
  const known = (await valuesOf(tx, [indicator])).find(({ day }) => day === reading.day)
  if (known && known.value === reading.value && known.source === reading.source) return
  await insertValue(tx, indicator, reading, making)
  await record(tx, { at: making.at, who: making.by, what: 'indicator.read', about: `indicator:${indicator}` })
}
