import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from './database/database.ts'

/** How many times something may be tried within how long. */
export interface LimitRule {
  readonly name: string
  readonly most: number
  readonly minutes: number
}

/**
 * Counts one try by or against somebody. Answers in how many seconds the next may come where this is one too many, else
 * undefined. Counted before the try is judged, so that many at once are no way past.
 */
export async function countTry(db: Db, rule: LimitRule, whom: string, now: Date): Promise<number | undefined> {
  const endsAt = new Date(now.getTime() + rule.minutes * 60_000)
  const { rows } = await sql<{ times: number; ends_at: Date }>`
    insert into platform_limit as l (key, times, ends_at) values (${keyOf(rule, whom)}, 1, ${endsAt})
    on conflict (key) do update set
      times = case when l.ends_at <= ${now} then 1 else l.times + 1 end,
      ends_at = case when l.ends_at <= ${now} then excluded.ends_at else l.ends_at end
    returning times, ends_at`.execute(db)
  const [counted] = rows
  if (!counted) throw new Error('a try was not counted')
  if (counted.times === 1) await sql`delete from platform_limit where ends_at <= ${now}`.execute(db)
  if (counted.times <= rule.most) return undefined
  return Math.max(1, Math.ceil((counted.ends_at.getTime() - now.getTime()) / 1000))
}

/** Takes back tries that turned out well: only those who fail are slowed down. */
export async function forgiveTries(db: Db, rule: LimitRule, whom: string, tries = 1): Promise<void> {
  const key = keyOf(rule, whom)
  await sql`update platform_limit set times = greatest(times - ${tries}::integer, 0) where key = ${key}`.execute(db)
}

const keyOf = (rule: LimitRule, whom: string): string =>
  `${rule.name} ${createHash('sha256').update(whom).digest('base64url')}`
