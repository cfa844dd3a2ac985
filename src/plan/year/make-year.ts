import { type Day, type DayOff, type Eve, parseDay } from '#values/index.ts'
import type { Deadline } from './deadlines/deadline.ts'
import { movedBy, type Recurring, type Settled, type Span, settle, spanOf } from './recurring/recurring.ts'

/** What would be made of something that comes back. */
export interface Proposal {
  readonly recurring: Recurring
  /** As the calendar has it, before any day off moves it. */
  readonly span: Span
  readonly settled: Settled
  /** The day off that moves its last day. */
  readonly because: DayOff | undefined
  /** How it went the year before, where that year was made. */
  readonly before: Deadline | undefined
  /** The deadline, where that year has it already. */
  readonly made: Deadline | undefined
}

interface Years {
  readonly year: number
  /** All deadlines of that year, and of the year before it. */
  readonly already: readonly Deadline[]
  readonly before: readonly Deadline[]
  readonly eves: readonly Eve[]
}

/** What would be made for a year, in the order of the days. */
export const proposalsFor = (
  recurring: readonly Recurring[],
  { year, already, before, eves }: Years,
): readonly Proposal[] =>
  recurring
    .map((one) => {
      const span = spanOf(one.falls, year)
      const settled = settle(span, one.shift, eves)
      const of = (deadlines: readonly Deadline[]) => deadlines.find((deadline) => deadline.recurring === one.id)
      const because = movedBy(settled.planned, one.shift, eves)
      return { recurring: one, span, settled, because, before: of(before), made: of(already) }
    })
    .sort((a, b) => a.settled.last.localeCompare(b.settled.last) || Number(a.recurring.id - b.recurring.id))

/** Only a window of days has a first day that means something of its own. */
export const hasFirstDay = ({ falls }: Pick<Recurring, 'falls'>): boolean =>
  falls.kind === 'days' && falls.from !== falls.to

/** What stood in the form for one of them. */
export interface TypedProposal {
  readonly isWanted: boolean
  readonly first: string
  readonly last: string
}

/** What is to be made. */
export interface WantedDeadline {
  readonly recurring: bigint
  readonly span: Span
}

export type MakeProblem =
  | 'write the last day'
  | 'write the first day'
  | 'the day is of another year'
  | 'it ends before it begins'

export interface FoundMakeProblem {
  readonly recurring: bigint
  readonly field: 'borjar' | 'senast'
  readonly problem: MakeProblem
}

/** What of the proposals somebody wants made, with the days as they were changed, or all that is wrong. */
export function readWanted(
  proposals: readonly Proposal[],
  typedOf: (recurring: bigint) => TypedProposal,
  year: number,
): readonly WantedDeadline[] | { readonly problems: readonly FoundMakeProblem[] } {
  const read = proposals
    .filter(({ made, recurring }) => made === undefined && typedOf(recurring.id).isWanted)
    .map(({ recurring, span }) => readOne(recurring, { span, typed: typedOf(recurring.id), year }))
  const problems = read.filter((one) => 'problem' in one)
  return problems.length > 0 ? { problems } : read.filter((one) => 'span' in one)
}

interface Typed {
  readonly span: Span
  readonly typed: TypedProposal
  readonly year: number
}

function readOne(recurring: Recurring, { span, typed, year }: Typed): WantedDeadline | FoundMakeProblem {
  const { id } = recurring
  const last = parseDay(typed.last)
  if (last === undefined) return { recurring: id, field: 'senast', problem: 'write the last day' }
  if (!isOfYear(last, year)) return { recurring: id, field: 'senast', problem: 'the day is of another year' }
  const first = hasFirstDay(recurring) ? parseDay(typed.first) : earlier(span.first, last)
  if (first === undefined) return { recurring: id, field: 'borjar', problem: 'write the first day' }
  if (first > last) return { recurring: id, field: 'borjar', problem: 'it ends before it begins' }
  return { recurring: id, span: { first, last } }
}

const earlier = (one: Day, other: Day): Day => (one < other ? one : other)

/** What is counted from a weekday may reach over the turn of the year. */
const isOfYear = (day: Day, year: number): boolean => Math.abs(Number(day.slice(0, 4)) - year) <= 1
