import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/index.ts'
import { foldEmail, madeBySelf } from '../people/person.store.ts'
import { roles } from '../roles/role.ts'
import type { AddressOwner, ProvedLogin } from './login.ts'

type Login = Pick<ProvedLogin, 'issuer' | 'subject'>

const hashOf = ({ issuer, subject }: Login): Buffer => createHash('sha256').update(`${issuer}\n${subject}`).digest()

/** Holds the login, so that two first sign-ins at once do not make two people. */
export async function lockLogin(tx: Tx, login: Login): Promise<void> {
  await sql`select pg_advisory_xact_lock(${hashOf(login).readBigInt64BE()})`.execute(tx)
}

export async function personByLogin(db: Db | Tx, login: Login): Promise<bigint | undefined> {
  const row = await db
    .selectFrom('identity_login')
    .select('person')
    .where('issuer', '=', login.issuer)
    .where('subject_hash', '=', hashOf(login))
    .executeTakeFirst()
  return row?.person
}

export async function insertLogin(tx: Tx, person: bigint, login: Login, at: Date): Promise<void> {
  const { issuer } = login
  await tx
    .insertInto('identity_login')
    .values({ person, issuer, subject_hash: hashOf(login), at })
    .execute()
}

/** The person who has the address, held while somebody decides. */
export async function ownerOfAddress(tx: Tx, email: string): Promise<(AddressOwner & { id: bigint }) | undefined> {
  const person = await tx
    .selectFrom('identity_person')
    .select(['id', 'key', 'created_by'])
    .where('email', '=', foldEmail(email))
    .forUpdate()
    .executeTakeFirst()
  if (!person) return undefined
  const login = await tx.selectFrom('identity_login').select('id').where('person', '=', person.id).executeTakeFirst()
  const held = await tx.selectFrom('identity_assignment').select('role').where('person', '=', person.id).execute()
  return {
    id: person.id,
    isDemo: person.key !== null,
    isMadeByOthers: person.created_by !== madeBySelf,
    isStaff: held.some(({ role }) => roles[role].realm === 'staff'),
    hasLogin: login !== undefined,
  }
}
