import { type Db, record, type Tx } from '#platform/index.ts'
import { type Refusal, refuse } from '#values/index.ts'
import { surerWaysOf } from '../passkeys/passkey.store.ts'
import { addApplicant } from '../people/add-applicant.action.ts'
import { assignmentsOf, personByEmail } from '../people/person.store.ts'
import { roles } from '../roles/role.ts'
import { insertLink, takeLink } from './one-time-link.store.ts'
import { type LinkAsker, type LinkKind, type LinkRefusal, opensByMail } from './one-time-link.ts'

/** Makes a link for an address where one may open something. Undefined: it may not, and nothing was made. */
export async function makeMailLink(
  tx: Tx,
  { email, welcomesApplicants }: { readonly email: string; readonly welcomesApplicants: boolean },
  at: Date,
): Promise<string | undefined> {
  if (!opensByMail(await askerOf(tx, email), welcomesApplicants)) return undefined
  await record(tx, { at, who: 'stranger', what: 'link.sent', about: 'identity:link' })
  return insertLink(tx, { kind: 'mail-link', email }, at)
}

export interface UsedLink {
  readonly person: bigint
  readonly kind: LinkKind
  /** Whoever works here gets no further by a link than to where a key is made. */
  readonly isForMakingKey: boolean
}

/** The person whom a link signs in, once. An address that nobody here has makes an applicant. */
export async function useLink(
  tx: Tx,
  { secret, welcomesApplicants }: { readonly secret: string; readonly welcomesApplicants: boolean },
  at: Date,
): Promise<UsedLink | Refusal<LinkRefusal>> {
  const link = await takeLink(tx, secret, at)
  if (!link) return refuse('the link does not hold')
  const { kind, email } = link
  const known = await personByEmail(tx, email)
  const asker = await askerOf(tx, email)
  if (kind === 'setup-link')
    return known === undefined ? refuse('the link does not hold') : { person: known, kind, isForMakingKey: true }
  if (!opensByMail(asker, welcomesApplicants)) return refuse('the link does not hold')
  const person = known ?? (await addApplicant(tx, { name: email, email }, at))
  return { person, kind, isForMakingKey: asker.isStaff }
}

async function askerOf(db: Db | Tx, email: string): Promise<LinkAsker> {
  const person = await personByEmail(db, email)
  if (person === undefined) return { isUnknown: true, isStaff: false, surerWays: 0 }
  const held = await assignmentsOf(db, person)
  return {
    isUnknown: false,
    isStaff: held.some(({ role }) => roles[role].realm === 'staff'),
    surerWays: await surerWaysOf(db, person),
  }
}
