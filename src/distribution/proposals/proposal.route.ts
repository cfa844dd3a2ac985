import { type Proposal, proposalById } from '#decisions/index.ts'
import { type Handler, type Incoming, may, readForm, type ShownPage, showPage } from '#identity/index.ts'
import { link } from '#paths.ts'
import { inTransaction } from '#platform/index.ts'
import { dayAt, formatAmount, isRefused, parseRowId, typedText } from '#values/index.ts'
import { redirectWithReceipt } from '../receipts.route.ts'
import type { DistributionSettings } from '../settings.ts'
import { namingOf } from '../workbench/naming.ts'
import { scenarioById } from '../workbench/scenario.store.ts'
import { actingIn } from '../workbench/scenario-in.route.ts'
import type { StoredScenario } from '../workbench/stored-scenario.ts'
import { readDecision, type TypedDecision, typedDecisionOf } from './decide.ts'
import { decideProposal, withdrawProposal } from './decide-proposal.action.ts'
import { ProposalPage, type ProposalProps } from './proposal.page.tsx'
import { originOf } from './proposal.store.ts'
import { decisionProblems, proposalSentences } from './proposals.sentences.ts'

interface Found {
  readonly proposal: Proposal
  readonly stored: StoredScenario
}

/** The proposal of an address with what it was made of, or undefined. */
async function proposalIn(request: Incoming): Promise<Found | undefined> {
  const { db } = request.var.platform
  const id = parseRowId(request.req.param('id'))
  const proposal = id === undefined ? undefined : await proposalById(db, id)
  const origin = proposal && (await originOf(db, proposal.id))
  const stored = origin && (await scenarioById(db, origin.scenario, origin.version))
  return proposal && stored && { proposal, stored }
}

export const showProposal =
  (settings: DistributionSettings): Handler =>
  async (request) => {
    const found = await proposalIn(request)
    return found ? proposalPage(request, settings, found) : request.notFound()
  }

type Sent = Partial<Pick<ProposalProps, 'typed' | 'typedWithdrawal' | 'errors' | 'refusal'>>

function proposalPage(
  request: Incoming,
  { areas, bodies }: DistributionSettings,
  { proposal, stored }: Found,
  sent: Sent = {},
  status: ShownPage['status'] = 200,
): ShownPage {
  const { site, who } = request.var
  const typed = typedDecisionOf(proposal, (amount) => formatAmount(amount))
  const areaName = namingOf(stored.scenario, areas).area
  const rights = { mayEnter: may(who, 'enter distributions'), mayWithdraw: may(who, 'make distributions') }
  return showPage(ProposalPage({ site, proposal, stored, bodies, areaName, typed, ...rights, ...sent }), status)
}

/** Enters what a body decided on the proposal. */
export const sendDecideProposal =
  (settings: DistributionSettings): Handler =>
  async (request) => {
    const found = await proposalIn(request)
    if (!found) return request.notFound()
    const { platform, site } = request.var
    const form = await readForm(request)
    const ofRows = (prefix: string) =>
      Object.fromEntries(found.proposal.rows.map(({ id }) => [String(id), form.text(`${prefix}-${id}`)]))
    const typed: TypedDecision = {
      ...{ body: form.text('organ'), day: form.text('dag'), paragraph: form.text('paragraf') },
      ...{ deviation: form.text('avvikelse'), amounts: ofRows('belopp'), conditions: ofRows('villkor') },
    }
    const known = {
      bodies: settings.bodies,
      today: dayAt(platform.clock()),
      proposedDay: dayAt(found.proposal.proposedAt),
    }
    const read = readDecision(typed, found.proposal, known)
    if ('problems' in read) {
      const say = decisionProblems[site.language]
      const errors = read.problems.map(({ problem, field }) => ({ field, message: say[problem] }))
      return proposalPage(request, settings, found, { typed, errors }, 422)
    }
    const acting = { ...actingIn(request), jobs: platform.jobs }
    const wanted = { proposal: found.proposal.id, read }
    const decision = await inTransaction(platform.db, (tx) => decideProposal(tx, wanted, settings, acting))
    if (!isRefused(decision)) return redirectWithReceipt(request, link.decision(decision), 'distribution.decided')
    const refusal = proposalSentences[site.language][decision.refused](decision.facts)
    return proposalPage(request, settings, (await proposalIn(request)) ?? found, { typed, refusal }, 409)
  }

/** Takes the proposal back before anybody has decided. */
export const sendWithdrawProposal =
  (settings: DistributionSettings): Handler =>
  async (request) => {
    const found = await proposalIn(request)
    if (!found) return request.notFound()
    const { platform, site } = request.var
    const because = typedText((await readForm(request)).text('skal'))
    const acting = { ...actingIn(request), jobs: platform.jobs }
    const wanted = { proposal: found.proposal.id, because }
    const refused = await inTransaction(platform.db, (tx) => withdrawProposal(tx, wanted, acting))
    if (!refused) return redirectWithReceipt(request, link.proposal(found.proposal.id), 'distribution.withdrawn')
    const sentence = proposalSentences[site.language][refused.refused](refused.facts)
    if (refused.refused === 'write why it is withdrawn')
      return proposalPage(
        request,
        settings,
        found,
        { typedWithdrawal: because, errors: [{ field: 'skal', message: sentence }] },
        422,
      )
    return proposalPage(request, settings, (await proposalIn(request)) ?? found, { refusal: sentence }, 409)
  }
