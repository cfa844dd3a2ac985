import type { Day } from '#values/index.ts'

/** Something that concerns a person, and how it is mailed to whoever has not chosen. */
interface KindRule {
  readonly usual: Mailing
  /** Whoever could read the account's mail must not be able to turn it off. */
  readonly isSecurity: boolean
}

export const mailings = ['at-once', 'daily', 'never'] as const
/** When something is mailed: each thing at once, all of a day in one mail, or not at all. */
export type Mailing = (typeof mailings)[number]

export const kindRules = {
  'new-browser': { usual: 'at-once', isSecurity: true },
  'assignment-given': { usual: 'at-once', isSecurity: false },
  'assignment-ends': { usual: 'daily', isSecurity: false },
  'file-waits': { usual: 'daily', isSecurity: false },
} as const satisfies Record<string, KindRule>

export type NotificationKind = keyof typeof kindRules

export const notificationKinds = Object.keys(kindRules) as readonly NotificationKind[]

/** Those that a person may choose about. */
export type ChosenKind = Exclude<NotificationKind, 'new-browser'>
export const chosenKinds = notificationKinds.filter((kind): kind is ChosenKind => !kindRules[kind].isSecurity)

export type Choices = Readonly<Partial<Record<NotificationKind, Mailing>>>

/** How something of a kind is mailed to a person. Security is mailed at once, whatever is chosen. */
export const mailingOf = (kind: NotificationKind, choices: Choices): Mailing =>
  kindRules[kind].isSecurity ? 'at-once' : (choices[kind] ?? kindRules[kind].usual)

/** What a mail's link stops: one kind, or the daily summary. */
export type Stoppable = ChosenKind | 'summary'

/** The choices after somebody has stopped a kind, or the summary: then all that would have come in it. */
export function choicesAfterStop(what: Stoppable, choices: Choices): Partial<Record<ChosenKind, Mailing>> {
  const stopped = chosenKinds.filter((kind) =>
    what === 'summary' ? mailingOf(kind, choices) === 'daily' : kind === what,
  )
  return Object.fromEntries(stopped.map((kind) => [kind, 'never']))
}

/** Whether nothing of it is mailed to the person any more. */
export const isStopped = (what: Stoppable, choices: Choices): boolean =>
  chosenKinds.every((kind) =>
    what === 'summary' ? mailingOf(kind, choices) !== 'daily' : kind !== what || mailingOf(kind, choices) === 'never',
  )

export const parseMailing = (text: string): Mailing | undefined => mailings.find((one) => one === text)
export const parseStoppable = (text: string): Stoppable | undefined =>
  text === 'summary' ? 'summary' : chosenKinds.find((kind) => kind === text)

/** So long before its last day somebody hears that an assignment ends. */
export const endingDays = 14

/** The last of the days within which an ending assignment is told. */
export function lastTold(today: Day): Day {
  const noon = new Date(`${today}T12:00:00Z`)
  noon.setUTCDate(noon.getUTCDate() + endingDays)
  return noon.toISOString().slice(0, 10) as Day
}

/** What the sentence about an event needs to name. */
export type Facts = Readonly<Record<string, string>>
