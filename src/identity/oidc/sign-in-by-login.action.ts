import { record, type Tx } from '#platform/index.ts'
import { isRefused, type Refusal, refuse } from '#values/index.ts'
import { addApplicant } from '../people/add-applicant.action.ts'
import { personActor } from '../roles/who.ts'
import { insertLogin, lockLogin, ownerOfAddress, personByLogin } from './login.store.ts'
import { type LoginRefusal, mayBecomeLoginOf, nameOfLogin, type ProvedLogin, refuseIdentityNumber } from './login.ts'

/** The person behind a login. One that nobody has used becomes somebody's, makes an applicant, or is refused. */
export async function personBehind(
  tx: Tx,
  login: ProvedLogin,
  { at, otherwiseNamed }: { readonly at: Date; readonly otherwiseNamed: string },
): Promise<bigint | Refusal<LoginRefusal>> {
  const refused = refuseIdentityNumber(login.subject)
  if (refused) return refused
  await lockLogin(tx, login)
  const known = await personByLogin(tx, login)
  if (known !== undefined) return known
  const person = await personFor(tx, login, at, otherwiseNamed)
  if (isRefused(person)) return person
  await insertLogin(tx, person, login, at)
  const about = personActor(person)
  await record(tx, { at, who: about, what: 'login.added', about, details: { issuer: login.issuer } })
  return person
}

async function personFor(
  tx: Tx,
  login: ProvedLogin,
  at: Date,
  otherwiseNamed: string,
): Promise<bigint | Refusal<LoginRefusal>> {
  const owner = login.email === null ? undefined : await ownerOfAddress(tx, login.email)
  if (owner && mayBecomeLoginOf(login.realm, owner)) return owner.id
  if (login.realm === 'staff') return refuse('nobody has given access')
  // An address that is somebody else's stays with whoever has it.
  return addApplicant(tx, { name: nameOfLogin(login, otherwiseNamed), email: owner ? null : login.email }, at)
}
