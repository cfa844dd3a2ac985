import { sql } from 'kysely'
import type { Db, Tx } from '#platform/index.ts'
import type { Day } from '#values/index.ts'
import type { Assignment, NewAssignment } from '../roles/assignment.ts'
import type { Role } from '../roles/role.ts'

export interface NewPerson {
  /** Of the demonstration's own people; null for everyone who is real. */
  readonly key: string | null
  readonly name: string
  readonly email: string | null
}

/** R35: `name` and `email` are null where the identity is protected. */
export interface ShownPerson {
  readonly id: bigint
  readonly name: string | null
  readonly email: string | null
  readonly isProtected: boolean
}

/** Who made a person that has made itself, by signing in. */
export const madeBySelf = 'sign-in'

/** An address as it is kept and looked for. */
export const foldEmail = (email: string): string => email.trim().toLowerCase()

export async function insertPerson(tx: Tx, person: NewPerson, by: string, at: Date): Promise<bigint> {
  const { id } = await tx
    .insertInto('identity_person')
    .values({ ...person, email: person.email && foldEmail(person.email), created_at: at, created_by: by })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export const personByKey = (db: Db | Tx, key: string): Promise<bigint | undefined> => idWhere(db, 'key', key)

export const personByEmail = (db: Db | Tx, email: string): Promise<bigint | undefined> =>
  idWhere(db, 'email', foldEmail(email))

async function idWhere(db: Db | Tx, column: 'key' | 'email', value: string): Promise<bigint | undefined> {
  const row = await db.selectFrom('identity_person').select('id').where(column, '=', value).executeTakeFirst()
  return row?.id
}

/** Holds the person while somebody looks and changes. Answers whether there is one. */
export async function lockPerson(tx: Tx, person: bigint): Promise<boolean> {
  const row = await tx
    .selectFrom('identity_person')
    .select('id')
    .where('id', '=', person)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

/** R35: people as they may be shown, by name, a page at a time. No search finds what a protected one keeps to itself. */
export async function shownPeople(
  db: Db | Tx,
  { words = '', limit = 50, offset = 0 }: { words?: string; limit?: number; offset?: number } = {},
): Promise<{ people: ShownPerson[]; count: number }> {
  const pattern = `%${words
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')}%`
  const found = db
    .selectFrom(shown(db).as('f'))
    .where(({ eb }) =>
      eb.or([
        eb(eb.val(words.trim()), '=', ''),
        eb(sql`lower(f.name)`, 'like', pattern),
        eb('f.email', 'like', pattern),
      ]),
    )
  const people = await found
    .selectAll()
    .orderBy(sql`translate(lower(f.name), 'åäö', '{|}') collate "C"`)
    .orderBy('f.id')
    .limit(limit)
    .offset(offset)
    .execute()
  const { count } = await found.select(({ fn }) => fn.countAll<bigint>().as('count')).executeTakeFirstOrThrow()
  return { people, count: Number(count) }
}

/** Everyone whose identity is protected, without a name. */
export async function protectedPeople(db: Db | Tx): Promise<bigint[]> {
  const rows = await db.selectFrom('identity_protection').select('person').orderBy('person').execute()
  return rows.map(({ person }) => person)
}

export async function shownPerson(db: Db | Tx, id: bigint): Promise<ShownPerson | undefined> {
  return shown(db).where('a.id', '=', id).executeTakeFirst()
}

const shown = (db: Db | Tx) =>
  db
    .selectFrom('identity_person as a')
    .innerJoin('identity_shown_person as s', 's.id', 'a.id')
    .select(({ eb }) => [
      'a.id',
      's.name',
      's.is_protected as isProtected',
      eb.case().when('s.is_protected', '=', false).then(eb.ref('a.email')).end().as('email'),
    ])

/** R35: what is behind a protected person. Only after the right has been asked for and the view recorded. */
export async function protectedName(db: Db | Tx, id: bigint): Promise<string | undefined> {
  const row = await db.selectFrom('identity_person').select('name').where('id', '=', id).executeTakeFirst()
  return row?.name
}

export async function insertProtection(tx: Tx, person: bigint, by: string, at: Date): Promise<void> {
  await tx
    .insertInto('identity_protection')
    .values({ person, by_whom: by, at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function deleteProtection(tx: Tx, person: bigint): Promise<void> {
  await tx.deleteFrom('identity_protection').where('person', '=', person).execute()
}

export async function insertAssignment(
  tx: Tx,
  person: bigint,
  { role, scope, from, to }: NewAssignment,
  by: string,
  at: Date,
): Promise<bigint> {
  const { id } = await tx
    .insertInto('identity_assignment')
    .values({
      ...{ person, role, scope_kind: scope.kind, scope_key: scope.key },
      ...{ from_day: from, to_day: to, given_by: by, given_at: at },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function setLastDay(tx: Tx, assignment: bigint, lastDay: Day): Promise<void> {
  await tx.updateTable('identity_assignment').set({ to_day: lastDay }).where('id', '=', assignment).execute()
}

/** All that a person has been given, past and to come too, the latest first. */
export async function assignmentsOf(db: Db | Tx, person: bigint): Promise<Assignment[]> {
  return (await assignmentsOfAll(db, [person])).get(person) ?? []
}

export async function assignmentsOfAll(db: Db | Tx, people: readonly bigint[]): Promise<Map<bigint, Assignment[]>> {
  if (people.length === 0) return new Map()
  const rows = await db
    .selectFrom('identity_assignment')
    .select(['id', 'person', 'role', 'scope_kind', 'scope_key', 'from_day', 'to_day'])
    .where('person', 'in', people)
    .orderBy('from_day', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const found = new Map<bigint, Assignment[]>()
  for (const { id, person, role, scope_kind: kind, scope_key: key, from_day: from, to_day: to } of rows)
    found.set(person, [...(found.get(person) ?? []), { id, role, scope: { kind, key }, from, to }])
  return found
}

/** How many others hold the role after `lastDay`. All of them are locked, so that two cannot each leave last. */
export async function othersWithRole(tx: Tx, role: Role, except: bigint, lastDay: Day): Promise<number> {
  const rows = await tx
    .selectFrom('identity_assignment')
    .select('id')
    .where('role', '=', role)
    .where((where) => where.or([where('to_day', 'is', null), where('to_day', '>', lastDay)]))
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.filter(({ id }) => id !== except).length
}
