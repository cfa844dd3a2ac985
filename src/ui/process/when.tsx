import { type Day, formatDay, formatMoment } from '#values/index.ts'
import { useLanguage } from '../language/language.tsx'

/** A day, or a moment with its time of day in Sweden. */
export function When({ at }: { readonly at: Day | Date }) {
  const language = useLanguage()
  return typeof at === 'string' ? (
    <time dateTime={at}>{formatDay(at, language)}</time>
  ) : (
    <time dateTime={at.toISOString()}>{formatMoment(at, language)}</time>
  )
}
