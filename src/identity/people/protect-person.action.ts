import { record, type Tx } from '#platform/index.ts'
import { type Refusal, refuse } from '#values/index.ts'
import { personActor } from '../roles/who.ts'
import type { Acting } from './create-person.action.ts'
import { deleteProtection, insertProtection, lockPerson, protectedName, protectedPeople } from './person.store.ts'

/** R35: marks that a person's identity is protected, or takes the mark away. */
export async function protectPerson(
  tx: Tx,
  { person, isProtected }: { person: bigint; isProtected: boolean },
  { by, at }: Acting,
): Promise<undefined | Refusal<'there is no such person'>> {
  if (!(await lockPerson(tx, person))) return refuse('there is no such person')
  if (isProtected) await insertProtection(tx, person, by, at)
  else await deleteProtection(tx, person)
  await record(tx, { at, who: by, what: 'person.protected', about: personActor(person), details: { isProtected } })
}

/** R35: the name behind the mark. That somebody saw it is written in the same transaction. */
export async function seeProtectedName(tx: Tx, person: bigint, { by, at }: Acting): Promise<string | undefined> {
  if (!(await protectedPeople(tx)).includes(person)) return undefined
  await record(tx, { at, who: by, what: 'person.protected-seen', about: personActor(person) })
  return protectedName(tx, person)
}
