import type { Db, Tx } from '#platform/index.ts'
import type { Message } from './message.ts'

export interface NewMessage extends Message {
  readonly receivedAt: Date
  /** What makes it itself and no other. */
  readonly key: string
}

/** Keeps a message. Undefined when the same one is here already. */
export async function insertMessage(
  tx: Tx,
  { receivedAt, text, page, answerTo, key }: NewMessage,
): Promise<bigint | undefined> {
  const row = await tx
    .insertInto('openness_message')
    .values({ received_at: receivedAt, text, about_page: page, answer_to: answerTo, key })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

export async function messagesSince(tx: Tx, moment: Date): Promise<number> {
  const { count } = await tx
    .selectFrom('openness_message')
    .select((select) => select.fn.countAll<bigint>().as('count'))
    .where('received_at', '>', moment)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export interface KeptMessage extends Message {
  readonly id: bigint
  readonly receivedAt: Date
  /** Null: nobody has answered it. */
  readonly answeredAt: Date | null
}

const kept = (db: Db | Tx) =>
  db
    .selectFrom('openness_message as m')
    .leftJoin('openness_answer as a', 'a.message', 'm.id')
    .select(['m.id', 'm.received_at as receivedAt', 'm.text', 'm.about_page as page', 'm.answer_to as answerTo'])
    .select('a.at as answeredAt')

/** Those that nobody has answered first, the oldest of them first; then the answered, the latest first. */
export const allMessages = (db: Db, limit: number): Promise<KeptMessage[]> =>
  kept(db)
    .orderBy('a.at', (order) => order.desc().nullsFirst())
    .orderBy('m.id')
    .limit(limit)
    .execute()

/** Those that nobody has answered, the oldest first. */
export const unansweredMessages = (db: Db): Promise<KeptMessage[]> =>
  kept(db).where('a.message', 'is', null).orderBy('m.id').execute()

export const isMessage = async (tx: Tx, id: bigint): Promise<boolean> =>
  (await tx.selectFrom('openness_message').select('id').where('id', '=', id).executeTakeFirst()) !== undefined

/** That it is answered. False when somebody has said so already. */
export async function insertAnswer(tx: Tx, message: bigint, by: string, at: Date): Promise<boolean> {
  const row = await tx
    .insertInto('openness_answer')
    .values({ message, by_whom: by, at })
    .onConflict((conflict) => conflict.column('message').doNothing())
    .returning('message')
    .executeTakeFirst()
  return row !== undefined
}
