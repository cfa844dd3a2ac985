import {
  type Day,
  type FoundProblem,
  longestAnswer,
  longestLine,
  parseDay,
  parseRowId,
  problemsIn,
  typedAnswer,
} from '#values/index.ts'
import { type Verdict, verdicts } from './reply.ts'

/** As much as the file of a reply may hold, in bytes. */
export const largestReply = 10_000_000
export const longestReply = 20_000

/** What stood in the form of a reply. */
export interface TypedReply {
  /** One of those who were asked. Empty: somebody else. */
  readonly body: string
  readonly from: string
  readonly isPerson: boolean
  readonly receivedDay: string
  readonly text: string
}

export interface ReadReply {
  readonly body: bigint | null
  readonly from: string
  readonly isPerson: boolean
  readonly receivedDay: Day
  readonly text: string | null
}

export type ReplyProblem =
  | 'write who replied'
  | 'write the day'
  | 'it was not received on a day to come'
  | 'write the reply or choose its file'
  | 'write your reply'
  | 'the form was filled in by a program'
  | 'the reply is too long'
  | 'the file is empty'
  | 'the file is too large'

interface Known {
  readonly bodies: readonly { readonly id: bigint; readonly name: string }[]
  readonly today: Day
  /** The size of the file that was chosen, in bytes. Null: none was. */
  readonly fileBytes: number | null
  /** Whether it came by the form that is open to all, where there is no file to choose. */
  readonly byForm?: boolean
}

export function readReply(
  typed: TypedReply,
  { bodies, today, fileBytes, byForm = false }: Known,
): ReadReply | { readonly problems: readonly FoundProblem<ReplyProblem>[] } {
  const asked = bodies.find(({ id }) => id === parseRowId(typed.body))
  const from = asked?.name ?? typedAnswer(typed.from)
  const text = typedAnswer(typed.text).replace(/\r\n?/g, '\n')
  const receivedDay = parseDay(typed.receivedDay)
  const isUnknown = from === '' || from.length > longestLine || (typed.body !== '' && !asked)
  const problems = problemsIn<ReplyProblem>([
    [isUnknown, 'write who replied', typed.body !== '' ? 'instans' : 'fran'],
    [receivedDay === undefined, 'write the day', 'inkom'],
    [receivedDay !== undefined && receivedDay > today, 'it was not received on a day to come', 'inkom'],
    [text === '' && fileBytes === null, byForm ? 'write your reply' : 'write the reply or choose its file', 'text'],
    [text.length > longestReply, 'the reply is too long', 'text'],
    [fileBytes === 0, 'the file is empty', 'fil'],
    [(fileBytes ?? 0) > largestReply, 'the file is too large', 'fil'],
  ])
  if (problems.length > 0 || receivedDay === undefined) return { problems }
  const isPerson = !asked && typed.isPerson
  return { body: asked?.id ?? null, from, isPerson, receivedDay, text: text || null }
}

/** What stood in the form that says how a reply was considered. */
export interface TypedConsideration {
  readonly verdict: string
  readonly reason: string
}

export type ConsiderProblem = 'choose what became of it' | 'write why'

export function readConsideration(
  typed: TypedConsideration,
):
  | { readonly verdict: Verdict; readonly reason: string }
  | { readonly problems: readonly FoundProblem<ConsiderProblem>[] } {
  const verdict = verdicts.find((one) => one === typed.verdict)
  const reason = typedAnswer(typed.reason)
  const problems = problemsIn<ConsiderProblem>([
    [verdict === undefined, 'choose what became of it', 'bedomning'],
    [reason === '' || reason.length > longestAnswer, 'write why', 'skal'],
  ])
  return problems.length > 0 || verdict === undefined ? { problems } : { verdict, reason }
}
