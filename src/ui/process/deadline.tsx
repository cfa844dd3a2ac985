import { type Day, daysBetween } from '#values/index.ts'
import { interfaceWords } from '../language/interface.words.ts'
import { useWords } from '../language/language.tsx'
import { When } from './when.tsx'

export interface DeadlineProps {
  readonly day: Day
  readonly today: Day
  /** What was asked for has come: the day no longer hurries anyone. */
  readonly isMet?: boolean
}

/** The last day for something, and how far off it is in words. */
export function Deadline({ day, today, isMet = false }: DeadlineProps) {
  const words = useWords(interfaceWords)
  const days = daysBetween(today, day)
  const hurry = days < 0 ? 'late' : days <= 3 ? 'soon' : undefined
  return (
    <span class="sk-deadline" data-hurry={isMet ? undefined : hurry}>
      <When at={day} />
      {!isMet && <span> ({words.daysAway(days)})</span>}
    </span>
  )
}
