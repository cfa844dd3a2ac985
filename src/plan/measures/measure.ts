import { type Day, type Refusal, refuse } from '#values/index.ts'

export const measureStatuses = ['planned', 'ongoing', 'done', 'dropped'] as const
export type MeasureStatus = (typeof measureStatuses)[number]

/** Where a measure may go from where it stands. What was done or dropped may be taken up again. */
export const measureMoves: Readonly<Record<MeasureStatus, readonly MeasureStatus[]>> = {
  planned: ['ongoing', 'done', 'dropped'],
  ongoing: ['planned', 'done', 'dropped'],
  done: ['ongoing'],
  dropped: ['planned'],
}

export const parseMeasureStatus = (text: string): MeasureStatus | undefined =>
  measureStatuses.find((status) => status === text)

export interface Measure {
  readonly id: bigint
  readonly goal: bigint
  readonly title: string
  readonly owner: string
  readonly year: number
  readonly dueDay: Day | null
  readonly status: MeasureStatus
  /** What came of it, or why it was dropped. */
  readonly note: string | null
  readonly statusAt: Date
  /** The event that it stands at: whoever moves it must have seen it. */
  readonly event: bigint
}

export type MeasureRefusal =
  | 'the measure has moved since it was read'
  | 'the measure cannot go there'
  | 'a measure that is dropped needs a reason'

/** Whether a measure may be moved by somebody who saw it at `seen`. */
export function mayMove(
  measure: Pick<Measure, 'status' | 'event'>,
  to: MeasureStatus,
  { seen, note }: { readonly seen: bigint; readonly note: string },
): Refusal<MeasureRefusal> | undefined {
  if (measure.event !== seen) return refuse('the measure has moved since it was read')
  if (!measureMoves[measure.status].includes(to)) return refuse('the measure cannot go there')
  return to === 'dropped' && note === '' ? refuse('a measure that is dropped needs a reason') : undefined
}

/** Whether the measure should have been done by now. */
export const isLate = ({ status, dueDay }: Pick<Measure, 'status' | 'dueDay'>, today: Day): boolean =>
  (status === 'planned' || status === 'ongoing') && dueDay !== null && dueDay < today
