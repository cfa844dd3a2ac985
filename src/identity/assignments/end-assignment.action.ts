import { record, type Tx } from '#platform/index.ts'
import { type Day, isRefused, type Refusal, refuse } from '#values/index.ts'
import type { Acting } from '../people/create-person.action.ts'
import { assignmentsOf, lockPerson, othersWithRole, setLastDay } from '../people/person.store.ts'
import { mayEnd } from '../roles/assignment.ts'
import { personActor } from '../roles/who.ts'
import type { GivingRefusal } from './give-assignment.action.ts'

/** Sets the last day of what somebody was given. The person's sessions see it at their next request. */
export async function endAssignment(
  tx: Tx,
  { person, assignment: id, lastDay }: { person: bigint; assignment: bigint; lastDay: Day },
  { by, at }: Acting,
): Promise<undefined | Refusal<GivingRefusal>> {
  if (!(await lockPerson(tx, person))) return refuse('there is no such person')
  const assignment = (await assignmentsOf(tx, person)).find((one) => one.id === id)
  if (!assignment) return refuse('there is no such person')
  const others = await othersWithRole(tx, 'administrator', id, lastDay)
  const refused = mayEnd(assignment, lastDay, others)
  if (isRefused(refused)) return refused
  await setLastDay(tx, id, lastDay)
  await record(tx, {
    ...{ at, who: by, what: 'assignment.ended', about: personActor(person) },
    details: { role: assignment.role, lastDay },
  })
}
