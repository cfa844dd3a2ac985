import type { Db, Tx } from '#platform/index.ts'
import { hashOfSecret, newSecret } from '../sessions/secret.store.ts'
import { type Attempt, type AttemptKind, attemptMinutes } from './attempt.ts'

/** Keeps what a browser has begun. Answers the token that it must come back with. */
export async function insertAttempt(db: Db | Tx, { kind, person, details }: Attempt, now: Date): Promise<string> {
  const token = newSecret()
  const endsAt = new Date(now.getTime() + attemptMinutes * 60_000)
  await db.deleteFrom('identity_attempt').where('ends_at', '<', now).execute()
  await db
    .insertInto('identity_attempt')
    .values({ token_hash: hashOfSecret(token), kind, person, details: JSON.stringify(details), ends_at: endsAt })
    .execute()
  return token
}

/** Takes the attempt away, so that nothing of it is used twice. Undefined for an unknown or ended one. */
export async function takeAttempt(
  db: Db | Tx,
  kind: AttemptKind,
  token: string,
  now: Date,
): Promise<Attempt | undefined> {
  const row = await db
    .deleteFrom('identity_attempt')
    .where('token_hash', '=', hashOfSecret(token))
    .where('kind', '=', kind)
    .returning(['kind', 'person', 'details', 'ends_at'])
    .executeTakeFirst()
  return row && row.ends_at > now ? { kind: row.kind, person: row.person, details: row.details } : undefined
}
