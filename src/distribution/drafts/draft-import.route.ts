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
import { previewDraft } from '../previews/preview-draft.action.ts'
import type { DistributionSettings } from '../settings.ts'
import { DecidedDraftPage, DraftWithoutFilePage } from './decided-draft.page.tsx'
import { DraftImportPage, type DraftImportProps } from './draft-import.page.tsx'
import { type DraftImport, draftById } from './draft-import.store.ts'
import { type Answers, noAnswers } from './draft-import.ts'
import { draftSentences } from './draft-refusal.sentences.ts'
import { answersOf, differencesOf } from './draft-view.sentences.ts'
import { answerFields, columnQuestions, questions } from './field-names.ts'
import { publishDraft } from './publish-draft.action.ts'
import { discardDraft, saveDraft } from './save-draft.action.ts'

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
    const { platform, who } = request.var
    const form = await readForm(request)
    const wanted = { id: draft.id, version: Number(form.text('version')), answers: readAnswersOf(form, draft) }
    const isDiscarded = form.text('gor') === 'ta-bort'
    const acting = { by: actorOf(who), at: platform.clock() }
    const refused = await inTransaction(platform.db, (tx) =>
      isDiscarded ? discardDraft(tx, wanted, acting) : saveDraft(tx, wanted, acting),
    )
    if (!refused) return request.redirect(isDiscarded ? link.distributionWork() : link.draftImport(draft.id), 303)
    const now = await draftById(platform.db, draft.id)
    if (!now) return request.notFound()
    if (isDiscarded) {
      return showDraft(request, settings, now, 409, { refusal: draftSentences[refused.refused](refused.facts) })
    }
    return showDraft(request, settings, now, 409, { typed: wanted.answers })
  }

/** Reads the file again and publishes it, when it still is what the person saw. */
export const publishDraftImport =
  (settings: DistributionSettings): Handler =>
  async (request) => {
    const draft = await draftOf(request)
    if (!draft) return request.notFound()
    if (draft.decision !== null) return request.redirect(link.decision(draft.decision), 303)
    const { platform, who } = request.var
    const version = Number((await readForm(request)).text('version'))
    const bytes = await bytesOf(request, draft)
    if (!bytes) return showDraft(request, settings, draft, 409)
    const acting = { by: actorOf(who), at: platform.clock(), jobs: platform.jobs }
    const published = await inTransaction(platform.db, (tx) =>
      publishDraft(tx, { id: draft.id, version, bytes }, { settings, acting }),
    )
    if (!isRefused(published)) {
      const { decision } = published
      return request.redirect(decision === null ? link.distributionWork() : link.decision(decision), 303)
    }
    const now = await draftById(platform.db, draft.id)
    if (!now) return request.notFound()
    // Somebody pressed the same button a moment earlier: what was wanted has happened.
    if (now.decision !== null) return request.redirect(link.decision(now.decision), 303)
    return showDraft(request, settings, now, 409, { refusal: draftSentences[published.refused](published.facts) })
  }

async function draftOf(request: Incoming): Promise<DraftImport | undefined> {
  const id = parseRowId(request.req.param('id'))
  return id === undefined ? undefined : draftById(request.get('platform').db, id)
}

/** Undefined when the file is gone from the store, as after a restored database without its files. */
const bytesOf = (request: Incoming, draft: DraftImport): Promise<Uint8Array | undefined> =>
  request.get('platform').files.read(draft.sha256)

async function showDraft(
  request: Incoming,
  settings: DistributionSettings,
  draft: DraftImport,
  status: 200 | 409,
  { typed, refusal }: { typed?: Answers; refusal?: string } = {},
): Promise<ShownPage> {
  const { platform, site } = request.var
  if (draft.decision !== null) {
    return showPage(DecidedDraftPage({ site, draft, decision: draft.decision }), status)
  }
  const bytes = await bytesOf(request, draft)
  if (!bytes) return showPage(DraftWithoutFilePage({ site, draft }), status)
  const today = dayAt(platform.clock())
  const preview = await previewDraft(platform.db, draft, bytes, { settings, today })
  const saved = answersOf(preview)
  const props: DraftImportProps = {
    ...{ site, draft, preview, refusal },
    bodies: settings.bodies,
    answers: typed ?? saved,
    differences: typed && differencesOf(draft.what, typed, saved),
  }
  return showPage(DraftImportPage(props), status)
}

/** Every column question is answered by the form, so an empty answer is "no column" and not "as suggested". */
function readAnswersOf(form: SentForm, draft: DraftImport): Answers {
  const told = (name: string) => typedText(form.text(name))
  const mapping = columnQuestions(draft.what).map(({ field, name }) => [field, told(name)])
  const answers = answerFields.map((field) => [field, told(questions[field].name)])
  return { ...noAnswers, ...Object.fromEntries(answers), mapping: Object.fromEntries(mapping) }
}
