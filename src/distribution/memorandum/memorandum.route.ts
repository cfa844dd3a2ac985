import { proposalById } from '#decisions/index.ts'
import { type Handler, type Incoming, readForm, type ShownPage, showPage } from '#identity/index.ts'
import { link } from '#paths.ts'
import { inTransaction, readTemplate, renderDocument } from '#platform/index.ts'
import { dayAt, formatKronor, isRefused, parseRowId } from '#values/index.ts'
import { checkAll } from '../checks/all-checks.ts'
import { gatherFacts } from '../facts/gather-facts.store.ts'
import { answersOf, originOf } from '../proposals/proposal.store.ts'
import { redirectWithReceipt } from '../receipts.route.ts'
import { roundLabel } from '../round.ts'
import { compute } from '../scenario/scenario.ts'
import { stepWords, tellStep } from '../scenario/steps/step.words.ts'
import type { DistributionSettings } from '../settings.ts'
import { namingOf } from '../workbench/naming.ts'
import { scenarioById } from '../workbench/scenario.store.ts'
import { actingIn, scenarioIn } from '../workbench/scenario-in.route.ts'
import type { StoredScenario } from '../workbench/stored-scenario.ts'
import { changeSentences } from '../workbench/workbench.sentences.ts'
import { MemorandumPage, type MemorandumProps } from './memorandum.page.tsx'
import { memorandumOf } from './memorandum.store.ts'
import {
  type MemorandumTexts,
  memorandumParts,
  partFields,
  readTexts,
  standardTexts,
  type ToldFinding,
} from './memorandum.ts'
import { memorandumWords } from './memorandum.words.ts'
import { type MemorandumOf, memorandumData } from './memorandum-data.ts'
import { saveMemorandum } from './save-memorandum.action.ts'
import { stateDayOf } from './state-day.store.ts'
import { tellFindings } from './tell-findings.sentences.ts'

const standardFor = ({ site }: Incoming['var'], { round, scenario }: StoredScenario): MemorandumTexts =>
  standardTexts({
    ...{ region: site.name, year: round.fiscalYear, round: roundLabel(round) },
    total: formatKronor(compute(scenario).total),
  })

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
  const shown = { number: kept?.number ?? 0, texts: kept?.texts ?? standardFor(request.var, stored) }
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
  const seen = /^\d{1,9}$/.test(form.text('sedd')) ? Number(form.text('sedd')) : -1
  const refused = await inTransaction(platform.db, (tx) =>
    saveMemorandum(tx, { scenario: stored.id, seen, texts: read }, actingIn(request)),
  )
  if (!isRefused(refused)) return redirectWithReceipt(request, link.memorandum(stored.id), 'memorandum.saved')
  const refusal = changeSentences[site.language][refused.refused](refused.facts)
  const theirs = (await memorandumOf(platform.db, stored.id))?.texts
  return memorandumPage(request, stored, { texts, theirs, refusal }, 409)
}

/** The paper of a scenario as it stands: a draft, which nobody has laid forward. */
export const sendMemorandumDraft =
  (settings: DistributionSettings): Handler =>
  async (request) => {
    const stored = await scenarioIn(request)
    if (!stored) return request.notFound()
    const { platform } = request.var
    const checks = checkAll(await gatherFacts(platform.db, stored, settings))
    const findings = tellFindings(checks, await answersOf(platform.db, stored.id))
    const texts = (await memorandumOf(platform.db, stored.id))?.texts
    const day = dayAt(platform.clock())
    return paperOf(request, settings, stored, { day, findings, texts, isDraft: true, caseNumber: null, officer: null })
  }

/** The paper of a proposal: what was laid before the body, as it was that day. */
export const sendMemorandumPaper =
  (settings: DistributionSettings): Handler =>
  async (request) => {
    const { db } = request.var.platform
    const id = parseRowId(request.req.param('id'))
    const proposal = id === undefined ? undefined : await proposalById(db, id)
    const origin = proposal && (await originOf(db, proposal.id))
    const stored = origin && (await scenarioById(db, origin.scenario, origin.version))
    if (!proposal || !origin || !stored) return request.notFound()
    const texts =
      origin.memorandum === null ? undefined : (await memorandumOf(db, origin.scenario, origin.memorandum))?.texts
    return paperOf(request, settings, stored, {
      ...{ day: dayAt(proposal.proposedAt), findings: origin.told, texts, isDraft: false },
      ...{ caseNumber: null, officer: proposal.proposedBy },
    })
  }

interface Paper extends Pick<MemorandumOf, 'day' | 'isDraft' | 'caseNumber' | 'officer'> {
  readonly findings: readonly ToldFinding[]
  readonly texts: MemorandumTexts | undefined
}

async function paperOf(
  request: Incoming,
  settings: DistributionSettings,
  stored: StoredScenario,
  { texts = standardFor(request.var, stored), ...paper }: Paper,
): Promise<Response> {
  const { platform, site } = request.var
  const { scenario, round } = stored
  const naming = namingOf(scenario, settings.areas)
  const title = `Fördelning av statens bidrag ${round.fiscalYear}, ${roundLabel(round)}`
  const data = memorandumData({
    ...{ region: site.name, isDemo: site.isDemo, title, year: round.fiscalYear, base: scenario.base },
    ...{ state: scenario.state, stateDay: await stateDayOf(platform.db, round.id), computed: compute(scenario), texts },
    steps: scenario.steps.map((step) => ({
      ...{ name: stepWords.sv.kinds[step.kind].name, told: tellStep(step, naming, 'sv') },
      ...{ because: step.because, isMuted: step.isMuted },
    })),
    areaName: naming.area,
    municipalityName: (code) => settings.municipalities.find((one) => one.code === code)?.name ?? code,
    appeal: settings.legalRegime === 'not-appealable' ? settings.law('D18').summary : null,
    ...paper,
  })
  const template = await readTemplate(import.meta.url, 'memorandum.typ')
  const bytes = await renderDocument({ template, title, day: paper.day, data })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="tjansteskrivelse-${stored.id}.pdf"`,
    },
  })
}
