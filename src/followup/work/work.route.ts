import { type Handler, notificationsFor, roleNames, rolesOf, roleTasks, showPage } from '#identity/index.ts'
import { dayAt } from '#values/index.ts'
import type { FollowupSettings } from '../settings.ts'
import { groupWaiting } from '../waiting-groups.ts'
import { waitingIn } from '../waiting-in.route.ts'
import { WorkPage } from './work.page.tsx'

/** What waits for the person in every room, what is late first, what is new, and where the person may go. */
export const showWork =
  ({ rooms, linksFor }: FollowupSettings): Handler =>
  async (request) => {
    const { platform, site, who } = request.var
    const today = dayAt(platform.clock())
    const groups = groupWaiting(await waitingIn(rooms, platform.db, who, today), today)
    const notifications = await notificationsFor(platform.db, who, site.language)
    const roles = rolesOf(who).map((role) => ({
      name: roleNames[site.language][role],
      task: roleTasks[site.language][role],
    }))
    return showPage(WorkPage({ site, today, roles, groups, notifications, links: linksFor(who) }))
  }
