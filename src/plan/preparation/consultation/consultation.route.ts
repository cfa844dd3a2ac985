import { actorOf, type Handler, type Incoming, may, readForm, type ShownPage, showPage } from '#identity/index.ts'
import { link } from '#paths.ts'
import { inTransaction, isMailAddress } from '#platform/index.ts'
import { dayAt, parseDay, parseRowId } from '#values/index.ts'
import { redirectWithReceipt } from '../../receipts.route.ts'
import { preparationSentences } from '../preparation.sentences.ts'
import { preparationOf } from '../preparation.store.ts'
import { repliesIn } from '../replies/reply.store.ts'
import { ConsultationPage, type ConsultationProps } from './consultation.page.tsx'
import { bodiesOf, consultationById } from './consultation.store.ts'
import type { Consultation } from './consultation.ts'
import { readBodies } from './consultation-form.ts'
import { moveDueDay } from './move-due-day.action.ts'
import { addBodies } from './open-consultation.action.ts'
import { remindBodies } from './remind-bodies.action.ts'

/** The consultation that the address names, if there is one. */
export async function consultationIn(request: Incoming): Promise<Consultation | undefined> {
  const id = parseRowId(request.req.param('id'))
  return id === undefined ? undefined : consultationById(request.var.platform.db, id)
}

/** Who was asked, who has replied, and what became of each reply. */
export const showConsultation: Handler = async (request) => {
  const consultation = await consultationIn(request)
  return consultation ? consultationPage(request, consultation) : request.notFound()
}

type Sent = Pick<ConsultationProps, 'typedReply' | 'typedBodies' | 'typedDueDay' | 'errors'> & {
  readonly status?: ShownPage['status']
}

/** The page of a consultation, with what somebody sent to it and what was wrong. */
export async function consultationPage(
  request: Incoming,
  consultation: Consultation,
  { status = 200, ...sent }: Sent = {},
): Promise<ShownPage> {
  const { platform, site, who } = request.var
  const { db } = platform
  const plan = await preparationOf(db, consultation.plan)
  if (!plan) throw new Error(`the consultation ${consultation.id} is of no plan that is made here`)
  return showPage(
    ConsultationPage({
      ...{ site, today: dayAt(platform.clock()), plan, consultation, mayWrite: may(who, 'make plans') },
      ...{ bodies: await bodiesOf(db, consultation.id), replies: await repliesIn(db, consultation.id), ...sent },
    }),
    status,
  )
}

/** Reminds those who have not replied. */
export const sendRemindBodies: Handler = async (request) => {
  const { platform, site, who } = request.var
  const consultation = await consultationIn(request)
  if (!consultation) return request.notFound()
  const making = { by: actorOf(who), at: platform.clock() }
  const reminded = await inTransaction(platform.db, (tx) =>
    remindBodies(tx, platform.jobs, { consultation: consultation.id }, making),
  )
  if (typeof reminded === 'number')
    return redirectWithReceipt(request, link.consultation(consultation.id), 'consultation.reminded')
  const errors = [{ field: 'utan-svar', message: preparationSentences[site.language][reminded.refused] }]
  return consultationPage(request, consultation, { errors, status: 409 })
}

/** Asks more bodies. */
export const sendAddBodies: Handler = async (request) => {
  const { platform, site, who } = request.var
  const consultation = await consultationIn(request)
  if (!consultation) return request.notFound()
  const typedBodies = (await readForm(request)).text('instanser')
  const say = preparationSentences[site.language]
  const bodies = readBodies(typedBodies, isMailAddress)
  if ('problem' in bodies) {
    const errors = [{ field: 'instanser', message: withLine(say[bodies.problem], bodies.line) }]
    return consultationPage(request, consultation, { typedBodies, errors, status: 422 })
  }
  if (dayAt(platform.clock()) > consultation.dueDay) {
    const errors = [{ field: 'utan-svar', message: say['the consultation has ended'] }]
    return consultationPage(request, consultation, { typedBodies, errors, status: 409 })
  }
  const making = { by: actorOf(who), at: platform.clock() }
  const wanted = { consultation: consultation.id, bodies }
  await inTransaction(platform.db, (tx) => addBodies(tx, platform.jobs, wanted, making))
  return redirectWithReceipt(request, link.consultation(consultation.id), 'consultation.widened')
}

/** Gives those who are asked another last day. */
export const sendMoveDueDay: Handler = async (request) => {
  const { platform, site, who } = request.var
  const consultation = await consultationIn(request)
  if (!consultation) return request.notFound()
  const typedDueDay = (await readForm(request)).text('senast')
  const say = preparationSentences[site.language]
  const day = parseDay(typedDueDay)
  const wrong =
    day === undefined ? 'write the day' : day <= dayAt(platform.clock()) ? 'the last day is after today' : null
  if (day === undefined || wrong !== null) {
    const errors = [{ field: 'senast', message: say[wrong ?? 'write the day'] }]
    return consultationPage(request, consultation, { typedDueDay, errors, status: 422 })
  }
  const making = { by: actorOf(who), at: platform.clock() }
  const refused = await inTransaction(platform.db, (tx) =>
    moveDueDay(tx, { consultation: consultation.id, day }, making),
  )
  if (!refused) return redirectWithReceipt(request, link.consultation(consultation.id), 'consultation.moved')
  const errors = [{ field: 'senast', message: say[refused.refused] }]
  return consultationPage(request, consultation, { typedDueDay, errors, status: 409 })
}

/** A sentence about a list ends with the line that it is about. */
export const withLine = (sentence: string, line: number | undefined): string =>
  line === undefined ? sentence : `${sentence} ${line}.`
