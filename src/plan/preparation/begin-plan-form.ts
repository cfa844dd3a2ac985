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
import { needsPeriodReason } from './preparation.ts'

/** What stood in the form of a new plan. */
export interface TypedPlan {
  readonly title: string
  readonly firstDay: string
  readonly lastDay: string
  readonly periodReason: string
  readonly caseNumber: string
  /** The plan to begin from. Empty: none. */
  readonly from: string
}

export interface ReadPlan {
  readonly title: string
  readonly firstDay: Day
  readonly lastDay: Day
  readonly periodReason: string | null
  readonly caseNumber: string | null
  readonly from: bigint | null
}

export type BeginProblem =
  | 'write the name of the plan'
  | 'write the day'
  | 'a plan ends after it begins'
  | 'write why it is not for three years'
  | 'the line is too long'

export function readPlan(typed: TypedPlan): ReadPlan | { readonly problems: readonly FoundProblem<BeginProblem>[] } {
  // The name becomes the subject of a mail, which is one line.
  const [title, reason, caseNumber] = [typed.title.replace(/\s+/g, ' '), typed.periodReason, typed.caseNumber].map(
    typedAnswer,
  ) as [...[string, string, string]]
  const [firstDay, lastDay] = [parseDay(typed.firstDay), parseDay(typed.lastDay)]
  const isPeriod = firstDay !== undefined && lastDay !== undefined
  const isInOrder = isPeriod && firstDay < lastDay
  const problems = problemsIn<BeginProblem>([
    [title === '' || title.length > longestLine, 'write the name of the plan', 'namn'],
    [firstDay === undefined, 'write the day', 'fran'],
    [lastDay === undefined, 'write the day', 'till'],
    [isPeriod && !isInOrder, 'a plan ends after it begins', 'till'],
    [
      isInOrder && needsPeriodReason({ firstDay, lastDay }) && reason === '',
      'write why it is not for three years',
      'skal',
    ],
    [reason.length > longestAnswer, 'the line is too long', 'skal'],
    [caseNumber.length > longestLine, 'the line is too long', 'diarienummer'],
  ])
  if (problems.length > 0 || !isPeriod) return { problems }
  const from = parseRowId(typed.from) ?? null
  return { title, firstDay, lastDay, periodReason: reason || null, caseNumber: caseNumber || null, from }
}
