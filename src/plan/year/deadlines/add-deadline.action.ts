import { contentKey, record, type Tx } from '#platform/index.ts'
import type { Eve } from '#values/index.ts'
import type { Making } from '../../making.ts'
import { insertRecurring } from '../recurring/recurring.store.ts'
import { settle } from '../recurring/recurring.ts'
import { insertDeadline, lockForm } from './deadline.store.ts'
import type { ReadDeadline } from './deadline-form.ts'

/** Adds a deadline of one year by hand, and what comes back every year with it. The same form sent twice adds one. */
export async function addDeadline(
  tx: Tx,
  wanted: ReadDeadline,
  eves: readonly Eve[],
  making: Making,
): Promise<bigint | undefined> {
  const formKey = contentKey(wanted)
  const there = await lockForm(tx, formKey)
  if (there !== undefined) return there
  const { year, title, purpose, firstDay, lastDay, shift, noticeDays, roles, body, recurs } = wanted
  const meant = {
    title: { sv: title },
    purpose: purpose === null ? null : { sv: purpose },
    shift,
    noticeDays,
    roles,
    body,
  }
  const falls = { kind: 'days' as const, from: firstDay.slice(5), to: lastDay.slice(5) }
  const unknown = { certainty: null, seen: null, source: null, key: null }
  const recurring = recurs ? await insertRecurring(tx, { ...meant, falls, ...unknown }, making) : undefined
  const { first, last, planned } = settle({ first: firstDay, last: lastDay }, shift, eves)
  const deadline = await insertDeadline(
    tx,
    { ...meant, year, recurring: recurring ?? null, firstDay: first, plannedDay: planned, dueDay: last, formKey },
    making,
  )
  await record(tx, { at: making.at, who: making.by, what: 'deadline.added', about: `deadline:${deadline}` })
  return deadline
}
