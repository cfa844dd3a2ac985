import type { ShownNotification, Waiting } from '#identity/index.ts'
import { link } from '#paths.ts'
import { Button, Empty, Fold, Hidden, LinkList, LocalText, Tag, useLanguage } from '#ui/index.ts'
import { type Day, daysBetween, formatDay, formatMoment, type Language, type Localised, textIn } from '#values/index.ts'
import type { Urgency, WaitingGroup } from './waiting-groups.ts'
import { concernWords } from './what-concerns-me.words.ts'

/** What waits for somebody, what is late first. */
export function WhatWaits({ groups, today }: { readonly groups: readonly WaitingGroup[]; readonly today: Day }) {
  const language = useLanguage()
  const say = concernWords[language]
  return (
    <section aria-labelledby="vantar">
      <h2 id="vantar">{say.waiting}</h2>
      {groups.length === 0 && <Empty title={say.nothing}>{say.nothingWhy}</Empty>}
      {groups.map(({ urgency, waiting }) => (
        <section key={urgency} class="sk-group" aria-labelledby={`vantar-${urgency}`}>
          <h3 id={`vantar-${urgency}`}>{say.groups[urgency]}</h3>
          <LinkList
            items={waiting.map((one) => ({
              ...{ key: one.href, href: one.href, title: <LocalText of={whatIn(one)} /> },
              ...(urgency === 'late' ? { tag: <Tag tone="danger">{say.groups.late.toLowerCase()}</Tag> } : {}),
              told: toldOf(one, urgency, today, language),
            }))}
          />
        </section>
      ))}
    </section>
  )
}

/** What somebody wrote is in Swedish. */
const whatIn = ({ what }: Waiting): Localised => (typeof what === 'string' ? { sv: what } : what)

function toldOf({ kind, due, since }: Waiting, urgency: Urgency, today: Day, language: Language): string[] {
  const say = concernWords[language]
  const named = textIn(language, kind).text
  const waited = say.waited(daysBetween(since, today))
  if (due === null) return [named, waited]
  if (urgency === 'late') return [named, say.late(daysBetween(due, today)), waited]
  return [named, due === today ? say.dueToday : say.due(formatDay(due, language)), waited]
}

export interface NewsProps {
  readonly notifications: readonly ShownNotification[]
  /** The page that it stands on, to come back to. */
  readonly here: string
}

/** What has happened that concerns somebody: what is not read is open, the rest is folded. */
export function News({ notifications, here }: NewsProps) {
  const language = useLanguage()
  const say = concernWords[language]
  const unread = notifications.filter(({ isRead }) => !isRead)
  const read = notifications.filter(({ isRead }) => isRead)
  const told = ({ id, title, href, at }: ShownNotification) => ({
    ...{ key: String(id), href, title, told: [formatMoment(at, language)] },
  })
  return (
    <section aria-labelledby="aviseringar">
      <h2 id="aviseringar">{say.notifications}</h2>
      {unread.length === 0 && <p>{say.noNotifications}</p>}
      {unread.length > 0 && (
        <LinkList
          items={unread.map((one) => ({
            ...told(one),
            action: <ReadButton which={String(one.id)} here={here} label={say.markRead} about={one.title} />,
          }))}
        />
      )}
      {unread.length > 1 && <ReadButton which="alla" here={here} label={say.markAllRead} />}
      {read.length > 0 && (
        <Fold summary={say.read(read.length)}>
          <LinkList items={read.map(told)} />
        </Fold>
      )}
      <p>
        <a href={link.notificationChoices()}>{say.choose}</a>
      </p>
    </section>
  )
}

interface ReadButtonProps {
  readonly which: string
  readonly here: string
  readonly label: string
  readonly about?: string
}

const ReadButton = ({ which, here, label, about }: ReadButtonProps) => (
  <form action={link.readNotifications()} method="post">
    <Hidden values={{ avisering: which, till: here }} />
    <Button variant="tertiary">
      {label}
      {about && <span class="ds-sr-only">: {about}</span>}
    </Button>
  </form>
)
