import type { Period } from '#values/index.ts'

/** A part of the region's own organisation, now or before it became part of another. */
export interface Unit {
  readonly key: string
  readonly name: string
  readonly period: Period
  /** The keys of those that became this one. */
  readonly mergedFrom: readonly string[]
  readonly source: string
}

type Merged = Pick<Unit, 'key' | 'mergedFrom'>

/** The unit that another became part of. Undefined: it has not become part of any. */
export const mergedInto = <Of extends Merged>(units: readonly Of[], key: string): Of | undefined =>
  units.find(({ mergedFrom }) => mergedFrom.includes(key))

/** The unit that is today what another was, however many mergers ago. Undefined when it still is itself. */
export function unitToday<Of extends Merged>(units: readonly Of[], key: string): Of | undefined {
  const next = mergedInto(units, key)
  return next && (unitToday(units, next.key) ?? next)
}

/** What a unit is today, by merger or by a new name. Undefined: what it was then. */
export function unitNow(
  units: readonly Unit[],
  { key, nameThen }: { readonly key: string; readonly nameThen: string },
): Unit | undefined {
  return unitToday(units, key) ?? units.find((unit) => unit.key === key && unit.name !== nameThen)
}

/** A unit that became part of two others, or of itself: then nobody can say what it is today. */
export function unclearMerger(units: readonly Merged[]): string | undefined {
  const merged = units.flatMap(({ mergedFrom }) => mergedFrom)
  const twice = merged.find((key, at) => merged.indexOf(key) !== at)
  return twice ?? units.find(({ key }) => isOwnOrigin(units, key))?.key
}

function isOwnOrigin(units: readonly Merged[], key: string): boolean {
  let at = mergedInto(units, key)
  for (let steps = 0; at && steps < units.length; steps += 1) {
    if (at.key === key) return true
    at = mergedInto(units, at.key)
  }
  return false
}
