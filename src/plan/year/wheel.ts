import { type Day, daysBetween } from '#values/index.ts'
import type { Numbered } from './deadlines/deadline.ts'

/** Where in a year a day is: 0 on the first morning and 1 on the last night. Days of other years are at its ends. */
export function shareOf(day: Day, year: number, { isWhole = false } = {}): number {
  const days = daysBetween(`${year}-01-01` as Day, `${year + 1}-01-01` as Day)
  const past = daysBetween(`${year}-01-01` as Day, day) + (isWhole ? 0 : 0.5)
  return Math.min(1, Math.max(0, past / days))
}

/** Where each month of a year begins. */
export const monthsOf = (year: number): readonly number[] =>
  Array.from({ length: 12 }, (_, at) =>
    shareOf(`${year}-${String(at + 1).padStart(2, '0')}-01` as Day, year, { isWhole: true }),
  )

export interface Stretch {
  readonly from: number
  readonly to: number
}

/** From the first day to the last, as it lies on the wheel of its year. */
export function stretchOf({ deadline: { firstDay, dueDay, year } }: Pick<Numbered, 'deadline'>): Stretch {
  const to = shareOf(dueDay, year)
  return { from: firstDay === dueDay ? to : Math.min(to, shareOf(firstDay, year, { isWhole: true })), to }
}
