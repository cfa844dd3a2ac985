import { contentKey, record, type Tx } from '#platform/index.ts'
import { dayAt, type Refusal, refuse } from '#values/index.ts'
import { insertMessage, messagesSince } from './message.store.ts'
import { type Message, mostInAnHour } from './message.ts'

export type MessageRefusal = 'too many messages came'

interface Sending {
  readonly by: string
  readonly at: Date
}

/** Keeps a message for those who answer. The same message on the same day is one, however often it is sent. */
export async function keepMessage(
  tx: Tx,
  message: Message,
  { by, at }: Sending,
): Promise<Refusal<MessageRefusal> | undefined> {
  const anHourAgo = new Date(at.getTime() - 3_600_000)
  if ((await messagesSince(tx, anHourAgo)) >= mostInAnHour) return refuse('too many messages came')
  const id = await insertMessage(tx, { ...message, receivedAt: at, key: keyOf(message, at) })
  if (id === undefined) return undefined
  await record(tx, { at, who: by, what: 'message.received', about: `message:${id}` })
  return undefined
}

const keyOf = ({ text, page, answerTo }: Message, at: Date): string => contentKey([dayAt(at), text, page, answerTo])
