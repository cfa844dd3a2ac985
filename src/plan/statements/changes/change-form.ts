import {
  type Day,
  type FoundProblem,
  longestAnswer,
  longestLine,
  parseDay,
  problemsIn,
  typedAnswer,
} from '#values/index.ts'
import { changesFrom, type StatementChange } from './statement-change.ts'

/** What stood in the forms under one statement. */
export interface TypedChange {
  readonly what: string
  readonly day: string
  readonly how: string
  readonly body: string
  readonly level: string
  readonly rule: string
  readonly note: string
}

/** Who decides: the body itself, or a delegate of it. */
export const levels = { body: 'organet', delegate: 'delegat' } as const

export type ChangeProblem =
  | 'write the day'
  | 'nothing is done on a day to come'
  | 'write how it was sent'
  | 'choose who decided'
  | 'choose whether it was delegated'
  | 'write the item of the delegation order'
  | 'the note is too long'

/** How the statement is to change, or what is wrong. Undefined: nothing that this program asks for. */
export function readChange(
  typed: TypedChange,
  { bodies, today }: { readonly bodies: readonly string[]; readonly today: Day },
): StatementChange | { readonly problems: readonly FoundProblem<ChangeProblem>[] } | undefined {
  const what = Object.values(changesFrom)
    .flat()
    .find((one) => one === typed.what)
  if (what === undefined) return undefined
  const [note, how, rule] = [typed.note, typed.how, typed.rule].map(typedAnswer) as [string, string, string]
  const day = parseDay(typed.day)
  const [isDecision, isSending] = [what === 'decided', what === 'sent']
  const isDelegated = typed.level === levels.delegate
  const problems = problemsIn<ChangeProblem>([
    [isDecision && !bodies.includes(typed.body), 'choose who decided', 'organ'],
    [isDecision && !isDelegated && typed.level !== levels.body, 'choose whether it was delegated', 'niva'],
    [isDecision && isDelegated && isNoLine(rule), 'write the item of the delegation order', 'regel'],
    [(isDecision || isSending) && day === undefined, 'write the day', 'dag'],
    [(isDecision || isSending) && day !== undefined && day > today, 'nothing is done on a day to come', 'dag'],
    [isSending && isNoLine(how), 'write how it was sent', 'hur'],
    [note.length > longestAnswer, 'the note is too long', 'anteckning'],
  ])
  if (problems.length > 0) return { problems }
  if (what === 'sent') return { what, day: day as Day, how, note }
  return what === 'decided'
    ? { what, body: typed.body, delegationRule: isDelegated ? rule : null, day: day as Day, note }
    : { what, note }
}

const isNoLine = (text: string): boolean => text === '' || text.length > longestLine
