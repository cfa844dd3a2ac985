import type { Day, Money } from '#values/index.ts'

/** An answer to what somebody asks the region to say something of, or what the region asks the state for each year. */
export const statementKinds = ['referral', 'state-request'] as const
export type StatementKind = (typeof statementKinds)[number]

/** The way of a statement, in order; `unanswered` leaves it. */
export const statementWay = ['received', 'drafting', 'proposed', 'decided', 'sent', 'published'] as const
export type StatementStatus = (typeof statementWay)[number] | 'unanswered'

/** What the region answers or asks, as it stands now. */
export interface Statement {
  readonly id: bigint
  readonly kind: StatementKind
  readonly title: string
  /** Who asks for the answer, or is asked for money. */
  readonly counterpart: string
  readonly asked: string | null
  readonly source: string | null
  readonly receivedDay: Day | null
  /** Null: no day is told. */
  readonly dueDay: Day | null
  /** The year that a request is for. */
  readonly year: number | null
  readonly toFullCouncil: boolean
  readonly case: bigint
  readonly caseNumber: string | null
  readonly status: StatementStatus
  readonly decision: bigint | null
  /** The item of the delegation order, where a delegate decided. */
  readonly delegationRule: string | null
  readonly sentDay: Day | null
  readonly sentHow: string | null
  /** What was last said of it. */
  readonly note: string | null
  readonly statusAt: Date
  readonly madeAt: Date
  /** The event that it stands at: whoever changes it must have seen it. */
  readonly event: bigint
  /** The number of its latest draft, 0 before the first: whoever writes on must have seen it. */
  readonly draft: number
  /** The latest draft, which is what was decided once it is. */
  readonly text: string | null
  /** Null: what is asked for is not known. */
  readonly amount: Money | null
}

/** Whether it may still be written on. */
export const isWritten = ({ status }: Pick<Statement, 'status'>): boolean =>
  status === 'received' || status === 'drafting'

/** Whether somebody has it to do before it is sent. */
export const isUnsent = ({ status }: Pick<Statement, 'status'>): boolean =>
  status !== 'sent' && status !== 'published' && status !== 'unanswered'

export const isLate = (statement: Pick<Statement, 'status' | 'dueDay'>, today: Day): boolean =>
  isUnsent(statement) && statement.dueDay !== null && statement.dueDay < today

/** What is to be sent soonest first, what no day is told for after it, and what is over last, the newest first. */
export const inOrderOfDue = (statements: readonly Statement[]): Statement[] =>
  statements.toSorted(
    (a, b) =>
      Number(isUnsent(b)) - Number(isUnsent(a)) ||
      (isUnsent(a) ? (a.dueDay ?? '9999').localeCompare(b.dueDay ?? '9999') : 0) ||
      Number(b.id - a.id),
  )
