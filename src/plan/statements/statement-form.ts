import {
  type Day,
  type FoundProblem,
  longestAnswer,
  longestLine,
  type Money,
  parseAmount,
  parseDay,
  parseFiscalYear,
  problemsIn,
  typedAnswer,
} from '#values/index.ts'
import { type StatementKind, statementKinds } from './statement.ts'

/** What stood in the form of a new referral or a new request. */
export interface TypedStatement {
  readonly kind: string
  readonly title: string
  readonly counterpart: string
  readonly asked: string
  readonly source: string
  readonly caseNumber: string
  readonly received: string
  readonly due: string
  readonly year: string
  readonly toFullCouncil: boolean
}

export interface ReadStatement {
  readonly kind: StatementKind
  readonly title: string
  readonly counterpart: string
  readonly asked: string | null
  readonly source: string | null
  readonly caseNumber: string | null
  readonly receivedDay: Day | null
  readonly dueDay: Day | null
  readonly year: number | null
  readonly toFullCouncil: boolean
}

/** As much as a statement may be long. */
export const longestDraft = 20_000

export type StatementProblem =
  | 'write what it is about'
  | 'write who it goes to'
  | 'write the day'
  | 'it was not received on a day to come'
  | 'it is not due before it was received'
  | 'write the year'
  | 'the line is too long'
  | 'the text is too long'

/** What the form holds, or everything that is wrong in it. Undefined: a kind that no form sends. */
export function readStatement(
  typed: TypedStatement,
  today: Day,
): ReadStatement | { readonly problems: readonly FoundProblem<StatementProblem>[] } | undefined {
  const kind = statementKinds.find((one) => one === typed.kind)
  if (kind === undefined) return undefined
  const isRequest = kind === 'state-request'
  const [title, counterpart] = [typedAnswer(typed.title), typedAnswer(typed.counterpart)]
  const [asked, source, caseNumber] = [typed.asked, typed.source, typed.caseNumber].map(typedAnswer) as Texts
  const [receivedDay, dueDay] = [isRequest ? null : dayOrNull(typed.received), dayOrNull(typed.due)]
  const year = isRequest ? parseFiscalYear(typed.year.trim()) : null
  const problems = problemsIn<StatementProblem>([
    [title === '' || title.length > longestLine, 'write what it is about', 'rubrik'],
    [counterpart === '' || counterpart.length > longestLine, 'write who it goes to', 'motpart'],
    [year === undefined, 'write the year', 'ar'],
    [receivedDay === undefined, 'write the day', 'inkom'],
    [Boolean(receivedDay && receivedDay > today), 'it was not received on a day to come', 'inkom'],
    [dueDay === undefined, 'write the day', 'senast'],
    [Boolean(receivedDay && dueDay && dueDay < receivedDay), 'it is not due before it was received', 'senast'],
    [asked.length > longestAnswer, 'the text is too long', 'fraga'],
    [source.length > longestLine, 'the line is too long', 'kalla'],
    [caseNumber.length > longestLine, 'the line is too long', 'diarienummer'],
  ])
  if (problems.length > 0 || year === undefined || receivedDay === undefined || dueDay === undefined)
    return { problems }
  return {
    ...{ kind, title, counterpart, asked: asked || null, source: source || null, caseNumber: caseNumber || null },
    ...{ receivedDay, dueDay, year, toFullCouncil: !isRequest && typed.toFullCouncil },
  }
}

type Texts = [asked: string, source: string, caseNumber: string]

const dayOrNull = (text: string): Day | null | undefined => (text.trim() === '' ? null : parseDay(text))

/** What stood in the form of a draft. */
export interface TypedDraft {
  readonly text: string
  readonly amount: string
}

export interface ReadDraft {
  readonly text: string
  readonly amount: Money | null
}

export type DraftProblem = 'write the text' | 'the draft is too long' | 'the amount cannot be read'

/** The draft that the form holds, or what is wrong in it. An amount that is left empty is not known. */
export function readDraft(typed: TypedDraft): ReadDraft | { readonly problems: readonly FoundProblem<DraftProblem>[] } {
  // A browser sends a line break as two characters, whatever was kept.
  const text = typedAnswer(typed.text).replace(/\r\n?/g, '\n')
  const amount = typed.amount.trim() === '' ? null : parseAmount(typed.amount)
  const problems = problemsIn<DraftProblem>([
    [text === '', 'write the text', 'text'],
    [text.length > longestDraft, 'the draft is too long', 'text'],
    [amount === undefined || (amount !== null && amount < 0n), 'the amount cannot be read', 'belopp'],
  ])
  return problems.length > 0 || amount === undefined ? { problems } : { text, amount }
}
