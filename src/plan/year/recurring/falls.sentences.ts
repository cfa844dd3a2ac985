import type { Language } from '#values/index.ts'
import type { Falls } from './recurring.ts'
import { recurringWords } from './recurring.words.ts'

/** When in a year something falls: `februari–mars`, `10 augusti–1 september`, `tredje tisdagen i mars`. */
export function sayFalls(falls: Falls, language: Language): string {
  const words = recurringWords[language]
  const month = (number: number): string => words.months[number - 1] ?? ''
  const range = (from: string, to: string) => (from === to ? from : words.range(from, to))
  if (falls.kind === 'months') return range(month(falls.from), month(falls.to))
  if (falls.kind === 'days') {
    const day = (monthAndDay: string) => words.day(Number(monthAndDay.slice(3)), month(Number(monthAndDay.slice(0, 2))))
    return range(day(falls.from), day(falls.to))
  }
  const { nth, weekday, plus } = falls
  const what = words.nthWeekday(words.nth[String(nth)] ?? '', words.weekdays[weekday - 1] ?? '', month(falls.month))
  if (plus === 0) return what
  return plus > 0 ? words.after(plus, what) : words.before(-plus, what)
}
