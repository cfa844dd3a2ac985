import { record, type Tx } from '#platform/index.ts'
import type { Eve } from '#values/index.ts'
import type { Making } from '../making.ts'
import { insertDeadline } from './deadlines/deadline.store.ts'
import type { WantedDeadline } from './make-year.ts'
import { currentRecurring, lockRecurring } from './recurring/recurring.store.ts'
import { settle, spanOf } from './recurring/recurring.ts'

export interface MadeYear {
  readonly made: number
  /** How many of those wanted that year had already. */
  readonly already: number
}

/**
 * Makes the deadlines of a year of what comes back, all or none. Done twice, or by two at once, it makes nothing twice:
 * whoever comes second is told how many were there. Days off move what is wanted as they move everything else.
 */
export async function makeYear(
  tx: Tx,
  {
    year,
    wanted,
    eves,
  }: { readonly year: number; readonly wanted: readonly WantedDeadline[]; readonly eves: readonly Eve[] },
  making: Making,
): Promise<MadeYear> {
  await lockRecurring(tx)
  const current = new Map((await currentRecurring(tx)).map((one) => [one.id, one]))
  let made = 0
  for (const { recurring: id, span } of wanted) {
    const recurring = current.get(id)
    if (!recurring) continue
    const { first, last, planned } = settle(span, recurring.shift, eves)
    const days = { firstDay: first, plannedDay: planned, dueDay: last }
    const added = await insertDeadline(tx, { ...recurring, ...days, year, recurring: id, formKey: null }, making)
    if (added !== undefined) made++
  }
  if (made > 0) await record(tx, { at: making.at, who: making.by, what: 'year.made', about: `year:${year}` })
  return { made, already: wanted.length - made }
}

/** Makes a year as it stands, with nothing changed and nothing left out. */
export async function makeWholeYear(
  tx: Tx,
  { year, eves }: { readonly year: number; readonly eves: readonly Eve[] },
  making: Making,
): Promise<MadeYear> {
  const wanted = (await currentRecurring(tx)).map(({ id, falls }) => ({ recurring: id, span: spanOf(falls, year) }))
  return makeYear(tx, { year, wanted, eves }, making)
}
