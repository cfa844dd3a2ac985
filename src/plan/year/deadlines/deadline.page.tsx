import { link } from '#paths.ts'
import {
  Facts,
  type FieldError,
  InSwedish,
  inSwedish,
  LocalText,
  PageHeading,
  Part,
  type Site,
  Sources,
  Timeline,
  type TimelineEvent,
} from '#ui/index.ts'
import { type Day, dayOffNames, dayOffOn, type Eve, formatDay, type Language } from '#values/index.ts'
import { WorkFrame } from '../../work-frame.page.tsx'
import { sayFalls } from '../recurring/falls.sentences.ts'
import type { FoundRecurring } from '../recurring/recurring.store.ts'
import { recurringWords } from '../recurring/recurring.words.ts'
import type { WhoseNames } from '../whose.route.ts'
import { yearWords } from '../year.words.ts'
import { ChangeForms } from './change-deadline.page.tsx'
import type { DeadlineEvent } from './deadline.store.ts'
import { type Deadline, stateOf } from './deadline.ts'
import { deadlineWords } from './deadline.words.ts'
import type { TypedChange } from './deadline-form.ts'
import { Days, MovedByDayOff, StateTag, Whose } from './deadline-list.page.tsx'

export interface DeadlineProps {
  readonly site: Site
  readonly today: Day
  readonly deadline: Deadline
  /** Null: it holds for that year alone. */
  readonly recurring: FoundRecurring | null
  readonly events: readonly DeadlineEvent[]
  readonly names: WhoseNames
  readonly eves: readonly Eve[]
  readonly mayKeep: boolean
  readonly typed?: TypedChange | undefined
  readonly errors?: readonly FieldError[]
}

/** One year's deadline: whose it is, why, what has happened with it, and what one can do. */
export function DeadlinePage(props: DeadlineProps) {
  const { site, today, deadline, events, eves, mayKeep, errors = [] } = props
  const words = deadlineWords[site.language]
  const year = yearWords[site.language]
  const state = stateOf(deadline, today)
  const off = dayOffOn(deadline.dueDay, eves)
  return (
    <WorkFrame
      site={site}
      title={words.kind}
      way={[{ label: year.title(deadline.year), href: link.yearWheel({ ar: deadline.year }) }, { label: words.kind }]}
      errors={errors}
    >
      <PageHeading title={deadline.title} kicker={year.title(deadline.year)}>
        <p>
          <StateTag state={state} /> <Days of={deadline} />
        </p>
        <MovedByDayOff of={deadline} eves={eves} />
        {off && state !== 'done' && <p class="sk-quiet">{words.isDayOff(dayOffNames[site.language][off])}</p>}
        {state === 'passed' && <p>{words.passedWhy}</p>}
      </PageHeading>
      <DeadlineFacts {...props} />
      <Part id="handelser" title={words.history}>
        <Timeline
          label={words.history}
          events={events.map((one, at) => toldEvent(one, events[at - 1], site.language))}
        />
      </Part>
      {mayKeep && <ChangeForms {...props} />}
    </WorkFrame>
  )
}

function DeadlineFacts({ site, deadline, recurring, names }: DeadlineProps) {
  const words = deadlineWords[site.language]
  const kinds = recurringWords[site.language]
  const told = (label: string, value: Parameters<typeof Facts>[0]['facts'][number]['value']) => ({ label, value })
  return (
    <Facts
      facts={[
        told(words.whose, <Whose of={deadline} names={names} />),
        ...(deadline.doneDay === null ? [] : [told(words.doneOn, formatDay(deadline.doneDay, site.language))]),
        told(words.purpose, deadline.purpose && <LocalText of={deadline.purpose} />),
        told(words.comesBack, <ComesBack recurring={recurring} language={site.language} />),
        told(words.dayOff, kinds.shifts[deadline.shift]),
        told(words.notice, words.noticeDays(deadline.noticeDays)),
        ...(recurring?.certainty ? [told(words.howSure, kinds.certainties[recurring.certainty])] : []),
        ...(recurring?.seen ? [told(words.sourcesSay, <LocalText of={recurring.seen} />)] : []),
        ...(recurring?.source ? [told(words.source, <Sources of={[recurring.source]} />)] : []),
      ]}
    />
  )
}

function ComesBack({
  recurring,
  language,
}: {
  readonly recurring: FoundRecurring | null
  readonly language: Language
}) {
  const words = deadlineWords[language]
  if (!recurring) return words.onlyThisYear
  return recurring.end ? inSwedish(words.ended(recurring.end.reason), language) : sayFalls(recurring.falls, language)
}

function toldEvent(event: DeadlineEvent, before: DeadlineEvent | undefined, language: Language): TimelineEvent {
  return {
    ...{ key: String(event.id), at: event.at, title: titleOf(event, before, language) },
    ...(event.who === null ? {} : { who: event.who }),
    children: event.note && (
      <p class="sk-as-written">
        <InSwedish>{event.note}</InSwedish>
      </p>
    ),
  }
}

function titleOf(
  { status, dueDay, doneDay }: DeadlineEvent,
  before: DeadlineEvent | undefined,
  language: Language,
): string {
  const words = deadlineWords[language]
  if (!before) return words.entered
  if (status === 'done') return words.done(formatDay(doneDay ?? dueDay, language))
  if (status === 'dropped') return words.dropped
  return before.status === 'open' ? words.moved(formatDay(dueDay, language)) : words.reopened
}
