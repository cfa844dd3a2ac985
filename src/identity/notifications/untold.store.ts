import type { Db, Tx } from '#platform/index.ts'
import type { Day } from '#values/index.ts'
import type { Role } from '../roles/role.ts'

export interface UntoldSession {
  readonly person: bigint
  readonly session: bigint
  readonly browser: string
}

export interface UntoldAssignment {
  readonly id: bigint
  readonly person: bigint
  readonly role: Role
  readonly from: Day
  readonly to: Day | null
}

/** Sessions in browsers that their person has not been seen in, the earliest first. */
export async function sessionsInUnknownBrowsers(db: Db): Promise<UntoldSession[]> {
  return db
    .selectFrom('identity_session as s')
    .leftJoin('identity_known_browser as b', (join) =>
      join.onRef('b.person', '=', 's.person').onRef('b.browser', '=', 's.browser'),
    )
    .select(['s.person', 's.id as session', 's.browser'])
    .where('b.person', 'is', null)
    .where('s.person', 'is not', null)
    .orderBy('s.id')
    .execute()
}

/** Remembers a browser. Answers whether the person had been seen in others, and never in this one. */
export async function rememberBrowser(tx: Tx, person: bigint, browser: string, since: Date): Promise<boolean> {
  const added = await tx
    .insertInto('identity_known_browser')
    .values({ person, browser, since })
    .onConflict((conflict) => conflict.doNothing())
    .returning('browser')
    .executeTakeFirst()
  if (!added) return false
  const other = await tx
    .selectFrom('identity_known_browser')
    .select('browser')
    .where('person', '=', person)
    .where('browser', '!=', browser)
    .limit(1)
    .executeTakeFirst()
  return other !== undefined
}

/** Assignments that were given since a moment and that nobody has told their person of. */
export async function untoldAssignments(db: Db, since: Date): Promise<UntoldAssignment[]> {
  return assignments(db).where('given_at', '>=', since).orderBy('id').execute()
}

/** Assignments whose last day is one of these. */
export async function endingAssignments(db: Db, from: Day, until: Day): Promise<UntoldAssignment[]> {
  return assignments(db)
    .where('from_day', '<=', from)
    .where('to_day', '>=', from)
    .where('to_day', '<=', until)
    .orderBy('id')
    .execute()
}

const assignments = (db: Db) =>
  db.selectFrom('identity_assignment').select(['id', 'person', 'role', 'from_day as from', 'to_day as to'])

/** The demonstration's people have an address each, under a name that no mail can reach. What is there is left. */
export async function rememberDemoAddresses(tx: Tx): Promise<void> {
  const people = await tx.selectFrom('identity_person').select(['id', 'key']).where('key', 'like', 'demo:%').execute()
  for (const { id, key } of people)
    await tx
      .updateTable('identity_person')
      .set({ email: `${(key ?? '').replace('demo:', '')}@demo.example` })
      .where('id', '=', id)
      .where('email', 'is', null)
      .execute()
}
