import { partyByKey } from '#parties/index.ts'
import { contentKey, record, type Tx } from '#platform/index.ts'
import type { Day } from '#values/index.ts'
import type { Making } from '../making.ts'
import { insertMeasure, insertMeasureEvent } from './measure.store.ts'

export interface WantedMeasure {
  readonly goal: bigint
  readonly title: string
  /** The key of a unit, or of the region. */
  readonly owner: string
  readonly year: number
  readonly dueDay: Day | null
}

/** Adds what is to be done for a goal. The same form sent twice adds one. */
export async function addMeasure(tx: Tx, wanted: WantedMeasure, making: Making): Promise<void> {
  const owner = (await partyByKey(tx, wanted.owner)).id
  const measure = await insertMeasure(tx, { ...wanted, owner, formKey: keyOf(wanted) }, making)
  if (measure === undefined) return
  await insertMeasureEvent(tx, { measure, status: 'planned', note: null }, making)
  await record(tx, { at: making.at, who: making.by, what: 'measure.added', about: `measure:${measure}` })
}

const keyOf = ({ goal, title, owner, year, dueDay }: WantedMeasure): string =>
  contentKey([goal, title, owner, year, dueDay])
