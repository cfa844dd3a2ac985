import {
  type Day,
  type FoundProblem,
  longestLine,
  type Money,
  parseAmount,
  parseDay,
  problemsIn,
  typedAnswer,
} from '#values/index.ts'
import { isRoundKind, longestRoundName, mayBeSeveral, type RoundKind } from '../round.ts'

/** What stood in the form of a decision of the state's. */
export interface TypedStateDecision {
  readonly kind: string
  readonly name: string
  readonly amount: string
  readonly day: string
  readonly source: string
}

export interface ReadStateDecision {
  readonly kind: RoundKind
  readonly name: string | null
  readonly amount: Money
  readonly day: Day | null
  readonly source: string | null
}

export type StateDecisionProblem =
  | 'choose a kind'
  | 'the kind has no name'
  | 'the name is too long'
  | 'write an amount above zero'
  | 'write the day'
  | 'it is not decided on a day to come'
  | 'the line is too long'

export const emptyStateDecision: TypedStateDecision = { kind: '', name: '', amount: '', day: '', source: '' }

export function readStateDecision(
  typed: TypedStateDecision,
  today: Day,
): ReadStateDecision | { readonly problems: readonly FoundProblem<StateDecisionProblem>[] } {
  const kind = isRoundKind(typed.kind) ? typed.kind : undefined
  const [name, source] = [typedAnswer(typed.name), typedAnswer(typed.source)]
  const amount = parseAmount(typed.amount)
  const day = typed.day.trim() === '' ? null : parseDay(typed.day)
  const problems = problemsIn<StateDecisionProblem>([
    [kind === undefined, 'choose a kind', 'slag'],
    [kind !== undefined && name !== '' && !mayBeSeveral(kind), 'the kind has no name', 'namn'],
    [name.length > longestRoundName, 'the name is too long', 'namn'],
    [amount === undefined || amount <= 0n, 'write an amount above zero', 'belopp'],
    [day === undefined, 'write the day', 'dag'],
    [day != null && day > today, 'it is not decided on a day to come', 'dag'],
    [source.length > longestLine, 'the line is too long', 'kalla'],
  ])
  if (problems.length > 0 || kind === undefined || amount === undefined || day === undefined) return { problems }
  return { kind, name: name || null, amount, day, source: source || null }
}
