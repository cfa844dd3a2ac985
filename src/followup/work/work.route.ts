import { type Handler, isLate, showPage } from '#identity/index.ts'
import { dayAt } from '#values/index.ts'
import type { FollowupSettings } from '../settings.ts'
import { waitingIn } from '../waiting-in.route.ts'
import { WorkPage } from './work.page.tsx'

/** What waits for the person in every room, what is late first, and where the person may go. */
export const showWork =
  ({ rooms, linksFor }: FollowupSettings): Handler =>
  async (request) => {
    const { platform, site, who } = request.var
    const waiting = await waitingIn(rooms, platform.db, who)
    const today = dayAt(platform.clock())
    const late = waiting.filter((one) => isLate(one, today))
    return showPage(WorkPage({ site, waiting, late, links: linksFor(who) }))
  }
