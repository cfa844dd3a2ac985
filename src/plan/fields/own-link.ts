import type { Day, Period } from '#values/index.ts'
import type { GoalLink, GoalLinkKind } from '../plans/plan.ts'
import type { Linkable } from '../settings.ts'

/** What those who work with a goal may link it to; national goals are for the plan itself to tell of. */
export const ownLinkKinds = ['area', 'field', 'method', 'children', 'minority'] as const
export type OwnLinkKind = (typeof ownLinkKinds)[number]

type LinkOf<Kind extends GoalLinkKind> = GoalLink & { readonly kind: Kind }

export type OwnLink = LinkOf<OwnLinkKind>

/** What a plan itself may link a goal to. */
export const planLinkKinds = ['national-goal', ...ownLinkKinds] as const satisfies readonly GoalLinkKind[]

/** What the form sends for a link. */
export const goalLinkValue = ({ kind, code }: GoalLink): string => `${kind}-${code}`

/** What the form offers: what holds today, by kind. */
export type Offered = Readonly<Record<GoalLinkKind, readonly Linkable[]>>

export function offeredOn(today: Day, linked: Readonly<Record<GoalLinkKind, readonly Linkable[]>>): Offered {
  const of = (kind: GoalLinkKind) => linked[kind].filter((one) => !one.isOlder && holds(one.period, today))
  const [area, field, method] = [of('area'), of('field'), of('method')]
  const others = { children: of('children'), minority: of('minority'), 'national-goal': of('national-goal') }
  return { area, field, method, ...others }
}

const holds = (period: Period | undefined, today: Day): boolean =>
  (period?.from ?? today) <= today && today <= (period?.to ?? today)

/** The links that stand when the form has been sent: those ticked, and those before that it does not offer any more. */
export function linksAfter<Kind extends GoalLinkKind>(
  kinds: readonly Kind[],
  offered: Offered,
  before: readonly LinkOf<Kind>[],
  isTicked: (name: string) => boolean,
): LinkOf<Kind>[] {
  const links = kinds.flatMap((kind) => offered[kind].map(({ key }): LinkOf<Kind> => ({ kind, code: key })))
  const values = links.map(goalLinkValue)
  return [
    ...links.filter((one) => isTicked(goalLinkValue(one))),
    ...before.filter((one) => !values.includes(goalLinkValue(one))),
  ]
}

/** What the plan tells of a goal and what those who work with it say, each once. */
export function allLinks(told: readonly GoalLink[], own: readonly OwnLink[]): GoalLink[] {
  const isTold = (one: OwnLink) => told.some(({ kind, code }) => kind === one.kind && code === one.code)
  return [...told, ...own.filter((one) => !isTold(one))]
}
