import { actorOf, type Handler, type Incoming, readForm, showPage } from '#identity/index.ts'
import { link } from '#paths.ts'
import { inTransaction } from '#platform/index.ts'
import { isRefused } from '#values/index.ts'
import type { OpennessSettings } from '../settings.ts'
import { shownSettings } from '../standing/shown-settings.ts'
import { AccessibilityPage } from './accessibility.page.tsx'
import { keepMessage } from './keep-message.action.ts'
import { fieldOf, type MessageProblem, readMessage, type TypedMessage } from './message.ts'
import type { MessageFormProps } from './message-form.page.tsx'
import { messageSentences } from './message-refusal.sentences.ts'
import { redirectWithReceipt } from './receipts.route.ts'

/** How accessible the site is, as it is known. */
export const showAccessibility =
  (settings: OpennessSettings): Handler =>
  (request) =>
    showPage(pageOf(request, settings))

/** R40: takes that something cannot be used, from anyone. */
export const receiveMessage =
  (settings: OpennessSettings): Handler =>
  async (request) => {
    const { platform, site, who } = request.var
    const form = await readForm(request)
    const typed: TypedMessage = {
      ...{ text: form.text('meddelande'), page: form.text('sida') },
      ...{ answerTo: form.text('svar'), trap: form.text('webbplats') },
    }
    const sentences = messageSentences[site.language]
    const message = readMessage(typed)
    if (isRefused(message)) {
      const field = fieldOf[message.refused as MessageProblem]
      const error = { message: sentences[message.refused as MessageProblem], ...(field && { field }) }
      return showPage(pageOf(request, settings, { typed, errors: [error] }), 422)
    }
    const sending = { by: actorOf(who), at: platform.clock() }
    const refused = await inTransaction(platform.db, (tx) => keepMessage(tx, message, sending))
    if (!refused) return redirectWithReceipt(request, link.accessibility(), 'message.received')
    return showPage(pageOf(request, settings, { typed, errors: [{ message: sentences[refused.refused] }] }), 429)
  }

function pageOf(request: Incoming, { standing, law }: OpennessSettings, sent: MessageFormProps = {}) {
  const site = request.get('site')
  return AccessibilityPage({ site, statement: shownSettings(standing, site.isDemo).accessibility, law, ...sent })
}
