import type { Role } from '#identity/index.ts'
import {
  addDays,
  type Day,
  type DayOff,
  dayOffOn,
  type Eve,
  type Localised,
  parseDay,
  weekdayOf,
  workingDay,
} from '#values/index.ts'

/** When in a year something falls. Months are 1–12, weekdays 1–7 from Monday, and the `nth` of −1 is the last one. */
export type Falls =
  | { readonly kind: 'months'; readonly from: number; readonly to: number }
  /** `MM-DD`. The first day may be in the year before. */
  | { readonly kind: 'days'; readonly from: string; readonly to: string }
  /** `plus` days from that weekday; below zero they are before it. */
  | {
      readonly kind: 'weekday'
      readonly month: number
      readonly nth: number
      readonly weekday: number
      readonly plus: number
    }

export const shifts = ['next', 'previous', 'stay'] as const
/** What a day off does to a last day: to the next working day, the one before, or nothing. */
export type Shift = (typeof shifts)[number]

/** How sure it is that something comes back: a source says that it does, or it has been seen to. */
export type Certainty = 'stated' | 'seen'

/** Why, and for whom. */
interface Meant {
  readonly title: Localised
  /** Null: nobody has said what it is for. */
  readonly purpose: Localised | null
  readonly shift: Shift
  /** How many days before its last day it begins to wait for somebody. */
  readonly noticeDays: number
  readonly roles: readonly Role[]
  /** The key of a body in the region pack. */
  readonly body: string | null
}

/** Something that comes back every year, as the region pack knows it from public sources. */
export interface KnownRecurring extends Meant {
  readonly key: string
  readonly falls: Falls
  readonly certainty: Certainty
  /** When it has been seen, in words. Null: the source tells no example. */
  readonly seen: Localised | null
  readonly source: string
}

export interface Recurring extends Meant {
  readonly id: bigint
  readonly falls: Falls
  /** These are null for what was made here. */
  readonly certainty: Certainty | null
  readonly seen: Localised | null
  readonly source: string | null
}

export interface Span {
  readonly first: Day
  readonly last: Day
}

const two = (number: number): string => String(number).padStart(2, '0')

const lastOfMonth = (year: number, month: number): Day =>
  addDays((month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`) as Day, -1)

/** The day of a year. 29 February is the last of February in a year that has none. */
const dayOf = (year: number, monthAndDay: string): Day =>
  parseDay(`${year}-${monthAndDay}`) ?? lastOfMonth(year, Number(monthAndDay.slice(0, 2)))

/** Its year is that of its last day. */
const begins = <Part>({ from, to }: { readonly from: Part; readonly to: Part }, year: number): number =>
  to < from ? year - 1 : year

/** From which day to which it falls in a year, as the calendar has them, days off or not. */
export function spanOf(falls: Falls, year: number): Span {
  if (falls.kind === 'months')
    return { first: `${begins(falls, year)}-${two(falls.from)}-01` as Day, last: lastOfMonth(year, falls.to) }
  if (falls.kind === 'days') return { first: dayOf(begins(falls, year), falls.from), last: dayOf(year, falls.to) }
  const day = addDays(weekdayOfMonth(year, falls), falls.plus)
  return { first: day, last: day }
}

function weekdayOfMonth(
  year: number,
  { month, nth, weekday }: { readonly month: number; readonly nth: number; readonly weekday: number },
): Day {
  if (nth === -1) {
    const end = lastOfMonth(year, month)
    return addDays(end, -((weekdayOf(end) - weekday + 7) % 7))
  }
  const start = `${year}-${two(month)}-01` as Day
  return addDays(start, ((weekday - weekdayOf(start) + 7) % 7) + 7 * (nth - 1))
}

export interface Settled extends Span {
  /** The last day as it was before a day off moved it. */
  readonly planned: Day
}

/** The span with its last day on a working day, where a day off moves it. */
export function settle({ first, last }: Span, shift: Shift, eves: readonly Eve[]): Settled {
  const moved = shift === 'stay' ? last : workingDay(last, shift, eves)
  // What is one day is one day still.
  return { first: first === last || first > moved ? moved : first, last: moved, planned: last }
}

/** Which day off moved it; undefined when none did. */
export const movedBy = (planned: Day, shift: Shift, eves: readonly Eve[]): DayOff | undefined =>
  shift === 'stay' ? undefined : dayOffOn(planned, eves)
