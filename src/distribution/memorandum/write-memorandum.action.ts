import { proposalById } from '#decisions/index.ts'
import { type Db, inTransaction, type Platform, readTemplate, record, renderDocument } from '#platform/index.ts'
import { documentsOf, lockCase, registerDocument } from '#registry/index.ts'
import { dayAt } from '#values/index.ts'
import { originOf } from '../proposals/proposal.store.ts'
import { roundLabel } from '../round.ts'
import { compute } from '../scenario/scenario.ts'
import { stepWords, tellStep } from '../scenario/steps/step.words.ts'
import type { DistributionSettings } from '../settings.ts'
import { namingOf } from '../workbench/naming.ts'
import { scenarioById } from '../workbench/scenario.store.ts'
import type { StoredScenario } from '../workbench/stored-scenario.ts'
import { memorandumOf } from './memorandum.store.ts'
import { type MemorandumTexts, standardTextsOf, type ToldFinding } from './memorandum.ts'
import { type MemorandumOf, memorandumData } from './memorandum-data.ts'
import { stateDayOf } from './state-day.store.ts'

/** Whose paper it is. */
export interface Sender {
  readonly region: string
  readonly isDemo: boolean
}

export interface Paper extends Pick<MemorandumOf, 'day' | 'isDraft' | 'caseNumber' | 'officer'> {
  readonly findings: readonly ToldFinding[]
  /** Absent: nobody wrote any. */
  readonly texts: MemorandumTexts | undefined
}

/** The paper of a scenario as a PDF. The same contents make the same bytes. */
export async function paperOf(
  db: Db,
  { settings, sender }: { readonly settings: DistributionSettings; readonly sender: Sender },
  stored: StoredScenario,
  { texts = standardTextsOf(stored, sender.region), ...paper }: Paper,
): Promise<Uint8Array> {
  const { scenario, round } = stored
  const naming = namingOf(scenario, settings.areas)
  const title = `Fördelning av statens bidrag ${round.fiscalYear}, ${roundLabel(round)}`
  const data = memorandumData({
    ...{ ...sender, title, year: round.fiscalYear, base: scenario.base, state: scenario.state, texts },
    ...{ stateDay: await stateDayOf(db, round.id), computed: compute(scenario) },
    steps: scenario.steps.map((step) => ({
      ...{ name: stepWords.sv.kinds[step.kind].name, told: tellStep(step, naming, 'sv') },
      ...{ because: step.because, isMuted: step.isMuted },
    })),
    areaName: naming.area,
    municipalityName: (code) => settings.municipalities.find((one) => one.code === code)?.name ?? code,
    appeal: settings.legalRegime === 'not-appealable' ? settings.law('D18').summary : null,
    ...paper,
  })
  return renderDocument({
    template: await readTemplate(import.meta.url, 'memorandum.typ'),
    title,
    day: paper.day,
    data,
  })
}

/** The paper of a proposal: what was laid before the body, as it was that day. Undefined: it is not this room's. */
export async function paperOfProposal(
  db: Db,
  of: { readonly settings: DistributionSettings; readonly sender: Sender },
  id: bigint,
): Promise<{ readonly bytes: Uint8Array; readonly case: bigint; readonly title: string } | undefined> {
  const proposal = await proposalById(db, id)
  const origin = proposal && (await originOf(db, id))
  const stored = origin && (await scenarioById(db, origin.scenario, origin.version))
  if (!proposal || !origin || !stored) return undefined
  const kept = origin.memorandum === null ? undefined : await memorandumOf(db, origin.scenario, origin.memorandum)
  const bytes = await paperOf(db, of, stored, {
    ...{ day: dayAt(proposal.proposedAt), findings: origin.told, texts: kept?.texts, isDraft: false },
    ...{ caseNumber: null, officer: proposal.proposedBy },
  })
  return { bytes, case: proposal.case, title: proposal.title }
}

/**
 * Makes the paper of a proposal and registers it in its case, where it is official from the day that it was laid forward
 * (R3). Asked twice, the second time finds it there. The bytes are stored before the row that points at them.
 */
export async function writeMemorandum(
  platform: Platform,
  of: { readonly settings: DistributionSettings; readonly sender: Sender },
  id: bigint,
): Promise<void> {
  const paper = await paperOfProposal(platform.db, of, id)
  if (!paper) throw new Error(`there is no proposal ${id}`)
  const stored = await platform.files.put(paper.bytes)
  const title = `Tjänsteskrivelse: ${paper.title}`
  await inTransaction(platform.db, async (tx) => {
    await lockCase(tx, paper.case)
    if ((await documentsOf(tx, paper.case)).some((one) => one.sha256 === stored.sha256)) return
    const at = platform.clock()
    await record(tx, { at, who: 'samklang', what: 'memorandum.registered', about: `proposal:${id}` })
    await registerDocument(tx, {
      ...{ case: paper.case, registeredAt: at, fromWhom: null, title, publicTitle: title },
      officialBy: 'upprättad när förslaget lades fram',
      ...{ sha256: stored.sha256, mediaType: 'application/pdf', sizeBytes: stored.size },
    })
  })
}
