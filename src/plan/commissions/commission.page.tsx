import { link } from '#paths.ts'
import {
  DayOf,
  Empty,
  Facts,
  type FieldError,
  InSwedish,
  LocalText,
  PageHeading,
  Part,
  type Site,
  Timeline,
  type TimelineEvent,
} from '#ui/index.ts'
import { asSentence, type Day, formatDay, formatKronor, type Language } from '#values/index.ts'
import { titleOf } from '../plans/plan.ts'
import type { Named } from '../settings.ts'
import { WorkFrame } from '../work-frame.page.tsx'
import { ChangeCommissionForms } from './changes/change-commission.page.tsx'
import type { TypedChange } from './changes/change-form.ts'
import { type GoalToLink, LinkForm } from './changes/link-commission.page.tsx'
import type { CommissionEvent, CommissionLink } from './commission.store.ts'
import type { Commission } from './commission.ts'
import { commissionWords } from './commission.words.ts'
import { CommissionTags } from './commission-state.page.tsx'

export interface CommissionProps {
  readonly site: Site
  readonly today: Day
  readonly commission: Commission
  readonly events: readonly CommissionEvent[]
  readonly links: readonly CommissionLink[]
  /** The goals of the plans that hold, with what is done for each. */
  readonly goals: readonly GoalToLink[]
  readonly owners: readonly Named[]
  readonly mayKeep: boolean
  readonly typed?: TypedChange | undefined
  /** The links that somebody ticked, where they could not be kept. */
  readonly ticked?: readonly CommissionLink[] | undefined
  readonly errors?: readonly FieldError[]
}

/** One commission: who gave it, who answers for it, what has happened with it, and what one can do. */
export function CommissionPage(props: CommissionProps) {
  const { site, today, commission, events, mayKeep, errors = [] } = props
  const words = commissionWords[site.language]
  return (
    <WorkFrame
      site={site}
      title={words.kind}
      way={[{ label: words.name, href: link.commissions() }, { label: words.kind }]}
      errors={errors}
    >
      <PageHeading title={{ sv: commission.title }} kicker={words.kind}>
        <p>
          <CommissionTags commission={commission} today={today} />
        </p>
      </PageHeading>
      <CommissionFacts {...props} />
      <Part id="mal" title={words.goals}>
        <Links {...props} />
        {mayKeep && <LinkForm {...props} />}
      </Part>
      <Part id="handelser" title={words.history}>
        <Timeline
          label={words.history}
          events={events.map((one, at) => toldEvent(one, events[at - 1], site.language))}
        />
      </Part>
      {mayKeep && <ChangeCommissionForms {...props} />}
    </WorkFrame>
  )
}

function CommissionFacts({ site, commission }: CommissionProps) {
  const words = commissionWords[site.language]
  const text = (of: string | null) =>
    of && (
      <span class="sk-as-written">
        <InSwedish>{of}</InSwedish>
      </span>
    )
  const { firstDay, lastDay, amount, reportedDay, wording } = commission
  return (
    <Facts
      facts={[
        { label: words.giver, value: text(asSentence(commission.giver)) },
        { label: words.givenDay, value: <DayOf day={commission.givenDay} /> },
        { label: words.source, value: text(commission.source) },
        ...(wording === null ? [] : [{ label: words.wording, value: text(wording) }]),
        { label: words.owner, value: text(asSentence(commission.owner)) },
        { label: words.first, value: <DayOf day={firstDay} /> },
        { label: words.last, value: <DayOf day={lastDay} /> },
        { label: words.money, value: amount === null ? null : formatKronor(amount, site.language) },
        { label: words.due, value: <DayOf day={commission.dueDay} /> },
        { label: words.reportIn, value: text(commission.reportIn) },
        ...(reportedDay === null
          ? []
          : [
              { label: words.reportedOn, value: <DayOf day={reportedDay} /> },
              { label: words.reportedIn, value: text(commission.reportedIn) },
            ]),
      ]}
    />
  )
}

function Links({ site, links, goals }: CommissionProps) {
  const words = commissionWords[site.language]
  const linked = goals.flatMap(({ goal, measures }) => {
    const of = links.filter((one) => one.goal === goal.id)
    return of.length === 0
      ? []
      : [{ goal, measures: measures.filter(({ id }) => of.some(({ measure }) => measure === id)) }]
  })
  if (linked.length === 0) return <Empty title={words.noGoals} />
  return (
    <ul>
      {linked.map(({ goal, measures }) => (
        <li key={String(goal.id)}>
          <a href={link.goalWork(goal.id)}>
            <LocalText of={titleOf(goal)} />
          </a>
          {measures.length > 0 && (
            <ul>
              {measures.map(({ id, title }) => (
                <li key={String(id)}>
                  <a href={`${link.goalWork(goal.id)}#atgard-${id}`}>
                    <InSwedish>{title}</InSwedish>
                  </a>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}

function toldEvent(event: CommissionEvent, before: CommissionEvent | undefined, language: Language): TimelineEvent {
  return {
    ...{ key: String(event.id), at: event.at, title: titleOfEvent(event, language) },
    ...(event.who === null ? {} : { who: event.who }),
    children: event.note !== null && event.note !== before?.note && (
      <p class="sk-as-written">
        <InSwedish>{event.note}</InSwedish>
      </p>
    ),
  }
}

function titleOfEvent({ change, owner, dueDay, reportedDay, reportedIn }: CommissionEvent, language: Language) {
  const words = commissionWords[language]
  switch (change) {
    case 'moved':
      return words.moved(dueDay === null ? '' : formatDay(dueDay, language))
    case 'handed':
      return words.handed(owner)
    case 'reported':
      return words.reported(reportedDay === null ? '' : formatDay(reportedDay, language), reportedIn ?? '')
    default:
      return words.events[change]
  }
}
