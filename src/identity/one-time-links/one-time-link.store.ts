import type { Db, Tx } from '#platform/index.ts'
import { foldEmail } from '../people/person.store.ts'
import { hashOfSecret, newSecret } from '../sessions/secret.store.ts'
import { type LinkKind, linkMinutes } from './one-time-link.ts'

export interface OneTimeLink {
  readonly kind: LinkKind
  readonly email: string
}

/** Makes a link for an address. Answers its secret, which is nowhere stored. */
export async function insertLink(tx: Tx, { kind, email }: OneTimeLink, now: Date): Promise<string> {
  const secret = newSecret()
  const endsAt = new Date(now.getTime() + linkMinutes[kind] * 60_000)
  await tx.deleteFrom('identity_one_time_link').where('ends_at', '<', now).execute()
  await tx
    .insertInto('identity_one_time_link')
    .values({ token_hash: hashOfSecret(secret), kind, email: foldEmail(email), made_at: now, ends_at: endsAt })
    .execute()
  return secret
}

/** Whether the link would sign somebody in. Looking at it changes nothing: scanners of mail do. */
export async function linkHolds(db: Db, secret: string, now: Date): Promise<boolean> {
  const row = await db
    .selectFrom('identity_one_time_link')
    .select('kind')
    .where('token_hash', '=', hashOfSecret(secret))
    .where('ends_at', '>', now)
    .executeTakeFirst()
  return row !== undefined
}

/** Takes the link away, and every other to the same address: one sign-in is enough. */
export async function takeLink(tx: Tx, secret: string, now: Date): Promise<OneTimeLink | undefined> {
  const row = await tx
    .deleteFrom('identity_one_time_link')
    .where('token_hash', '=', hashOfSecret(secret))
    .returning(['kind', 'email', 'ends_at'])
    .executeTakeFirst()
  if (!row || row.ends_at <= now) return undefined
  await tx.deleteFrom('identity_one_time_link').where('email', '=', row.email).execute()
  return { kind: row.kind, email: row.email }
}
