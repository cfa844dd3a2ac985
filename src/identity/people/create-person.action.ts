import { record, type Tx } from '#platform/index.ts'
import { type Refusal, refuse } from '#values/index.ts'
import { personActor } from '../roles/who.ts'
import { insertPerson, type NewPerson, personByEmail } from './person.store.ts'

/** Who does something to a person, and when. */
export interface Acting {
  readonly by: string
  readonly at: Date
}

export type PersonRefusal = 'somebody has that address already'

/** Makes a person. It may do nothing before it is given an assignment. */
export async function createPerson(
  tx: Tx,
  person: NewPerson,
  { by, at }: Acting,
): Promise<bigint | Refusal<PersonRefusal>> {
  if (person.email !== null && (await personByEmail(tx, person.email)) !== undefined)
    return refuse('somebody has that address already')
  const id = await insertPerson(tx, person, by, at)
  await record(tx, { at, who: by, what: 'person.created', about: personActor(id) })
  return id
}
