import type { Tx } from '#platform/index.ts'
import { type Refusal, refuse } from '#values/index.ts'
import type { Making } from '../../making.ts'
import { moved } from './goal-wish.ts'
import { lockOpenVersion, recordText, seenKey, type TextRefusal } from './open-version.action.ts'
import type { Section } from './section.ts'
import { insertSection, placeSections, removeSection, rewriteSection, sectionsOf } from './version.store.ts'

/** What a form says that it saw of a section. */
export const sectionKey = ({ heading, text }: Omit<Section, 'id'>): string => seenKey([heading, text])

const hasChanged = (sections: readonly Section[], section: bigint, seen: string): Refusal<TextRefusal> | undefined =>
  sections.some((one) => one.id === section && sectionKey(one) === seen)
    ? undefined
    : refuse('the text has changed since it was read')

interface WantedSection {
  readonly plan: bigint
  /** Undefined: a new one. */
  readonly section: bigint | undefined
  readonly written: Omit<Section, 'id'>
  readonly seen: string
}

/** Adds a section to the version that is being written, or writes one anew. The same new one sent twice is added once. */
export async function saveSection(
  tx: Tx,
  { plan, section, written, seen }: WantedSection,
  making: Making,
): Promise<Refusal<TextRefusal> | undefined> {
  const version = await lockOpenVersion(tx, plan)
  if (typeof version !== 'bigint') return version
  const sections = await sectionsOf(tx, version)
  const refused = section === undefined ? undefined : hasChanged(sections, section, seen)
  if (refused) return refused
  if (section !== undefined) await rewriteSection(tx, version, { id: section, ...written })
  else if (sections.some((one) => sectionKey(one) === sectionKey(written))) return undefined
  else await insertSection(tx, { plan, version, place: sections.length }, written)
  await recordText(tx, plan, making)
  return undefined
}

interface KnownSection {
  readonly plan: bigint
  readonly section: bigint
}

/** Takes a section out of the version that is being written. Earlier versions keep it. */
export async function takeOutSection(
  tx: Tx,
  { plan, section, seen }: KnownSection & { readonly seen: string },
  making: Making,
): Promise<Refusal<TextRefusal> | undefined> {
  const version = await lockOpenVersion(tx, plan)
  if (typeof version !== 'bigint') return version
  const refused = hasChanged(await sectionsOf(tx, version), section, seen)
  if (refused) return refused
  await removeSection(tx, version, section)
  await recordText(tx, plan, making)
  return undefined
}

/** Lets a section change places with its neighbour. */
export async function moveSection(
  tx: Tx,
  { plan, section, by }: KnownSection & { readonly by: -1 | 1 },
  making: Making,
): Promise<Refusal<TextRefusal> | undefined> {
  const version = await lockOpenVersion(tx, plan)
  if (typeof version !== 'bigint') return version
  const order = (await sectionsOf(tx, version)).map(({ id }) => id)
  await placeSections(tx, version, moved(order, order, section, by))
  await recordText(tx, plan, making)
  return undefined
}
