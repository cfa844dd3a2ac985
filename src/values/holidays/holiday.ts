import { addDays, type Day, weekdayOf } from '../day.ts'

/** Days before a holiday that some give off, and others do not. */
export const eves = [
  'epiphany-eve',
  'maundy-thursday',
  'walpurgis-eve',
  'midsummer-eve',
  'christmas-eve',
  'new-years-eve',
] as const
export type Eve = (typeof eves)[number]

/** Those that are given off where nobody has said otherwise. */
export const usualEves: readonly Eve[] = ['midsummer-eve', 'christmas-eve', 'new-years-eve']

export const holidays = [
  'new-years-day',
  'epiphany',
  'good-friday',
  'easter-day',
  'easter-monday',
  'may-day',
  'ascension-day',
  'whit-sunday',
  'national-day',
  'midsummer-day',
  'all-saints-day',
  'christmas-day',
  'boxing-day',
] as const
export type Holiday = (typeof holidays)[number]

/** Why nobody works on a day. */
export type DayOff = Holiday | Eve | 'saturday' | 'sunday'

/** Easter Day by the Gregorian calendar: the Sunday after the first full moon of spring, as the church counts it. */
export function easterDay(year: number): Day {
  const [golden, century] = [year % 19, Math.floor(year / 100)]
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)
  const epact = (skipped + 19 * golden + 15) % 30
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  return addDays(`${year}-03-28` as Day, moon - weekday)
}

const firstOn = (weekday: number, from: Day): Day => addDays(from, (weekday - weekdayOf(from) + 7) % 7)

/** The holidays of a year as they have been since 2005, and the eves; some fall on a Sunday. */
export function holidaysOf(year: number): Readonly<Record<Holiday | Eve, Day>> {
  const on = (monthAndDay: string) => `${year}-${monthAndDay}` as Day
  const easter = easterDay(year)
  const midsummer = firstOn(6, on('06-20'))
  return {
    'new-years-day': on('01-01'),
    'epiphany-eve': on('01-05'),
    epiphany: on('01-06'),
    'maundy-thursday': addDays(easter, -3),
    'good-friday': addDays(easter, -2),
    'easter-day': easter,
    'easter-monday': addDays(easter, 1),
    'walpurgis-eve': on('04-30'),
    'may-day': on('05-01'),
    'ascension-day': addDays(easter, 39),
    'whit-sunday': addDays(easter, 49),
    'national-day': on('06-06'),
    'midsummer-eve': addDays(midsummer, -1),
    'midsummer-day': midsummer,
    'all-saints-day': firstOn(6, on('10-31')),
    'christmas-eve': on('12-24'),
    'christmas-day': on('12-25'),
    'boxing-day': on('12-26'),
    'new-years-eve': on('12-31'),
  }
}

/** Why nobody works that day; undefined when it is a working day. */
export function dayOffOn(day: Day, off: readonly Eve[]): DayOff | undefined {
  const of = holidaysOf(Number(day.slice(0, 4)))
  const named = [...holidays, ...off].find((one) => of[one] === day)
  if (named) return named
  const weekday = weekdayOf(day)
  if (weekday < 6) return undefined
  return weekday === 6 ? 'saturday' : 'sunday'
}

/** The day itself when it is a working day, else the nearest one after it, or before it. */
export function workingDay(day: Day, towards: 'next' | 'previous', off: readonly Eve[]): Day {
  let found = day
  while (dayOffOn(found, off) !== undefined) found = addDays(found, towards === 'next' ? 1 : -1)
  return found
}
