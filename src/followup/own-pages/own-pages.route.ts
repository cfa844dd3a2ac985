import { type Handler, notificationsFor, showPage } from '#identity/index.ts'
import { dayAt } from '#values/index.ts'
import type { FollowupSettings } from '../settings.ts'
import { groupWaiting } from '../waiting-groups.ts'
import { waitingIn } from '../waiting-in.route.ts'
import { OwnPagesPage } from './own-pages.page.tsx'

/** Where applicants and partners begin: what they have here, and what waits for them. */
export const showOwnPages =
  ({ rooms }: FollowupSettings): Handler =>
  async (request) => {
    const { platform, site, who } = request.var
    const today = dayAt(platform.clock())
    const groups = groupWaiting(await waitingIn(rooms, platform.db, who, today), today)
    const notifications = await notificationsFor(platform.db, who, site.language)
    return showPage(OwnPagesPage({ site, name: who === 'stranger' ? '' : who.name, today, groups, notifications }))
  }
