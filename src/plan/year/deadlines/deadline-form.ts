import type { Role } from '#identity/index.ts'
import { type Day, type FoundProblem, longestAnswer, parseDay, problemsIn, typedAnswer } from '#values/index.ts'
import { type Shift, shifts } from '../recurring/recurring.ts'
import type { Change } from './deadline.ts'

/** What stood in the form of a new deadline. */
export interface TypedDeadline {
  readonly title: string
  readonly first: string
  readonly last: string
  readonly roles: readonly string[]
  readonly body: string
  readonly purpose: string
  readonly shift: string
  readonly notice: string
  readonly recurs: boolean
}

export interface ReadDeadline {
  readonly year: number
  readonly title: string
  readonly firstDay: Day
  readonly lastDay: Day
  readonly roles: readonly Role[]
  readonly body: string | null
  readonly purpose: string | null
  readonly shift: Shift
  readonly noticeDays: number
  /** Whether it comes back every year. */
  readonly recurs: boolean
}

export const longestTitle = 200
export const usualNotice = 30
const longestNotice = 365

export type DeadlineProblem =
  | 'write what is to be done'
  | 'write the last day'
  | 'write the first day'
  | 'the day is too far off'
  | 'the first day comes before the last, within a year'
  | 'choose a role or a body'
  | 'choose what a day off does'
  | 'write how many days before'
  | 'the text is too long'

interface MayBe {
  readonly roles: readonly Role[]
  readonly bodies: readonly string[]
}

/** The deadline that the form holds, or everything that is wrong in it. */
export function readDeadline(
  typed: TypedDeadline,
  { today, ...mayBe }: MayBe & { readonly today: Day },
): ReadDeadline | { readonly problems: readonly FoundProblem<DeadlineProblem>[] } {
  const title = typedAnswer(typed.title)
  const purpose = typedAnswer(typed.purpose)
  const last = parseDay(typed.last)
  const first = typed.first.trim() === '' ? last : parseDay(typed.first)
  const roles = mayBe.roles.filter((role) => typed.roles.includes(role))
  const body = mayBe.bodies.find((key) => key === typed.body) ?? null
  const shift = shifts.find((one) => one === typed.shift)
  const noticeDays = readNotice(typed.notice)
  const problems = problemsIn<DeadlineProblem>([
    [title === '' || title.length > longestTitle, 'write what is to be done', 'vad'],
    [last === undefined, 'write the last day', 'senast'],
    [last !== undefined && !isNear(yearOf(last), yearOf(today)), 'the day is too far off', 'senast'],
    [first === undefined && last !== undefined, 'write the first day', 'borjar'],
    [
      first !== undefined && last !== undefined && !isWithinAYear(first, last),
      'the first day comes before the last, within a year',
      'borjar',
    ],
    [roles.length === 0 && body === null, 'choose a role or a body', 'organ'],
    [shift === undefined, 'choose what a day off does', 'ledig'],
    [noticeDays === undefined, 'write how many days before', 'fore'],
    [purpose.length > longestAnswer, 'the text is too long', 'varfor'],
  ])
  if (problems.length > 0 || !first || !last || !shift || noticeDays === undefined) return { problems }
  const meant = { title, purpose: purpose || null, roles, body, shift, noticeDays, recurs: typed.recurs }
  return { year: yearOf(last), firstDay: first, lastDay: last, ...meant }
}

const yearOf = (day: Day): number => Number(day.slice(0, 4))

/** A year that can be planned: last year's can still be told, and those of a plan period can be prepared. */
export const isNear = (year: number, thisYear: number): boolean => year >= thisYear - 1 && year <= thisYear + 4

const isWithinAYear = (first: Day, last: Day): boolean =>
  first <= last && (first.slice(0, 4) === last.slice(0, 4) || first.slice(5) > last.slice(5))

const readNotice = (text: string): number | undefined => {
  const days = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : undefined
  return days === undefined || days > longestNotice ? undefined : days
}

/** What stood in the forms under one deadline. */
export interface TypedChange {
  readonly what: string
  readonly day: string
  readonly note: string
}

export type ChangeProblem =
  | 'write the day'
  | 'nothing is done on a day to come'
  | 'the day is too far off'
  | 'the text is too long'

/** How the deadline is to change. Undefined: nothing that this program asks for. */
export function readChange(
  { what, day: written, note: said }: TypedChange,
  { year, today }: { readonly year: number; readonly today: Day },
): Change | { readonly problem: ChangeProblem } | undefined {
  const note = typedAnswer(said)
  if (note.length > longestAnswer) return { problem: 'the text is too long' }
  if (what === 'dropped' || what === 'open') return { to: what, note }
  if (what !== 'done' && what !== 'moved') return undefined
  const day = parseDay(written)
  if (day === undefined) return { problem: 'write the day' }
  if (what === 'done' && day > today) return { problem: 'nothing is done on a day to come' }
  const of = yearOf(day)
  return of < year - 1 || of > year + 1 ? { problem: 'the day is too far off' } : { to: what, day, note }
}
