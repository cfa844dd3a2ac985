import type { Day } from '#values/index.ts'
import { useWords } from '../words.ts'

/** A day, or a moment with its time of day in Sweden. */
export function When({ at }: { readonly at: Day | Date }) {
  const words = useWords()
  return typeof at === 'string' ? (
    <time dateTime={at}>{words.day(at)}</time>
  ) : (
    <time dateTime={at.toISOString()}>{words.moment(at)}</time>
  )
}
