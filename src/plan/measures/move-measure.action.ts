import { record, type Tx } from '#platform/index.ts'
import type { Refusal } from '#values/index.ts'
import type { Making } from '../making.ts'
import { insertMeasureEvent, lockMeasure } from './measure.store.ts'
import { type Measure, type MeasureRefusal, type MeasureStatus, mayMove } from './measure.ts'

export interface WantedMove {
  readonly measure: bigint
  readonly to: MeasureStatus
  /** The event that the person saw. */
  readonly seen: bigint
  /** Empty: nothing was said. */
  readonly note: string
}

/** Moves a measure to another state. Answers the measure as it stood. Measures are never taken away. */
export async function moveMeasure(
  tx: Tx,
  { measure: id, to, seen, note }: WantedMove,
  { by, at }: Making,
): Promise<Measure | Refusal<MeasureRefusal>> {
  const measure = await lockMeasure(tx, id)
  if (!measure) throw new Error(`there is no measure ${id}`)
  const refused = mayMove(measure, to, { seen, note })
  if (refused) return refused
  await insertMeasureEvent(tx, { measure: id, status: to, note: note || null }, { by, at })
  await record(tx, { at, who: by, what: 'measure.moved', about: `measure:${id}` })
  return measure
}
