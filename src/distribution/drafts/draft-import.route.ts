import {
  actorOf,
  type Handler,
  type Incoming,
  readForm,
  type SentForm,
  type ShownPage,
  showPage,
} from '#identity/index.ts'
import { link } from '#paths.ts'
import { inTransaction } from '#platform/index.ts'
import { dayAt, isRefused, parseRowId, typedText } from '#values/index.ts'
import { answerFields, columnQuestions, isImportKind, questionNames } from '../answers/field-names.ts'
import { type DraftPreview, previewDraft } from '../previews/preview-draft.action.ts'
import { redirectWithReceipt } from '../receipts.route.ts'
import { whyNotReversible } from '../reversals/reversal.ts'
import { reversibleDecision } from '../reversals/reversible-decision.store.ts'
import type { DistributionSettings } from '../settings.ts'
import { uploadWords } from '../uploads/upload.words.ts'
import { DecidedDraftPage, DraftWithoutFilePage } from './decided-draft.page.tsx'
import { DraftImportPage, type DraftImportProps } from './draft-import.page.tsx'
import { type DraftImport, type DraftOfKind, draftById, hasKind } from './draft-import.store.ts'
import { type Answers, noAnswers } from './draft-import.ts'
import { draftSentences } from './draft-refusal.sentences.ts'
import { answersOf, differencesOf, isAllWell } from './draft-view.sentences.ts'
import { DraftWithoutKindPage } from './draft-without-kind.page.tsx'
import { type PublishedDraft, publishDraft } from './publish-draft.action.ts'
import { discardDraft, saveDraft, saveDraftKind } from './save-draft.action.ts'

/** A file on its way in: what was told about it, and what would happen. */
export const showDraftImport =
  (settings: DistributionSettings): Handler =>
  async (request) => {
    const draft = await draftOf(request)
    return draft ? showDraft(request, settings, draft, 200) : request.notFound()
  }

/** Keeps the answers, or takes the file away. What somebody else saved meanwhile is never overwritten unseen. */
export const saveDraftImport =
  (settings: DistributionSettings): Handler =>
  async (request) => {
    const draft = await draftOf(request)
    if (!draft) return request.notFound()
    const form = await readForm(request)
    if (form.text('gor') === 'ta-bort') return discard(request, settings, draft, form)
    return hasKind(draft) ? saveSent(request, settings, draft, form) : saveSentKind(request, settings, draft, form)
  }

async function discard(request: Incoming, settings: DistributionSettings, draft: DraftImport, form: SentForm) {
  const { platform, site } = request.var
  const refused = await inTransaction(platform.db, (tx) => discardDraft(tx, sentOf(draft, form), actingOf(request)))
  if (!refused) return redirectWithReceipt(request, link.distributionWork(), 'import.discarded')
  return showAgain(request, settings, draft, { refusal: draftSentences[site.language][refused.refused](refused.facts) })
}

async function saveSent(request: Incoming, settings: DistributionSettings, draft: DraftOfKind, form: SentForm) {
  const { platform } = request.var
  const answers = readAnswersOf(form, draft)
  const wanted = { ...sentOf(draft, form), answers }
  const refused = await inTransaction(platform.db, (tx) => saveDraft(tx, wanted, actingOf(request)))
  if (refused) return showAgain(request, settings, draft, { typed: answers })
  const preview = await previewOf(request, settings, { ...draft, answers })
  // With faults the page opens at the top, where they are summed up.
  const anchor = preview && isAllWell(preview) ? '#granskning' : ''
  return redirectWithReceipt(request, `${link.draftImport(draft.id)}${anchor}`, 'import.saved')
}

async function saveSentKind(request: Incoming, settings: DistributionSettings, draft: DraftImport, form: SentForm) {
  const { platform, site } = request.var
  const what = form.text('slag')
  if (!isImportKind(what)) {
    const errors = [{ field: 'slag', message: uploadWords[site.language].noKind }]
    return showPage(DraftWithoutKindPage({ site, draft, errors }), 422)
  }
  const wanted = { ...sentOf(draft, form), what }
  const refused = await inTransaction(platform.db, (tx) => saveDraftKind(tx, wanted, actingOf(request)))
  if (!refused) return redirectWithReceipt(request, link.draftImport(draft.id), 'import.saved')
  return showAgain(request, settings, draft, { refusal: draftSentences[site.language][refused.refused](refused.facts) })
}

const sentOf = (draft: DraftImport, form: SentForm) => ({ id: draft.id, version: Number(form.text('version')) })

const actingOf = (request: Incoming) => {
  const { platform, who } = request.var
  return { by: actorOf(who), at: platform.clock(), jobs: platform.jobs }
}

/** The draft as it is now, with why nothing was done. */
async function showAgain(
  request: Incoming,
  settings: DistributionSettings,
  { id }: DraftImport,
  why: { typed?: Answers; refusal?: string },
) {
  const now = await draftById(request.get('platform').db, id)
  return now ? showDraft(request, settings, now, 409, why) : request.notFound()
}

/** Reads the file again and publishes it, when it still is what the person saw. */
export const publishDraftImport =
  (settings: DistributionSettings): Handler =>
  async (request) => {
    const draft = await draftOf(request)
    if (!draft) return request.notFound()
    if (draft.decision !== null) return request.redirect(link.decision(draft.decision), 303)
    const { platform, site } = request.var
    const sent = sentOf(draft, await readForm(request))
    const bytes = await bytesOf(request, draft)
    if (!bytes) return showDraft(request, settings, draft, 409)
    const place = { settings, acting: actingOf(request), files: platform.files }
    const published = await inTransaction(platform.db, (tx) => publishDraft(tx, { ...sent, bytes }, place))
    if (!isRefused(published)) return leadOn(request, draft, published)
    const now = await draftById(platform.db, draft.id)
    if (!now) return request.notFound()
    // Somebody pressed the same button a moment earlier: what was wanted has happened.
    if (now.decision !== null) return request.redirect(link.decision(now.decision), 303)
    return showDraft(request, settings, now, 409, {
      refusal: draftSentences[site.language][published.refused](published.facts),
    })
  }

function leadOn(request: Incoming, { what }: DraftImport, { decision, wasHere }: PublishedDraft): Response {
  const done = what === 'distribution' ? 'import.published' : 'import.grants-published'
  const to = decision === null ? link.distributionWork() : link.decision(decision)
  return redirectWithReceipt(request, to, wasHere ? 'import.was-published' : done)
}

async function draftOf(request: Incoming): Promise<DraftImport | undefined> {
  const id = parseRowId(request.req.param('id'))
  return id === undefined ? undefined : draftById(request.get('platform').db, id)
}

/** Undefined when the file is gone from the store, as after a restored database without its files. */
const bytesOf = (request: Incoming, draft: DraftImport): Promise<Uint8Array | undefined> =>
  request.get('platform').files.read(draft.sha256)

async function previewOf(
  request: Incoming,
  settings: DistributionSettings,
  draft: DraftOfKind,
): Promise<DraftPreview | undefined> {
  const { platform, site } = request.var
  const bytes = await bytesOf(request, draft)
  const today = dayAt(platform.clock())
  return bytes && previewDraft(platform.db, draft, bytes, { settings, today, language: site.language })
}

async function showDraft(
  request: Incoming,
  settings: DistributionSettings,
  draft: DraftImport,
  status: 200 | 409,
  { typed, refusal }: { typed?: Answers; refusal?: string } = {},
): Promise<ShownPage> {
  const { site } = request.var
  if (draft.decision !== null) return showDecided(request, draft, draft.decision, status)
  if (!hasKind(draft)) return showPage(DraftWithoutKindPage({ site, draft, refusal }), status)
  const preview = await previewOf(request, settings, draft)
  if (!preview) return showPage(DraftWithoutFilePage({ site, draft }), status)
  const saved = answersOf(preview)
  const props: DraftImportProps = {
    ...{ site, draft, preview, refusal },
    bodies: settings.bodies,
    answers: typed ?? saved,
    differences: typed && differencesOf(draft.what, typed, saved, site.language),
  }
  return showPage(DraftImportPage(props), status)
}

async function showDecided(request: Incoming, draft: DraftImport, decision: bigint, status: 200 | 409) {
  const { platform, site } = request.var
  const found = await reversibleDecision(platform.db, decision)
  const mayBeReversed = found !== undefined && whyNotReversible(found, found.money) === undefined
  return showPage(DecidedDraftPage({ site, draft, decision, mayBeReversed }), status)
}

/** Every column question is answered by the form, so an empty answer is "no column" and not "as suggested". */
function readAnswersOf(form: SentForm, draft: DraftOfKind): Answers {
  const told = (name: string) => typedText(form.text(name))
  const mapping = columnQuestions(draft.what).map(({ field, name }) => [field, told(name)])
  const answers = answerFields.map((field) => [field, told(questionNames[field])])
  return { ...noAnswers, ...Object.fromEntries(answers), mapping: Object.fromEntries(mapping) }
}
