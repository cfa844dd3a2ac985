import type { Language } from './language.ts'

declare const day: unique symbol

/** A civil day in Sweden, `YYYY-MM-DD`. A moment in time is a Date; never one for the other. */
export type Day = string & { readonly [day]: 'civil day' }

/** Reads `YYYY-MM-DD` and answers undefined for a day that no calendar has. */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim())
  if (!match) return undefined
  const [, year, month, date] = match.map(Number)
  // There is no year nought: the year before 1 was the year 1 before Christ.
  if (!year) return undefined
  const noon = new Date(Date.UTC(year, (month ?? 0) - 1, date, 12))
  return noon.getUTCMonth() === (month ?? 0) - 1 && noon.getUTCDate() === date ? (match[0] as Day) : undefined
}

const stockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The civil day in Sweden at a moment. */
export const dayAt = (moment: Date): Day => stockholm.format(moment) as Day

const parts = { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' } as const
const spoken = { sv: new Intl.DateTimeFormat('sv-SE', parts), en: new Intl.DateTimeFormat('en-GB', parts) }

/** `21 februari 2013`, in English `21 February 2013` */
export const formatDay = (date: Day, language: Language = 'sv'): string =>
  spoken[language].format(new Date(`${date}T12:00:00Z`))

const momentParts: Intl.DateTimeFormatOptions = {
  ...parts,
  ...{ timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' },
}
const spokenMoment = {
  sv: new Intl.DateTimeFormat('sv-SE', momentParts),
  en: new Intl.DateTimeFormat('en-GB', momentParts),
}

/** `21 februari 2013 kl. 09:30`, as the clock shows in Sweden. */
export const formatMoment = (moment: Date, language: Language = 'sv'): string => spokenMoment[language].format(moment)

/** How many days there are from one day to another; below zero when the other has been. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000)

/** The day so many days later; earlier when they are below zero. */
export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) as Day

/** Monday is 1 and Sunday 7. */
export const weekdayOf = (day: Day): number => ((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7) + 1
