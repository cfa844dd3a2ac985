import { link } from '#paths.ts'
import { inTransaction, isMailAddress, sendMail } from '#platform/index.ts'
import { type Handler, showPage } from '../handler.route.ts'
import { addressOfRequest, limit } from '../limits/limited.route.ts'
import { signInLimits } from '../limits/sign-in-limits.ts'
import { foldEmail } from '../people/person.store.ts'
import { readForm } from '../sent-form.route.ts'
import { ownAddress } from '../sign-in/next-address.ts'
import { showWays } from '../sign-in/sign-in.route.ts'
import { welcomesByMail } from '../sign-in/ways.ts'
import { LinkSentPage } from './link.page.tsx'
import { linkWords } from './link.words.ts'
import { linkMinutes } from './one-time-link.ts'
import { makeMailLink } from './use-link.action.ts'

/** Mails a link to whoever may sign in by one. Answers the same for every address. */
export const askForLink: Handler = async (request) => {
  const { platform, site, ways } = request.var
  if (!ways.hasMail) return request.notFound()
  const form = await readForm(request)
  const email = foldEmail(form.text('epost'))
  const next = ownAddress(form.text('till')) ?? ''
  if (!isMailAddress(email)) return showWays(request, { next, wrongAddress: form.text('epost') }, 422)
  const tooMany =
    (await limit(request, signInLimits.mailFrom, addressOfRequest(request))) ??
    (await limit(request, signInLimits.mailTo, email))
  if (tooMany) return tooMany
  const at = platform.clock()
  const { go, subject, letter } = linkWords.sv
  await inTransaction(platform.db, async (tx) => {
    const secret = await makeMailLink(tx, { email, welcomesApplicants: welcomesByMail(ways) }, at)
    if (secret === undefined) return
    await sendMail(
      tx,
      platform.jobs,
      {
        ...{ to: email, subject: subject(site.name), text: letter(site.name), isSecret: true },
        link: { label: go, path: link.signInByLink(secret) },
        usefulUntil: new Date(at.getTime() + linkMinutes['mail-link'] * 60_000),
      },
      at,
    )
  })
  return showPage(LinkSentPage({ site, email }))
}
