import type { Db, Tx } from '#platform/index.ts'
import { dayAt } from '#values/index.ts'
import type { Assignment } from '../roles/assignment.ts'
import type { Assurance } from '../roles/permission.ts'
import type { Person } from '../roles/who.ts'
import { hashOfSecret, newSecret } from './secret.store.ts'
import { graceSeconds, hoursOf, type SignInMethod, type TokenState } from './session.ts'

export interface NewSession {
  readonly person: bigint
  readonly method: SignInMethod
  readonly assurance: Assurance
  /** What the browser calls itself, in a few words. */
  readonly browser: string
}

/** A token that the browser is to keep, and until when. */
export interface GivenToken {
  readonly token: string
  readonly endsAt: Date
}

/** Starts a session. Answers the token, which is nowhere stored: the table keeps its hash. */
export async function startSession(tx: Db | Tx, session: NewSession, now: Date): Promise<GivenToken> {
  const token = newSecret()
  const endsAt = new Date(now.getTime() + hoursOf(session.method) * 3_600_000)
  await tx.deleteFrom('identity_session').where('ends_at', '<', now).execute()
  await tx
    .insertInto('identity_session')
    .values({
      ...session,
      token_hash: hashOfSecret(token),
      started_at: now,
      token_at: now,
      seen_at: now,
      ends_at: endsAt,
    })
    .execute()
  return { token, endsAt }
}

export interface HeldSession extends TokenState {
  readonly person: Person
  readonly endsAt: Date
  readonly seenAt: Date
}

/** The session whose token this is, with what its person is today. Undefined for an unknown or ended one. */
export async function sessionOf(db: Db | Tx, token: string, now: Date): Promise<HeldSession | undefined> {
  const hash = hashOfSecret(token)
  const today = dayAt(now)
  const rows = await db
    .selectFrom('identity_session as s')
    .innerJoin('identity_person as a', 'a.id', 's.person')
    .leftJoin('identity_assignment as g', (join) =>
      join
        .onRef('g.person', '=', 's.person')
        .on('g.from_day', '<=', today)
        .on((on) => on.or([on('g.to_day', 'is', null), on('g.to_day', '>=', today)])),
    )
    .select([
      's.id as session',
      's.person',
      'a.name',
      's.method',
      's.assurance',
      's.token_at',
      's.seen_at',
      's.ends_at',
    ])
    .select(['s.token_hash', 's.next_hash', 's.former_until', 's.acting_under'])
    .select(['g.id as assignment', 'g.role', 'g.scope_kind', 'g.scope_key', 'g.from_day', 'g.to_day'])
    .where((where) =>
      where.or([where('s.token_hash', '=', hash), where('s.next_hash', '=', hash), where('s.former_hash', '=', hash)]),
    )
    .where('s.ends_at', '>', now)
    .orderBy('g.id')
    .execute()
  const [row] = rows
  if (!row) return undefined
  const assignments = rows.flatMap((one): Assignment[] =>
    one.assignment === null || one.role === null || one.scope_kind === null || one.from_day === null
      ? []
      : [
          {
            ...{ id: one.assignment, role: one.role, from: one.from_day, to: one.to_day },
            scope: { kind: one.scope_kind, key: one.scope_key ?? '' },
          },
        ],
  )
  const under = assignments.find(({ id, scope }) => id === row.acting_under && scope.kind === 'party')
  return {
    presented: row.token_hash.equals(hash) ? 'current' : row.next_hash?.equals(hash) ? 'next' : 'former',
    ...{ tokenAt: row.token_at, formerUntil: row.former_until, endsAt: row.ends_at, seenAt: row.seen_at },
    person: {
      ...{ id: row.person, session: row.session, name: row.name, assignments },
      ...{ method: row.method, assurance: row.assurance },
      actingFor: under ? BigInt(under.scope.key) : null,
    },
  }
}

/** Lays a next token beside the current one. The browser's using it makes it the current one. */
export async function layNextToken(db: Db | Tx, session: bigint): Promise<string> {
  const token = newSecret()
  await db
    .updateTable('identity_session')
    .set({ next_hash: hashOfSecret(token) })
    .where('id', '=', session)
    .execute()
  return token
}

/** The next token becomes the current one, and the former one holds a little longer. */
export async function promoteToken(db: Db | Tx, token: string, now: Date): Promise<void> {
  await db
    .updateTable('identity_session')
    .set(({ ref }) => ({
      ...{ former_hash: ref('token_hash'), former_until: new Date(now.getTime() + graceSeconds * 1000) },
      ...{ token_hash: hashOfSecret(token), next_hash: null, token_at: now, seen_at: now },
    }))
    .where('next_hash', '=', hashOfSecret(token))
    .execute()
}

/** That the person was here, for the list of one's own sessions. */
export async function noteSeen(db: Db | Tx, session: bigint, now: Date): Promise<void> {
  await db.updateTable('identity_session').set({ seen_at: now }).where('id', '=', session).execute()
}

export interface ListedSession {
  readonly id: bigint
  readonly method: SignInMethod
  readonly browser: string
  readonly startedAt: Date
  readonly seenAt: Date
}

/** Where a person is signed in, the latest used first. */
export async function sessionsOf(db: Db | Tx, person: bigint, now: Date): Promise<ListedSession[]> {
  return db
    .selectFrom('identity_session')
    .select(['id', 'method', 'browser', 'started_at as startedAt', 'seen_at as seenAt'])
    .where('person', '=', person)
    .where('ends_at', '>', now)
    .orderBy('seen_at', 'desc')
    .execute()
}

/** Ends one session of the person. Answers whether there was one. */
export async function endSession(tx: Db | Tx, person: bigint, session: bigint): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('identity_session')
    .where('id', '=', session)
    .where('person', '=', person)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Ends every session of the person but the one that is named. Answers how many. */
export async function endSessionsOf(tx: Db | Tx, person: bigint, except?: bigint): Promise<number> {
  const every = tx.deleteFrom('identity_session').where('person', '=', person)
  const { numDeletedRows } = await (except === undefined ? every : every.where('id', '!=', except)).executeTakeFirst()
  return Number(numDeletedRows)
}

/** Chooses the assignment under which the person acts for a party, or none. */
export async function actUnder(tx: Db | Tx, session: bigint, assignment: bigint | null): Promise<void> {
  await tx.updateTable('identity_session').set({ acting_under: assignment }).where('id', '=', session).execute()
}
