import { type Handler, isLate, showPage } from '#identity/index.ts'
import { dayAt } from '#values/index.ts'
import type { FollowupSettings } from '../settings.ts'
import { waitingIn } from '../waiting-in.route.ts'
import { OwnPagesPage } from './own-pages.page.tsx'

/** Where applicants and partners begin: what they have here, and what waits for them. */
export const showOwnPages =
  ({ rooms }: FollowupSettings): Handler =>
  async (request) => {
    const { platform, site, who } = request.var
    const waiting = await waitingIn(rooms, platform.db, who)
    const today = dayAt(platform.clock())
    const late = waiting.filter((one) => isLate(one, today))
    return showPage(OwnPagesPage({ site, name: who === 'stranger' ? '' : who.name, waiting, late }))
  }
