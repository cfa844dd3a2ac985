import { record, type Tx } from '#platform/index.ts'
import { dayAt, isRefused, type Refusal } from '#values/index.ts'
import { type GivingRefusal, giveAssignment } from '../assignments/give-assignment.action.ts'
import { insertLink } from '../one-time-links/one-time-link.store.ts'
import { type Acting, createPerson, type PersonRefusal } from '../people/create-person.action.ts'
import { assignmentsOf, personByEmail } from '../people/person.store.ts'
import { isCurrent } from '../roles/assignment.ts'
import { wholeRegion } from '../roles/scope.ts'
import { personActor } from '../roles/who.ts'

/**
 * Makes whoever has the address an administrator, and a link by which that person signs in to make a key. Done again for
 * somebody who is one already, it is the way back in. Answers the link's secret.
 */
export async function createAdministrator(
  tx: Tx,
  { name, email }: { readonly name: string; readonly email: string },
  acting: Acting,
): Promise<string | Refusal<PersonRefusal | GivingRefusal>> {
  const person = (await personByEmail(tx, email)) ?? (await createPerson(tx, { key: null, name, email }, acting))
  if (isRefused(person)) return person
  const today = dayAt(acting.at)
  const held = await assignmentsOf(tx, person)
  if (!held.some((one) => one.role === 'administrator' && isCurrent(one, today))) {
    const wanted = { role: 'administrator', scope: wholeRegion, from: today, to: null } as const
    const given = await giveAssignment(tx, person, wanted, acting)
    if (isRefused(given)) return given
  }
  await record(tx, { at: acting.at, who: acting.by, what: 'link.made', about: personActor(person) })
  return insertLink(tx, { kind: 'setup-link', email }, acting.at)
}
