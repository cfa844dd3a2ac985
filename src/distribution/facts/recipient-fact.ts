import {
  type Day,
  type FoundProblem,
  longestLine,
  parseDay,
  parseFiscalYear,
  problemsIn,
  typedAnswer,
} from '#values/index.ts'

/** That the report on a year has come in (D12), or that the activity has ended (D15). */
export const factKinds = ['report', 'ended'] as const
export type FactKind = (typeof factKinds)[number]

export interface RecipientFact {
  readonly id: bigint
  readonly party: bigint
  readonly recipient: string
  readonly kind: FactKind
  /** The year that a report is about. */
  readonly fiscalYear: number | null
  readonly day: Day
  readonly source: string
}

export interface TypedFact {
  readonly recipient: string
  readonly kind: string
  readonly year: string
  readonly day: string
  readonly source: string
}

export interface ReadFact {
  readonly recipient: string
  readonly kind: FactKind
  readonly fiscalYear: number | null
  readonly day: Day
  readonly source: string
}

export type FactProblem =
  | 'write the recipient'
  | 'choose what has happened'
  | 'write the year of the report'
  | 'write the day'
  | 'it has not happened on a day to come'
  | 'write where it is found'

export const emptyFact: TypedFact = { recipient: '', kind: '', year: '', day: '', source: '' }

export function readFact(
  typed: TypedFact,
  today: Day,
): ReadFact | { readonly problems: readonly FoundProblem<FactProblem>[] } {
  const recipient = typedAnswer(typed.recipient).replace(/\s+/g, ' ')
  const kind = factKinds.find((one) => one === typed.kind)
  const year = parseFiscalYear(typed.year)
  const day = parseDay(typed.day.trim())
  const source = typedAnswer(typed.source)
  const problems = problemsIn<FactProblem>([
    [recipient === '' || recipient.length > longestLine, 'write the recipient', 'mottagare'],
    [kind === undefined, 'choose what has happened', 'slag'],
    [kind === 'report' && year === undefined, 'write the year of the report', 'ar'],
    [day === undefined, 'write the day', 'dag'],
    [day !== undefined && day > today, 'it has not happened on a day to come', 'dag'],
    [source === '' || source.length > longestLine, 'write where it is found', 'kalla'],
  ])
  if (problems.length > 0 || kind === undefined || day === undefined) return { problems }
  return { recipient, kind, fiscalYear: kind === 'report' ? (year ?? null) : null, day, source }
}
