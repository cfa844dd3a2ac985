import type { Proposal, ProposalRow } from '#decisions/index.ts'
import {
  type Day,
  type FoundProblem,
  longestAnswer,
  longestLine,
  type Money,
  parseAmount,
  parseDay,
  problemsIn,
  typedAnswer,
} from '#values/index.ts'

/** What a body decided on a row: as proposed, or another amount; perhaps on a condition. */
export interface RowDecided {
  readonly row: ProposalRow
  readonly amount: Money
  readonly condition: string | null
}

export interface ReadDecision {
  readonly body: string
  readonly day: Day
  readonly paragraph: string | null
  readonly rows: readonly RowDecided[]
  /** Why amounts differ from the proposal. Null: none does. */
  readonly deviation: string | null
}

/** What stood in the form. */
export interface TypedDecision {
  readonly body: string
  readonly day: string
  readonly paragraph: string
  readonly deviation: string
  /** By row: the amount, and the condition. */
  readonly amounts: Readonly<Record<string, string>>
  readonly conditions: Readonly<Record<string, string>>
}

export type DecisionProblem =
  | 'choose who decided'
  | 'write the day'
  | 'it is not decided on a day to come'
  | 'it is not decided before it was proposed'
  | 'the line is too long'
  | 'write an amount that is not below zero'
  | 'write why it differs'
  | 'nothing differs'

export const amountField = (row: bigint): string => `belopp-${row}`
export const conditionField = (row: bigint): string => `villkor-${row}`

export const typedDecisionOf = ({ rows }: Proposal, format: (amount: Money) => string): TypedDecision => ({
  ...{ body: '', day: '', paragraph: '', deviation: '', conditions: {} },
  amounts: Object.fromEntries(rows.map(({ id, amount }) => [String(id), format(amount)])),
})

interface Known {
  readonly bodies: readonly string[]
  readonly today: Day
  readonly proposedDay: Day
}

/** The decision that the form tells of, or everything that is wrong in it. */
export function readDecision(
  typed: TypedDecision,
  { rows }: Proposal,
  { bodies, today, proposedDay }: Known,
): ReadDecision | { readonly problems: readonly FoundProblem<DecisionProblem>[] } {
  const day = parseDay(typed.day.trim())
  const [paragraph, deviation] = [typedAnswer(typed.paragraph), typedAnswer(typed.deviation)]
  const read = rows.map((row) => ({
    row,
    amount: parseAmount(typed.amounts[String(row.id)] ?? ''),
    condition: typedAnswer(typed.conditions[String(row.id)] ?? ''),
  }))
  const differs = read.some(({ row, amount }) => amount !== row.amount)
  const problems = problemsIn<DecisionProblem>([
    [!bodies.includes(typed.body), 'choose who decided', 'organ'],
    [day === undefined, 'write the day', 'dag'],
    [day !== undefined && day > today, 'it is not decided on a day to come', 'dag'],
    [day !== undefined && day < proposedDay, 'it is not decided before it was proposed', 'dag'],
    [paragraph.length > longestLine, 'the line is too long', 'paragraf'],
    ...read.flatMap(({ row, amount, condition }) => [
      [amount === undefined || amount < 0n, 'write an amount that is not below zero', amountField(row.id)] as const,
      [condition.length > longestLine, 'the line is too long', conditionField(row.id)] as const,
    ]),
    [differs && (deviation === '' || deviation.length > longestAnswer), 'write why it differs', 'avvikelse'],
    [!differs && deviation !== '', 'nothing differs', 'avvikelse'],
  ])
  if (problems.length > 0 || day === undefined) return { problems }
  return {
    ...{ body: typed.body, day, paragraph: paragraph || null, deviation: deviation || null },
    rows: read.flatMap(({ amount, condition, row }) =>
      amount === undefined ? [] : [{ row, amount, condition: condition || null }],
    ),
  }
}
