import { record, type Tx } from '#platform/index.ts'
import type { Making } from '../making.ts'
import { lockLinks, ownLinksOf, replaceOwnLinks } from './own-link.store.ts'
import { goalLinkValue, linksAfter, type Offered, type OwnLink, ownLinkKinds } from './own-link.ts'

interface WantedLinks {
  readonly goal: bigint
  readonly offered: Offered
  readonly isTicked: (name: string) => boolean
}

/** Says what a goal also contributes to, instead of what was said before. What is said already changes nothing. */
export async function linkGoal(tx: Tx, { goal, offered, isTicked }: WantedLinks, making: Making): Promise<void> {
  await lockLinks(tx, goal)
  const names = (of: readonly OwnLink[]) => of.map(goalLinkValue).sort().join(' ')
  const before = await ownLinksOf(tx, goal)
  const links = linksAfter(ownLinkKinds, offered, before, isTicked)
  if (names(before) === names(links)) return
  await replaceOwnLinks(tx, goal, links, making)
  const details = { before: names(before), after: names(links) }
  await record(tx, { at: making.at, who: making.by, what: 'goal.linked', about: `goal:${goal}`, details })
}
