import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { type Db, keepSetting, type Tx } from '#platform/index.ts'
import { parseRowId } from '#values/index.ts'
import { parseStoppable, type Stoppable } from './notification.ts'

/** What a link in a mail may stop, for whom. It opens nothing else. */
export interface Stop {
  readonly person: bigint
  readonly what: Stoppable
}

/** Signed, so that nobody stops the mail of another, and without an end: an old mail must still be stoppable. */
export async function stopToken(db: Db | Tx, { person, what }: Stop): Promise<string> {
  const told = `${person}.${what}`
  return `${told}.${signature(await keyOf(db), told)}`
}

/** What the token stops, or undefined for one that is not ours. */
export async function stopOf(db: Db | Tx, token: string): Promise<Stop | undefined> {
  const [id = '', name = '', given = '', ...rest] = token.split('.')
  const [person, what] = [parseRowId(id), parseStoppable(name)]
  if (person === undefined || what === undefined || rest.length > 0) return undefined
  const own = signature(await keyOf(db), `${id}.${name}`)
  const [one, other] = [Buffer.from(own), Buffer.from(given)]
  return one.length === other.length && timingSafeEqual(one, other) ? { person, what } : undefined
}

const keyOf = (db: Db | Tx): Promise<string> => keepSetting(db, 'stop-mail-key', randomBytes(32).toString('base64url'))

const signature = (key: string, told: string): string =>
  createHmac('sha256', key).update(`stop-mail ${told}`).digest('base64url').slice(0, 32)
