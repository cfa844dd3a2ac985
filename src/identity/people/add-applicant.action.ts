import type { Tx } from '#platform/index.ts'
import { dayAt, isRefused } from '#values/index.ts'
import { giveAssignment } from '../assignments/give-assignment.action.ts'
import { ownThings } from '../roles/scope.ts'
import { createPerson } from './create-person.action.ts'
import { madeBySelf } from './person.store.ts'

/** Makes somebody who has signed in for the first time an applicant, for what the person alone makes here. */
export async function addApplicant(
  tx: Tx,
  { name, email }: { readonly name: string; readonly email: string | null },
  at: Date,
): Promise<bigint> {
  const acting = { by: madeBySelf, at }
  const person = await createPerson(tx, { key: null, name, email }, acting)
  if (isRefused(person)) throw new Error(`a new applicant was refused: ${person.refused}`)
  const wanted = { role: 'applicant', scope: ownThings, from: dayAt(at), to: null } as const
  const given = await giveAssignment(tx, person, wanted, acting)
  if (isRefused(given)) throw new Error(`the assignment of a new applicant was refused: ${given.refused}`)
  return person
}
