import { createHash, randomBytes } from 'node:crypto'
import type { Db, Tx } from '#platform/index.ts'
import type { Role, Who } from './role.ts'

const sessionHours = 12

/** Starts a session. Answers the token, which is nowhere stored: the table keeps its hash. */
export async function startSession(db: Db | Tx, role: Role, now: Date): Promise<{ token: string; endsAt: Date }> {
  const token = randomBytes(32).toString('base64url')
  const endsAt = new Date(now.getTime() + sessionHours * 3_600_000)
  await db.deleteFrom('identity_session').where('ends_at', '<', now).execute()
  await db
    .insertInto('identity_session')
    .values({ token_hash: hashOf(token), role, started_at: now, ends_at: endsAt })
    .execute()
  return { token, endsAt }
}

/** Who holds the token. An unknown or ended one is anyone. */
export async function whoHolds(db: Db, token: string | undefined, now: Date): Promise<Who> {
  if (!token) return { role: 'anyone' }
  const row = await db
    .selectFrom('identity_session')
    .select('role')
    .where('token_hash', '=', hashOf(token))
    .where('ends_at', '>', now)
    .executeTakeFirst()
  return row ?? { role: 'anyone' }
}

export async function endSession(db: Db | Tx, token: string): Promise<void> {
  await db.deleteFrom('identity_session').where('token_hash', '=', hashOf(token)).execute()
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()
