import type { Day, Localised } from '#values/index.ts'

/** Something that waits for somebody. Each room tells its own; the work page lays them beside each other. */
export interface Waiting {
  /** What it is, in a few words: it is the text of the link. A bare text is as somebody wrote it, in Swedish. */
  readonly what: string | Localised
  /** Which kind of thing, as a heading would name it: "Inläst fil". */
  readonly kind: Localised
  readonly since: Day
  /** Null: nothing says when it must be done. */
  readonly due: Day | null
  readonly href: string
}

/** What is late first, then what is due soonest, then what has waited longest. */
export const byUrgency = (one: Waiting, other: Waiting): number =>
  (one.due ?? '9999').localeCompare(other.due ?? '9999') || one.since.localeCompare(other.since)
