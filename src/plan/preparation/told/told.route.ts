import { actorOf, type Handler, type Incoming, readForm, type ShownPage, showPage } from '#identity/index.ts'
import { link } from '#paths.ts'
import { inTransaction } from '#platform/index.ts'
import { dayAt, type Refusal } from '#values/index.ts'
import { goalsOf } from '../../plans/plan.store.ts'
import { redirectWithReceipt } from '../../receipts.route.ts'
import type { PlanSettings } from '../../settings.ts'
import { consultationIn } from '../consultation/consultation.route.ts'
import { bodiesOf, consultationsOf } from '../consultation/consultation.store.ts'
import type { Consultation } from '../consultation/consultation.ts'
import { dialoguesOf } from '../dialogue/dialogue.store.ts'
import { planIn } from '../plan-in.route.ts'
import { preparationSentences } from '../preparation.sentences.ts'
import { preparationOf } from '../preparation.store.ts'
import { mayReceiveReply, receiveReply } from '../replies/register-reply.action.ts'
import { repliesIn } from '../replies/reply.store.ts'
import type { ReceiveRefusal } from '../replies/reply.ts'
import { readReply, type TypedReply } from '../replies/reply-form.ts'
import { sectionsOf } from '../text/version.store.ts'
import { shownChanges } from '../versions/shown-changes.route.ts'
import { ConsultationToldPage, type ConsultationToldProps } from './consultation-told.page.tsx'
import { StoryPage } from './story.page.tsx'

/** A version that was sent out for comment, as everyone reads it. */
export const showPublicConsultation: Handler = async (request) => {
  const consultation = await consultationIn(request)
  return consultation ? toldPage(request, consultation) : request.notFound()
}

type Sent = Pick<ConsultationToldProps, 'typed' | 'errors'> & { readonly status?: ShownPage['status'] }

async function toldPage(
  request: Incoming,
  consultation: Consultation,
  { status = 200, ...sent }: Sent = {},
): Promise<ShownPage> {
  const { platform, site } = request.var
  const { db } = platform
  const plan = await preparationOf(db, consultation.plan)
  if (!plan) throw new Error(`the consultation ${consultation.id} is of no plan that is made here`)
  return showPage(
    ConsultationToldPage({
      ...{ site, today: dayAt(platform.clock()), plan, consultation, ...sent },
      ...{ goals: await goalsOf(db, consultation.version), sections: await sectionsOf(db, consultation.version) },
      ...{ asked: await bodiesOf(db, consultation.id), replies: await repliesIn(db, consultation.id) },
      // What is still being written is nobody else's to read.
      changes:
        consultation.isSettled && plan.adopted !== null
          ? await shownChanges(db, consultation.version, plan.adopted)
          : undefined,
    }),
    status,
  )
}

/** Takes what anyone thinks of a plan. The bytes come first: a row never points at a file that is not there. */
export const sendPublicReply: Handler = async (request) => {
  const { platform, site, who } = request.var
  const consultation = await consultationIn(request)
  if (!consultation) return request.notFound()
  const form = await readForm(request)
  const today = dayAt(platform.clock())
  const typed: TypedReply = {
    ...{ body: form.text('instans'), from: form.text('fran'), isPerson: form.text('privat') !== '' },
    ...{ receivedDay: today, text: form.text('text') },
  }
  const say = preparationSentences[site.language]
  const refuses = (errors: ConsultationToldProps['errors'] & object, status: 409 | 422 | 429) =>
    toldPage(request, consultation, { typed, errors, status })
  if (form.text('webbplats') !== '') return refuses([{ message: say['the form was filled in by a program'] }], 422)
  const bodies = await bodiesOf(platform.db, consultation.id)
  const read = readReply(typed, { bodies, today, fileBytes: null, byForm: true })
  if ('problems' in read)
    return refuses(
      read.problems.map(({ problem, field }) => ({ field, message: say[problem] })),
      422,
    )
  const making = { by: actorOf(who), at: platform.clock() }
  const refuse = ({ refused }: Refusal<ReceiveRefusal>) =>
    refuses([{ message: say[refused] }], refused === 'too many replies came' ? 429 : 409)
  // Before anything is stored: what nobody takes fills no disk.
  const early = await mayReceiveReply(platform.db, consultation, making.at)
  if (early) return refuse(early)
  const stored = await platform.files.put(new TextEncoder().encode(read.text ?? ''))
  const file = { sha256: stored.sha256, sizeBytes: stored.size, mediaType: 'text/plain; charset=utf-8' }
  const wanted = { consultation: consultation.id, read, file }
  const refused = await inTransaction(platform.db, (tx) => receiveReply(tx, wanted, making))
  return refused
    ? refuse(refused)
    : redirectWithReceipt(request, link.publicConsultation(consultation.id), 'reply.received')
}

/** How an adopted plan was made. One that nobody has adopted tells nothing yet. */
export const showPlanStory =
  ({ law, municipalities }: PlanSettings): Handler =>
  async (request) => {
    const { platform, site } = request.var
    const { db } = platform
    const plan = await planIn(request)
    if (!plan || plan.adopted === null) return request.notFound()
    const { adopted } = plan
    const consultations = await Promise.all(
      (await consultationsOf(db, plan.plan)).map(async (one) => ({
        ...{ ...one, replies: (await repliesIn(db, one.id)).length },
        changes: (await shownChanges(db, one.version, adopted)).length,
      })),
    )
    const log = await dialoguesOf(db, plan.plan)
    return showPage(StoryPage({ site, plan, log, municipalities, consultations, law: law('D7') }))
  }
