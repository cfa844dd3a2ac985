import { addDays, type Day, type Refusal, refuse } from '#values/index.ts'

/** What a body was written about. */
export type Told = 'invitation' | 'reminder'

/** A version of a plan that was sent out for comment. */
export interface Consultation {
  readonly id: bigint
  readonly plan: bigint
  readonly version: bigint
  readonly versionNumber: number
  readonly openedDay: Day
  /** The last day for replies. */
  readonly dueDay: Day
  readonly message: string
  /** How many days before the last day those are reminded who have not replied. Null: by hand alone. */
  readonly reminderDays: number | null
  /** Whether that version, or a later one, has been adopted: then nothing is considered any more. */
  readonly isSettled: boolean
}

/** A consultation as the year tells of it. */
export interface DueConsultation extends Pick<Consultation, 'id' | 'dueDay'> {
  readonly title: string
  readonly openedAt: Date
}

/** Somebody who was asked what they think. */
export interface ConsultedBody {
  readonly id: bigint
  readonly name: string
  readonly email: string | null
  readonly invitedAt: Date | null
  readonly remindedAt: Date | null
  readonly replies: number
}

export const isOpen = ({ dueDay }: Pick<Consultation, 'dueDay'>, today: Day): boolean => today <= dueDay

export type RemindRefusal = 'the consultation has ended' | 'nobody is left to remind'

/** Those whom a reminder would reach: they have not replied, and there is an address. */
export const toRemind = (bodies: readonly ConsultedBody[]): ConsultedBody[] =>
  bodies.filter(({ replies, email }) => replies === 0 && email !== null)

export function mayRemind(
  consultation: Pick<Consultation, 'dueDay'>,
  bodies: readonly ConsultedBody[],
  today: Day,
): Refusal<RemindRefusal> | undefined {
  if (!isOpen(consultation, today)) return refuse('the consultation has ended')
  return toRemind(bodies).length === 0 ? refuse('nobody is left to remind') : undefined
}

/** Whether reminders go out by themselves on a day. */
export const isReminderDay = (
  { dueDay, reminderDays }: Pick<Consultation, 'dueDay' | 'reminderDays'>,
  today: Day,
): boolean => reminderDays !== null && addDays(dueDay, -reminderDays) <= today && today <= dueDay

export type MoveRefusal = 'the plan is adopted' | 'the last day only moves forward'

/** Whether a consultation may end on another day: what has been promised is never made shorter. */
export function mayMoveDueDay(
  { dueDay, isSettled }: Pick<Consultation, 'dueDay' | 'isSettled'>,
  day: Day,
): Refusal<MoveRefusal> | undefined {
  if (isSettled) return refuse('the plan is adopted')
  return day > dueDay ? undefined : refuse('the last day only moves forward')
}

export type OpenRefusal = 'there is no open version' | 'the version has no goal'
