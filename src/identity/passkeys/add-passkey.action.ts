import { record, type Tx } from '#platform/index.ts'
import { type Refusal, refuse } from '#values/index.ts'
import { lockPerson } from '../people/person.store.ts'
import { type Person, personActor } from '../roles/who.ts'
import { insertPasskey, type Passkey, surerWaysOf } from './passkey.store.ts'
import { mayAddPasskey } from './passkey.ts'

export type PasskeyRefusal = 'the sign-in is too weak to add a key' | 'somebody has that key already'

/** Gives a person one more key to sign in with. */
export async function addPasskey(
  tx: Tx,
  person: Person,
  key: Passkey & { readonly name: string },
  at: Date,
): Promise<undefined | Refusal<PasskeyRefusal>> {
  await lockPerson(tx, person.id)
  if (!mayAddPasskey(person, await surerWaysOf(tx, person.id))) return refuse('the sign-in is too weak to add a key')
  if (!(await insertPasskey(tx, { ...key, person: person.id }, at))) return refuse('somebody has that key already')
  const about = personActor(person.id)
  await record(tx, { at, who: about, what: 'passkey.added', about })
}
