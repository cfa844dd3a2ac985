import { link } from '#paths.ts'
import { LocalText, Tag, type Tone, useLanguage, useWords } from '#ui/index.ts'
import { dayOffNames, type Eve, formatDay } from '#values/index.ts'
import { movedBy } from '../recurring/recurring.ts'
import type { WhoseNames } from '../whose.route.ts'
import type { Deadline, DeadlineState, Numbered } from './deadline.ts'
import { deadlineWords } from './deadline.words.ts'

const tones: Readonly<Record<DeadlineState, Tone>> = {
  late: 'danger',
  coming: 'accent',
  passed: 'neutral',
  done: 'success',
  dropped: 'neutral',
}

/** Where a deadline stands, in a word. */
export function StateTag({ state }: { readonly state: DeadlineState }) {
  return <Tag tone={tones[state]}>{useWords(deadlineWords).states[state]}</Tag>
}

interface ListProps {
  readonly numbered: readonly Numbered[]
  readonly names: WhoseNames
  readonly eves: readonly Eve[]
}

/** Every deadline of a year with its number on the wheel. */
export const DeadlineList = ({ numbered, names, eves }: ListProps) => (
  <ul class="sk-deadlines">
    {numbered.map(({ deadline, state, number }) => (
      <li key={String(deadline.id)} id={`tidsfrist-${deadline.id}`} data-state={state}>
        {number === null ? <span /> : <span class="sk-deadline-number">{number}</span>}
        <div>
          <p class="sk-deadline-title">
            <a href={link.deadline(deadline.id)}>
              <LocalText of={deadline.title} />
            </a>
          </p>
          <p>
            <StateTag state={state} /> <Days of={deadline} />
          </p>
          <MovedByDayOff of={deadline} eves={eves} />
          <p class="sk-quiet">
            <Whose of={deadline} names={names} />
          </p>
        </div>
      </li>
    ))}
  </ul>
)

/** One day, or from the first to the last. */
export function Days({ of: { firstDay, dueDay } }: { readonly of: Pick<Deadline, 'firstDay' | 'dueDay'> }) {
  const language = useLanguage()
  const due = <time dateTime={dueDay}>{formatDay(dueDay, language)}</time>
  if (firstDay === dueDay) return due
  const isSameYear = firstDay.slice(0, 4) === dueDay.slice(0, 4)
  const first = formatDay(firstDay, language)
  return (
    <>
      <time dateTime={firstDay}>{isSameYear ? first.slice(0, -5) : first}</time> – {due}
    </>
  )
}

/** Which day off moved the last day, where one did and nobody has moved it since. */
export function MovedByDayOff({ of, eves }: { readonly of: Deadline; readonly eves: readonly Eve[] }) {
  const language = useLanguage()
  const why = of.dueDay === of.plannedDay ? undefined : movedBy(of.plannedDay, of.shift, eves)
  if (why === undefined) return null
  const words = deadlineWords[language]
  return <p class="sk-quiet">{words.movedByDayOff(formatDay(of.plannedDay, language), dayOffNames[language][why])}</p>
}

/** The roles and the body that a deadline is for. */
export function Whose({ of, names }: { readonly of: Pick<Deadline, 'roles' | 'body'>; readonly names: WhoseNames }) {
  return (
    <>
      {of.roles.map(names.role).join(', ')}
      {of.roles.length > 0 && of.body !== null && ' · '}
      {of.body !== null && <LocalText of={names.body(of.body)} />}
    </>
  )
}
