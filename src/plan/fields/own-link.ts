import type { Day, Period } from '#values/index.ts'
import type { GoalLink, GoalLinkKind } from '../plans/plan.ts'
import type { Linkable } from '../settings.ts'

/** What those who work with a goal may link it to; national goals are for the plan itself to tell of. */
export const ownLinkKinds = ['area', 'field', 'method', 'children', 'minority'] as const
export type OwnLinkKind = (typeof ownLinkKinds)[number]

export interface OwnLink extends GoalLink {
  readonly kind: OwnLinkKind
}

/** What the form sends for a link. */
export const ownLinkValue = ({ kind, code }: OwnLink): string => `${kind}-${code}`

/** What the form offers: what holds today, by kind. */
export type Offered = Readonly<Record<OwnLinkKind, readonly Linkable[]>>

export function offeredOn(today: Day, linked: Readonly<Record<GoalLinkKind, readonly Linkable[]>>): Offered {
  const of = (kind: OwnLinkKind) => linked[kind].filter((one) => !one.isOlder && holds(one.period, today))
  const [area, field, method] = [of('area'), of('field'), of('method')]
  return { area, field, method, children: of('children'), minority: of('minority') }
}

const holds = (period: Period | undefined, today: Day): boolean =>
  (period?.from ?? today) <= today && today <= (period?.to ?? today)

/** The links that stand when the form has been sent: those ticked, and those before that it does not offer any more. */
export function linksAfter(
  offered: Offered,
  before: readonly OwnLink[],
  isTicked: (name: string) => boolean,
): OwnLink[] {
  const links = ownLinkKinds.flatMap((kind) => offered[kind].map(({ key }): OwnLink => ({ kind, code: key })))
  const values = links.map(ownLinkValue)
  return [
    ...links.filter((one) => isTicked(ownLinkValue(one))),
    ...before.filter((one) => !values.includes(ownLinkValue(one))),
  ]
}

/** What the plan tells of a goal and what those who work with it say, each once. */
export function allLinks(told: readonly GoalLink[], own: readonly OwnLink[]): GoalLink[] {
  const isTold = (one: OwnLink) => told.some(({ kind, code }) => kind === one.kind && code === one.code)
  return [...told, ...own.filter((one) => !isTold(one))]
}
