import type { Waiting, Who } from '#identity/index.ts'
import type { Db } from '#platform/index.ts'
import type { Day, Localised } from '#values/index.ts'

/** A room that things wait in, and how it is asked what waits for somebody. */
export interface WaitingRoom {
  readonly name: string
  readonly waitingFor: (db: Db, who: Who, today: Day) => Promise<readonly Waiting[]>
}

/** What somebody may open in the rooms of the department. */
export interface RoomLink {
  readonly label: Localised
  readonly what: Localised
  readonly href: string
}

export interface FollowupSettings {
  readonly rooms: readonly WaitingRoom[]
  /** The working pages that somebody may open. */
  readonly linksFor: (who: Who) => readonly RoomLink[]
}
