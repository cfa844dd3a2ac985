import { actorOf, type Handler, type Incoming, readForm, type ShownPage, showPage } from '#identity/index.ts'
import { link } from '#paths.ts'
import { inTransaction, isMailAddress } from '#platform/index.ts'
import { dayAt, parseRowId } from '#values/index.ts'
import { redirectWithReceipt } from '../../receipts.route.ts'
import { planIn } from '../plan-in.route.ts'
import { preparationSentences } from '../preparation.sentences.ts'
import { versionsOf } from '../preparation.store.ts'
import type { Preparation } from '../preparation.ts'
import { withLine } from './consultation.route.ts'
import { lastAsked } from './consultation.store.ts'
import { listOf, readConsultation, type TypedConsultation } from './consultation-form.ts'
import { openConsultation } from './open-consultation.action.ts'
import { OpenConsultationPage } from './open-consultation.page.tsx'

/** A fortnight, unless somebody says otherwise. */
const usualReminder = '14'

/** Where a version is sent out for comment, with those in the list who were asked last. */
export const showOpenConsultation: Handler = async (request) => {
  const plan = await planIn(request)
  if (!plan || plan.open === null) return request.notFound()
  const bodies = listOf(await lastAsked(request.var.platform.db))
  return openPage(request, plan, { typed: { dueDay: '', message: '', reminderDays: usualReminder, bodies } })
}

interface Sent {
  readonly typed: TypedConsultation
  readonly errors?: readonly { readonly field: string; readonly message: string }[]
  readonly status?: ShownPage['status']
}

async function openPage(
  { var: { platform, site } }: Incoming,
  plan: Preparation,
  { status = 200, ...sent }: Sent,
): Promise<ShownPage> {
  const versions = await versionsOf(platform.db, plan.plan)
  const version = versions.find(({ id }) => id === plan.open) ?? versions[0]
  if (!version) throw new Error(`the plan ${plan.plan} has no version`)
  return showPage(OpenConsultationPage({ site, plan, version, ...sent }), status)
}

/** Sends the version that is being written out for comment. */
export const sendOpenConsultation: Handler = async (request) => {
  const { platform, site, who } = request.var
  const plan = await planIn(request)
  if (!plan) return request.notFound()
  const form = await readForm(request)
  const typed: TypedConsultation = {
    ...{ dueDay: form.text('senast'), message: form.text('fraga') },
    ...{ reminderDays: form.text('paminn'), bodies: form.text('instanser') },
  }
  const say = preparationSentences[site.language]
  const read = readConsultation(typed, { today: dayAt(platform.clock()), isAddress: isMailAddress })
  if ('problems' in read) {
    const errors = read.problems.map(({ problem, field, line }) => ({ field, message: withLine(say[problem], line) }))
    return openPage(request, plan, { typed, errors, status: 422 })
  }
  const wanted = { plan: plan.plan, read, seen: parseRowId(form.text('version')) ?? 0n }
  const making = { by: actorOf(who), at: platform.clock() }
  const opened = await inTransaction(platform.db, (tx) => openConsultation(tx, platform.jobs, wanted, making))
  if (typeof opened === 'bigint') return redirectWithReceipt(request, link.consultation(opened), 'consultation.opened')
  const errors = [{ field: 'senast', message: say[opened.refused] }]
  return openPage(request, plan, { typed, errors, status: 409 })
}
