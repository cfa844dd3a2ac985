import { type Handler, type Incoming, readForm, type ShownPage, showPage } from '#identity/index.ts'
import { link } from '#paths.ts'
import { inTransaction } from '#platform/index.ts'
import { dayAt, isRefused, parseRowId } from '#values/index.ts'
import { checkAll } from '../checks/all-checks.ts'
import { gatherFacts } from '../facts/gather-facts.store.ts'
import { answersOf } from '../proposals/proposal.store.ts'
import { redirectWithReceipt } from '../receipts.route.ts'
import type { DistributionSettings } from '../settings.ts'
import { actingIn, scenarioIn, seenIn } from '../workbench/scenario-in.route.ts'
import type { StoredScenario } from '../workbench/stored-scenario.ts'
import { changeSentences } from '../workbench/workbench.sentences.ts'
import { MemorandumPage, type MemorandumProps } from './memorandum.page.tsx'
import { memorandumOf } from './memorandum.store.ts'
import { type MemorandumTexts, memorandumParts, partFields, readTexts, standardTextsOf } from './memorandum.ts'
import { memorandumWords } from './memorandum.words.ts'
import { saveMemorandum } from './save-memorandum.action.ts'
import { tellFindings } from './tell-findings.sentences.ts'
import { paperOf, paperOfProposal, type Sender } from './write-memorandum.action.ts'

export const showMemorandum: Handler = async (request) => {
  const stored = await scenarioIn(request)
  return stored ? memorandumPage(request, stored) : request.notFound()
}

async function memorandumPage(
  request: Incoming,
  stored: StoredScenario,
  sent: Partial<Pick<MemorandumProps, 'texts' | 'theirs' | 'errors' | 'refusal'>> = {},
  status: ShownPage['status'] = 200,
): Promise<ShownPage> {
  const { platform, site } = request.var
  const kept = await memorandumOf(platform.db, stored.id)
  const shown = { number: kept?.number ?? 0, texts: kept?.texts ?? standardTextsOf(stored, site.name) }
  return showPage(MemorandumPage({ site, stored, ...shown, ...sent }), status)
}

/** Saves the texts of the memorandum. */
export const sendMemorandum: Handler = async (request) => {
  const stored = await scenarioIn(request)
  if (!stored) return request.notFound()
  const { platform, site } = request.var
  const form = await readForm(request)
  const typed = Object.fromEntries(memorandumParts.map((part) => [part, form.text(partFields[part])]))
  const texts = typed as unknown as MemorandumTexts
  const read = readTexts(texts)
  if ('problems' in read) {
    const say = memorandumWords[site.language].problems
    const errors = read.problems.map(({ problem, field }) => ({ field, message: say[problem] }))
    return memorandumPage(request, stored, { texts, errors }, 422)
  }
  const refused = await inTransaction(platform.db, (tx) =>
    saveMemorandum(tx, { scenario: stored.id, seen: seenIn(form), texts: read }, actingIn(request)),
  )
  if (!isRefused(refused)) return redirectWithReceipt(request, link.memorandum(stored.id), 'memorandum.saved')
  const refusal = changeSentences[site.language][refused.refused](refused.facts)
  const theirs = (await memorandumOf(platform.db, stored.id))?.texts
  return memorandumPage(request, stored, { texts, theirs, refusal }, 409)
}

const senderOf = ({ var: { site } }: Incoming): Sender => ({ region: site.name, isDemo: site.isDemo })

const sent = (bytes: Uint8Array, name: string): Response =>
  new Response(new Uint8Array(bytes), {
    headers: { 'content-type': 'application/pdf', 'content-disposition': `inline; filename="${name}.pdf"` },
  })

/** The paper of a scenario as it stands: a draft, which nobody has laid forward. */
export const sendMemorandumDraft =
  (settings: DistributionSettings): Handler =>
  async (request) => {
    const stored = await scenarioIn(request)
    if (!stored) return request.notFound()
    const { platform } = request.var
    const checks = checkAll(await gatherFacts(platform.db, stored, settings))
    const bytes = await paperOf(platform.db, { settings, sender: senderOf(request) }, stored, {
      findings: tellFindings(checks, await answersOf(platform.db, stored.id)),
      texts: (await memorandumOf(platform.db, stored.id))?.texts,
      ...{ day: dayAt(platform.clock()), isDraft: true, caseNumber: null, officer: null },
    })
    return sent(bytes, `utkast-${stored.id}`)
  }

/** The paper of a proposal: what was laid before the body. */
export const sendMemorandumPaper =
  (settings: DistributionSettings): Handler =>
  async (request) => {
    const id = parseRowId(request.req.param('id'))
    const of = { settings, sender: senderOf(request) }
    const paper = id === undefined ? undefined : await paperOfProposal(request.var.platform.db, of, id)
    return paper ? sent(paper.bytes, `tjansteskrivelse-${id}`) : request.notFound()
  }
