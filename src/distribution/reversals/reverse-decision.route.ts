import { actorOf, type Handler, type Incoming, readForm, showPage } from '#identity/index.ts'
import { link } from '#paths.ts'
import { inTransaction } from '#platform/index.ts'
import { parseRowId, typedText } from '#values/index.ts'
import { importSentences } from '../imports/import-refusal.sentences.ts'
import { redirectWithReceipt } from '../receipts.route.ts'
import { reverseDecision } from './reverse-decision.action.ts'
import { ReverseDecisionPage } from './reverse-decision.page.tsx'
import { type ReversibleDecision, reversibleDecision } from './reversible-decision.store.ts'

export const showReverseDecision: Handler = async (request) => {
  const decision = await decisionOf(request)
  if (!decision) return request.notFound()
  return showPage(ReverseDecisionPage({ site: request.get('site'), decision }))
}

/** Takes a decision back, with the reason that everyone will see. */
export const sendReverseDecision: Handler = async (request) => {
  const decision = await decisionOf(request)
  if (!decision) return request.notFound()
  const { platform, site, who } = request.var
  const because = typedText((await readForm(request)).text('skal'))
  const acting = { by: actorOf(who), at: platform.clock(), jobs: platform.jobs }
  const refused = await inTransaction(platform.db, (tx) =>
    reverseDecision(tx, { decision: decision.id, because }, acting),
  )
  if (!refused) return redirectWithReceipt(request, link.decision(decision.id), 'distribution.reversed')
  const sentence = importSentences[site.language][refused.refused](refused.facts)
  const now = (await decisionOf(request)) ?? decision
  const isWrongReason = ['a reversal needs a reason', 'the reason is too long'].includes(refused.refused)
  return isWrongReason
    ? showPage(ReverseDecisionPage({ site, decision: now, because, error: sentence }), 422)
    : showPage(ReverseDecisionPage({ site, decision: now, because, refusal: sentence }), 409)
}

async function decisionOf(request: Incoming): Promise<ReversibleDecision | undefined> {
  const id = parseRowId(request.req.param('id'))
  return id === undefined ? undefined : reversibleDecision(request.get('platform').db, id)
}
