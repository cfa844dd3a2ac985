import {
  type FoundProblem,
  formatAmount,
  longestLine,
  type MunicipalityCode,
  parseAmount,
  problemsIn,
  typedAnswer,
  zero,
} from '#values/index.ts'
import type { ScenarioRow } from '../../scenario/standing.ts'

/** What stood in the form of a recipient. */
export interface TypedRow {
  readonly recipient: string
  readonly area: string
  readonly seat: string
  readonly last: string
  readonly start: string
}

export type RowProblem =
  | 'write who receives'
  | 'the area is not known'
  | 'the municipality is not known'
  | 'write an amount that is not below zero'

export const emptyRow: TypedRow = { recipient: '', area: '', seat: '', last: '', start: '' }

/** The texts of a row, for its form to begin from. */
export const typedRowOf = ({ recipient, area, seat, last, start }: ScenarioRow): TypedRow => ({
  recipient,
  area: area ?? '',
  seat: seat ?? '',
  last: last === null ? '' : formatAmount(last),
  start: formatAmount(start),
})

/** What the lists of the form offer. */
interface Offered {
  readonly areas: readonly string[]
  readonly municipalities: readonly string[]
}

export function readRow(
  typed: TypedRow,
  key: string,
  { areas, municipalities }: Offered,
): ScenarioRow | { readonly problems: readonly FoundProblem<RowProblem>[] } {
  const recipient = typedAnswer(typed.recipient).replace(/\s+/g, ' ')
  const last = typed.last.trim() === '' ? null : parseAmount(typed.last)
  const start = typed.start.trim() === '' ? zero : parseAmount(typed.start)
  const isWrong = (amount: bigint | null | undefined) => amount === undefined || (amount !== null && amount < 0n)
  const problems = problemsIn<RowProblem>([
    [recipient === '' || recipient.length > longestLine, 'write who receives', 'namn'],
    [typed.area !== '' && !areas.includes(typed.area), 'the area is not known', 'omrade'],
    [typed.seat !== '' && !municipalities.includes(typed.seat), 'the municipality is not known', 'sate'],
    [isWrong(last), 'write an amount that is not below zero', 'forra-aret'],
    [isWrong(start), 'write an amount that is not below zero', 'start'],
  ])
  if (problems.length > 0 || last === undefined || start === undefined) return { problems }
  return {
    key,
    recipient,
    area: typed.area || null,
    seat: (typed.seat || null) as MunicipalityCode | null,
    last,
    start,
  }
}
