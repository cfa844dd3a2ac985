import { link } from '#paths.ts'
import { inTransaction } from '#platform/index.ts'
import { isRefused } from '#values/index.ts'
import { type Handler, showPage } from '../handler.route.ts'
import { forgiveSignIn, limitSignIn } from '../limits/limited.route.ts'
import { readForm } from '../sent-form.route.ts'
import { leadOn } from '../sessions/signed-in.route.ts'
import { showProblem } from '../sign-in/problem.route.ts'
import { welcomesByMail } from '../sign-in/ways.ts'
import { UseLinkPage } from './link.page.tsx'
import { linkHolds } from './one-time-link.store.ts'
import { useLink } from './use-link.action.ts'

/** Shows the button. Changes nothing, however often it is opened and by whom. */
export const showUseLink: Handler = async (request) => {
  const { platform, site } = request.var
  const tooMany = await limitSignIn(request)
  if (tooMany) return tooMany
  const secret = request.req.query('kod') ?? ''
  if (!(await linkHolds(platform.db, secret, platform.clock()))) return showProblem(request, 'the link does not hold')
  return showPage(UseLinkPage({ site, secret }))
}

/** Uses the link up, and signs in whoever has its address. */
export const signInByLink: Handler = async (request) => {
  const { platform, ways } = request.var
  const secret = (await readForm(request)).text('kod')
  const tooMany = await limitSignIn(request)
  if (tooMany) return tooMany
  const asked = { secret, welcomesApplicants: welcomesByMail(ways) }
  const used = await inTransaction(platform.db, (tx) => useLink(tx, asked, platform.clock()))
  if (isRefused(used)) return showProblem(request, used.refused)
  await forgiveSignIn(request)
  const { person, kind, isForMakingKey } = used
  return leadOn(request, { person, method: kind, assurance: 'low' }, isForMakingKey ? link.ownAccount() : undefined)
}
