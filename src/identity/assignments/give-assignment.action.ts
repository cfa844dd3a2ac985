import { record, type Tx } from '#platform/index.ts'
import { isRefused, type Refusal, refuse } from '#values/index.ts'
import type { Acting } from '../people/create-person.action.ts'
import { assignmentsOf, insertAssignment, lockPerson } from '../people/person.store.ts'
import { type AssignmentRefusal, mayBeGiven, type NewAssignment } from '../roles/assignment.ts'
import { personActor } from '../roles/who.ts'

export type GivingRefusal = AssignmentRefusal | 'there is no such person'

/** Gives somebody a role for a part of the department and a time. */
export async function giveAssignment(
  tx: Tx,
  person: bigint,
  wanted: NewAssignment,
  { by, at }: Acting,
): Promise<bigint | Refusal<GivingRefusal>> {
  if (!(await lockPerson(tx, person))) return refuse('there is no such person')
  const refused = mayBeGiven(await assignmentsOf(tx, person), wanted)
  if (isRefused(refused)) return refused
  const id = await insertAssignment(tx, person, wanted, by, at)
  const { role, scope } = wanted
  await record(tx, {
    ...{ at, who: by, what: 'assignment.given', about: personActor(person) },
    details: { role, scope: `${scope.kind}:${scope.key}`, from: wanted.from, to: wanted.to },
  })
  return id
}
