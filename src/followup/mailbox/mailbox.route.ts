import { type Handler, showPage } from '#identity/index.ts'
import { keptMail, mailById, mailParts } from '#platform/index.ts'
import { parseRowId } from '#values/index.ts'
import { MailboxPage, MailPage } from './mailbox.page.tsx'

/** Anyone reads it, for a mail may be a stranger's way in. Outside a demonstration it is not there. */
export const showMailbox: Handler = async (request) => {
  const { platform, site } = request.var
  if (!site.isDemo) return request.notFound()
  return showPage(MailboxPage({ site, mail: await keptMail(platform.db) }))
}

/** One mail of the demonstration. */
export const showMailOfMailbox: Handler = async (request) => {
  const { platform, site } = request.var
  const id = parseRowId(request.req.param('id'))
  const mail = site.isDemo && id !== undefined ? await mailById(platform.db, id) : undefined
  return mail ? showPage(MailPage({ site, mail, ...mailParts(mail, site) })) : request.notFound()
}
