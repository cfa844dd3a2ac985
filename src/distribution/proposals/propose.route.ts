import { type Handler, type Incoming, readForm, type ShownPage, showPage } from '#identity/index.ts'
import { link } from '#paths.ts'
import { inTransaction } from '#platform/index.ts'
import { isRefused, longestAnswer, typedAnswer } from '#values/index.ts'
import { checkAll } from '../checks/all-checks.ts'
import { gatherFacts } from '../facts/gather-facts.store.ts'
import { redirectWithReceipt } from '../receipts.route.ts'
import type { DistributionSettings } from '../settings.ts'
import { actingIn, scenarioIn, seenIn } from '../workbench/scenario-in.route.ts'
import type { StoredScenario } from '../workbench/stored-scenario.ts'
import { answersOf } from './proposal.store.ts'
import { decisionProblems, proposalSentences } from './proposals.sentences.ts'
import { answerWarning, layForward } from './propose.action.ts'
import { answerField, ProposePage, type ProposeProps } from './propose.page.tsx'

export const showPropose =
  (settings: DistributionSettings): Handler =>
  async (request) => {
    const stored = await scenarioIn(request)
    return stored ? proposePage(request, settings, stored) : request.notFound()
  }

async function proposePage(
  request: Incoming,
  settings: DistributionSettings,
  stored: StoredScenario,
  sent: Pick<ProposeProps, 'typed' | 'errors' | 'refusal'> = {},
  status: ShownPage['status'] = 200,
): Promise<ShownPage> {
  const { platform, site } = request.var
  const checks = checkAll(await gatherFacts(platform.db, stored, settings))
  const answers = await answersOf(platform.db, stored.id)
  const law = settings.law('R24')
  return showPage(ProposePage({ site, stored, areas: settings.areas, checks, answers, law, ...sent }), status)
}

/** Keeps why a warning does not stop the scenario. */
export const sendAnswer =
  (settings: DistributionSettings): Handler =>
  async (request) => {
    const stored = await scenarioIn(request)
    if (!stored) return request.notFound()
    const { platform, site } = request.var
    const form = await readForm(request)
    const [finding, typed] = [form.text('fynd').slice(0, 2 * longestAnswer), form.text('svar')]
    const reason = typedAnswer(typed)
    if (reason === '' || reason.length > longestAnswer || finding === '') {
      const at = /^\d{1,4}$/.test(form.text('nr')) ? Number(form.text('nr')) : 0
      const errors = [{ field: answerField(at), message: decisionProblems[site.language]['write an answer'] }]
      return proposePage(request, settings, stored, { typed: { finding, reason: typed }, errors }, 422)
    }
    await inTransaction(platform.db, (tx) =>
      answerWarning(tx, { scenario: stored.id, finding, reason }, actingIn(request)),
    )
    return redirectWithReceipt(request, `${link.propose(stored.id)}#kontroller`, 'warning.answered')
  }

/** Lays the scenario before a body, as it was when the page was shown. */
export const sendPropose =
  (settings: DistributionSettings): Handler =>
  async (request) => {
    const stored = await scenarioIn(request)
    if (!stored) return request.notFound()
    const { platform, site } = request.var
    const wanted = { scenario: stored.id, seen: seenIn(await readForm(request)) }
    const acting = { ...actingIn(request), jobs: platform.jobs }
    const proposal = await inTransaction(platform.db, (tx) => layForward(tx, wanted, settings, acting))
    if (!isRefused(proposal)) return redirectWithReceipt(request, link.proposal(proposal), 'distribution.proposed')
    const refusal = proposalSentences[site.language][proposal.refused](proposal.facts)
    return proposePage(request, settings, (await scenarioIn(request)) ?? stored, { refusal }, 409)
  }
