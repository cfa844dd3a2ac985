import { actorOf, type Handler, type Incoming, may, readForm, type ShownPage, showPage } from '#identity/index.ts'
import { link } from '#paths.ts'
import { inTransaction } from '#platform/index.ts'
import { parseRowId } from '#values/index.ts'
import { goalsOf } from '../../plans/plan.store.ts'
import { redirectWithReceipt } from '../../receipts.route.ts'
import { planIn } from '../plan-in.route.ts'
import { preparationSentences } from '../preparation.sentences.ts'
import { versionsOf } from '../preparation.store.ts'
import type { Preparation } from '../preparation.ts'
import { moveSection, saveSection, sectionKey, takeOutSection } from './change-section.action.ts'
import type { TextRefusal } from './open-version.action.ts'
import type { Section } from './section.ts'
import { TextPage } from './text.page.tsx'
import { readSection, type TextChange, type TypedSection, textChanges, textChangeWords } from './text-form.ts'
import { SectionFormPage, type SectionFormProps } from './text-forms.page.tsx'
import { sectionsOf } from './version.store.ts'

/** What a button of a form asks for. Undefined: nothing that this program does. */
export const textChangeOf = (said: string): TextChange | undefined =>
  textChanges.find((one) => textChangeWords[one] === said)

/** The goals and the text of the version that is being written, or of the latest. */
export const showPlanText: Handler = async (request) => {
  const { platform, site, who } = request.var
  const plan = await planIn(request)
  if (!plan) return request.notFound()
  const version = plan.open ?? (await versionsOf(platform.db, plan.plan))[0]?.id ?? 0n
  return showPage(
    TextPage({
      ...{ site, plan, mayWrite: may(who, 'make plans') },
      ...{ goals: await goalsOf(platform.db, version), sections: await sectionsOf(platform.db, version) },
    }),
  )
}

/** The form of the section that the address names, or of a new one. */
export const showSectionForm: Handler = async (request) => {
  const plan = await planIn(request)
  if (!plan || plan.open === null) return request.notFound()
  const asked = request.req.query('avsnitt')
  const section = (await sectionsOf(request.var.platform.db, plan.open)).find(({ id }) => String(id) === asked)
  if (asked !== undefined && !section) return request.notFound()
  return sectionForm(request, plan, section, {
    typed: { section: asked ?? '', heading: section?.heading ?? '', text: section?.text ?? '' },
  })
}

type Sent = Pick<SectionFormProps, 'typed' | 'errors' | 'hasConflict'> & { readonly status?: ShownPage['status'] }

const sectionForm = (
  { var: { site } }: Incoming,
  plan: Preparation,
  now: Section | undefined,
  { status = 200, ...sent }: Sent,
): ShownPage => showPage(SectionFormPage({ ...{ site, plan, now, seen: now ? sectionKey(now) : '' }, ...sent }), status)

/** Adds, rewrites, moves or removes a section. Who was too late sees both texts, and loses neither. */
export const sendChangeSection: Handler = async (request) => {
  const { platform, site, who } = request.var
  const plan = await planIn(request)
  const form = await readForm(request)
  const change = textChangeOf(form.text('vad'))
  if (!plan || change === undefined) return request.notFound()
  const typed: TypedSection = { section: form.text('avsnitt'), heading: form.text('rubrik'), text: form.text('text') }
  const section = parseRowId(typed.section)
  if (section === undefined && (change !== 'save' || typed.section !== '')) return request.notFound()
  const nowOf = async () =>
    (plan.open === null ? [] : await sectionsOf(platform.db, plan.open)).find(({ id }) => id === section)
  const say = preparationSentences[site.language]
  const read = readSection(typed)
  if (change === 'save' && 'problems' in read) {
    const errors = read.problems.map(({ problem, field }) => ({ field, message: say[problem] }))
    return sectionForm(request, plan, await nowOf(), { typed, errors, status: 422 })
  }
  const written = 'problems' in read ? { heading: typed.heading, text: typed.text } : read
  const wanted = { plan: plan.plan, written, seen: form.text('sedd') }
  const making = { by: actorOf(who), at: platform.clock() }
  const refused = await inTransaction(platform.db, (tx) => {
    if (section === undefined || change === 'save') return saveSection(tx, { ...wanted, section }, making)
    if (change === 'remove') return takeOutSection(tx, { ...wanted, section }, making)
    return moveSection(tx, { plan: plan.plan, section, by: change === 'up' ? -1 : 1 }, making)
  })
  if (!refused) return redirectWithReceipt(request, `${link.planText(plan.plan)}#text`, 'plan.written')
  const errors = [{ field: fieldOf[refused.refused], message: say[refused.refused] }]
  const hasConflict = refused.refused === 'the text has changed since it was read'
  return sectionForm(request, plan, await nowOf(), { typed, errors, hasConflict, status: 409 })
}

/** The field that a refusal is about. */
export const fieldOf: Readonly<Record<TextRefusal, string>> = {
  'the one above is not above it': 'under',
  'a goal below it would stand above it': 'niva',
  'a goal with others below it stays': 'lydelse',
  'no version is being written': 'text',
  'the text has changed since it was read': 'text',
}
