import { byUrgency, type Waiting, type Who } from '#identity/index.ts'
import type { Db } from '#platform/index.ts'
import type { Day } from '#values/index.ts'
import type { WaitingRoom } from './settings.ts'

/** What waits for somebody in all the rooms, what is late first. */
export async function waitingIn(
  rooms: readonly WaitingRoom[],
  db: Db,
  who: Who,
  today: Day,
): Promise<readonly Waiting[]> {
  const waiting = await Promise.all(rooms.map((room) => room.waitingFor(db, who, today)))
  return waiting.flat().sort(byUrgency)
}
