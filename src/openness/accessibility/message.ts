import { longestAnswer, longestLine, type Refusal, refuse, typedAnswer } from '#values/index.ts'

/** What stood in the form. */
export interface TypedMessage {
  readonly text: string
  readonly page: string
  readonly answerTo: string
  /** A field that nobody sees. Who fills it in is a program that fills in everything. */
  readonly trap: string
}

export interface Message {
  readonly text: string
  /** Null: nothing was told. */
  readonly page: string | null
  readonly answerTo: string | null
}

export type MessageProblem =
  | 'write what cannot be used'
  | 'the message is too long'
  | 'the page is too long'
  | 'the way to answer is too long'
  | 'the form was filled in by a program'

export const longestMessage = longestAnswer

/** The message that the form holds, or the first thing that is wrong in it. */
export function readMessage({ text, page, answerTo, trap }: TypedMessage): Message | Refusal<MessageProblem> {
  if (trap !== '') return refuse('the form was filled in by a program')
  const said = typedAnswer(text)
  const [about, to] = [typedAnswer(page), typedAnswer(answerTo)]
  if (said === '') return refuse('write what cannot be used')
  if (said.length > longestMessage) return refuse('the message is too long')
  if (about.length > longestLine) return refuse('the page is too long')
  if (to.length > longestLine) return refuse('the way to answer is too long')
  return { text: said, page: about || null, answerTo: to || null }
}

/** The field that each problem is about; none for the whole form. */
export const fieldOf: Readonly<Record<MessageProblem, string | undefined>> = {
  'write what cannot be used': 'meddelande',
  'the message is too long': 'meddelande',
  'the page is too long': 'sida',
  'the way to answer is too long': 'svar',
  'the form was filled in by a program': undefined,
}

/** So many within an hour are no longer people who meet something that cannot be used. */
export const mostInAnHour = 100
