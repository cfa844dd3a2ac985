import {
  type Day,
  longestAnswer,
  type Money,
  parseDay,
  parseFiscalYear,
  parseKronor,
  typedAnswer,
} from '#values/index.ts'
import { tidyName } from '../files/file-cell.ts'
import { isRoundKind, longestRoundName, mayBeSeveral, type RoundKind } from '../round.ts'

/** A file of the state's decisions, or of a distribution that the region has decided. */
export type ImportKind = 'distribution' | 'state-grants'

/** What a person or a command tells about a file, as typed. */
export interface Answers {
  /** Field → heading in the file; a field that is missing or empty has no column. */
  readonly mapping: Readonly<Record<string, string>>
  readonly year: string
  readonly round: string
  readonly roundName: string
  readonly decided: string
  readonly body: string
  readonly total: string
  readonly source: string
  readonly caseNumber: string
}

export const noAnswers: Answers = {
  mapping: {},
  year: '',
  round: 'ordinary',
  roundName: '',
  decided: '',
  body: '',
  total: '',
  source: '',
  caseNumber: '',
}

/** The same answers, read. */
export interface ReadAnswers {
  readonly year: number
  readonly round: RoundKind
  readonly roundName: string | null
  readonly decided: Day | null
  readonly body: string
  readonly total: Money | null
  readonly source: string | null
  readonly caseNumber: string | null
}

export type AnswerField = Exclude<keyof Answers, 'mapping'>

export type AnswerReason =
  | 'the year is missing'
  | 'the year is not a year'
  | 'the round is unknown'
  | 'a decrease is not shared out'
  | 'the round has no name'
  | 'the round name is too long'
  | 'the round needs a name'
  | 'the same is here without a name'
  | 'the day is not a day'
  | 'the day is in the future'
  | 'the body is missing'
  | 'the total is not an amount'
  | 'the answer is too long'

export interface AnswerProblem {
  readonly field: AnswerField
  readonly reason: AnswerReason
}

/**
 * Reads what was told about a distribution. The day, the total, the source and the diarienummer may be unknown and are
 * then empty; the year and the body may not.
 */
export function readAnswers(answers: Answers, today: Day): ReadAnswers | readonly AnswerProblem[] {
  const year = parseFiscalYear(answers.year)
  const round = answers.round.trim()
  const roundName = tidyName(typedAnswer(answers.roundName)) || null
  const decided = answers.decided.trim() === '' ? null : parseDay(answers.decided)
  const total = answers.total.trim() === '' ? null : parseKronor(answers.total)
  const texts = readTexts(answers)
  const problems: (AnswerProblem | false)[] = [
    answers.year.trim() === '' && { field: 'year', reason: 'the year is missing' },
    answers.year.trim() !== '' && year === undefined && { field: 'year', reason: 'the year is not a year' },
    !isRoundKind(round) && { field: 'round', reason: 'the round is unknown' },
    round === 'decrease' && { field: 'round', reason: 'a decrease is not shared out' },
    ...problemsOfName(round, roundName),
    decided === undefined && { field: 'decided', reason: 'the day is not a day' },
    typeof decided === 'string' && decided > today && { field: 'decided', reason: 'the day is in the future' },
    texts.body === '' && { field: 'body', reason: 'the body is missing' },
    (total === undefined || (total !== null && total < 0n)) && { field: 'total', reason: 'the total is not an amount' },
    ...tooLong(texts),
  ]
  const found = problems.filter((one) => one !== false)
  if (found.length > 0 || year === undefined || !isRoundKind(round) || decided === undefined || total === undefined) {
    return found
  }
  return { year, round, roundName, decided, total, ...texts }
}

const problemsOfName = (round: string, roundName: string | null): (AnswerProblem | false)[] => [
  roundName !== null &&
    isRoundKind(round) &&
    !mayBeSeveral(round) && { field: 'roundName', reason: 'the round has no name' },
  (roundName ?? '').length > longestRoundName && { field: 'roundName', reason: 'the round name is too long' },
]

const readTexts = ({ body, source, caseNumber }: Answers) => ({
  body: typedAnswer(body),
  source: typedAnswer(source) || null,
  caseNumber: typedAnswer(caseNumber) || null,
})

const tooLong = (texts: ReturnType<typeof readTexts>): AnswerProblem[] =>
  (['body', 'source', 'caseNumber'] as const)
    .filter((field) => (texts[field] ?? '').length > longestAnswer)
    .map((field) => ({ field, reason: 'the answer is too long' }))
