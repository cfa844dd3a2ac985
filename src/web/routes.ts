import type { DistributionSettings } from '#distribution/index.ts'
import { showDistributionWork } from '#distribution/index.ts'
import { type Handler, type Permission, showSignIn, signInAsRole, signOut } from '#identity/index.ts'
import { followTheKrona, type OpennessSettings, openDistribution, showDecision, showRecipient } from '#openness/index.ts'
import { paths } from '#paths.ts'
import { showHealth } from './health.route.ts'

/** What each room takes from the region pack. */
export interface RoomSettings {
  readonly distribution: DistributionSettings
  readonly openness: OpennessSettings
}

/** A route cannot be written without saying who may use it and what it leaves in the audit log. */
export interface Route {
  readonly may: Permission | 'anyone'
  readonly logs: string
  readonly run: Handler
}

/** The site map. Everything that anyone can ask of this program is a line here. */
export const routesOf = (rooms: RoomSettings) =>
  ({
    [`GET ${paths.followTheKrona}`]: { may: 'anyone', logs: 'nothing', run: followTheKrona(rooms.openness) },
  }) as Record<`${'GET' | 'POST'} ${string}`, Route>
