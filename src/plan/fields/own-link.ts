import type { GoalLink, GoalLinkKind } from '../plans/plan.ts'

/** What those who work with a goal may link it to; national goals are for the plan itself to tell of. */
export const ownLinkKinds = ['area', 'field', 'method', 'children', 'minority'] as const
export type OwnLinkKind = (typeof ownLinkKinds)[number]

export interface OwnLink extends GoalLink {
  readonly kind: OwnLinkKind
}

/** What the form sends for a link. */
export const ownLinkValue = ({ kind, code }: OwnLink): string => `${kind}-${code}`

/** The links that were ticked, of those that the form offers. */
export const tickedLinks = (
  offered: Readonly<Record<GoalLinkKind, readonly { readonly key: string }[]>>,
  isTicked: (name: string) => boolean,
): OwnLink[] =>
  ownLinkKinds
    .flatMap((kind) => offered[kind].map(({ key }): OwnLink => ({ kind, code: key })))
    .filter((one) => isTicked(ownLinkValue(one)))

/** What the plan tells of a goal and what those who work with it say, each once. */
export function allLinks(told: readonly GoalLink[], own: readonly OwnLink[]): GoalLink[] {
  const isTold = (one: OwnLink) => told.some(({ kind, code }) => kind === one.kind && code === one.code)
  return [...told, ...own.filter((one) => !isTold(one))]
}
