import { type Day, formatDay } from '#values/index.ts'
import { useLanguage } from '../language/language.tsx'
import { Missing } from '../missing.tsx'

/** A day as it is said, or that no source tells it. */
export function DayOf({ day }: { readonly day: Day | null }) {
  const language = useLanguage()
  return day === null ? <Missing /> : <time dateTime={day}>{formatDay(day, language)}</time>
}
