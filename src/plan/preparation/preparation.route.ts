import { actorOf, type Handler, type Incoming, may, readForm, type ShownPage, showPage } from '#identity/index.ts'
import { link } from '#paths.ts'
import { inTransaction } from '#platform/index.ts'
import { dayAt } from '#values/index.ts'
import { allPlans, goalsOf } from '../plans/plan.store.ts'
import { redirectWithReceipt } from '../receipts.route.ts'
import type { PlanSettings } from '../settings.ts'
import { beginVersion } from './adoption/adopt-plan.action.ts'
import { beginPlan } from './begin-plan.action.ts'
import { BeginPlanPage, emptyPlan } from './begin-plan.page.tsx'
import { readPlan, type TypedPlan } from './begin-plan-form.ts'
import { bodiesOf, consultationsOf } from './consultation/consultation.store.ts'
import { dialoguesOf } from './dialogue/dialogue.store.ts'
import { planIn } from './plan-in.route.ts'
import { PreparationPage } from './preparation.page.tsx'
import { preparationSentences } from './preparation.sentences.ts'
import { versionsOf } from './preparation.store.ts'
import { stageOf } from './preparation.ts'
import { repliesIn } from './replies/reply.store.ts'
import { sectionsOf } from './text/version.store.ts'

export const showBeginPlan =
  (settings: PlanSettings): Handler =>
  (request) =>
    beginPage(request, settings, { typed: emptyPlan })

interface Sent {
  readonly typed: TypedPlan
  readonly errors?: readonly { readonly field: string; readonly message: string }[]
  readonly status?: ShownPage['status']
}

async function beginPage(
  { var: { platform, site } }: Incoming,
  { law }: PlanSettings,
  { status = 200, ...sent }: Sent,
): Promise<ShownPage> {
  const plans = (await allPlans(platform.db)).filter(({ kind, adopted }) => kind === 'culture-plan' && adopted !== null)
  return showPage(BeginPlanPage({ site, plans, law: law('D6'), ...sent }), status)
}

/** Begins a plan, in a case of its own. */
export const sendBeginPlan =
  (settings: PlanSettings): Handler =>
  async (request) => {
    const { platform, site, who } = request.var
    const form = await readForm(request)
    const typed: TypedPlan = {
      ...{ title: form.text('namn'), firstDay: form.text('fran'), lastDay: form.text('till') },
      ...{ periodReason: form.text('skal'), caseNumber: form.text('diarienummer'), from: form.text('utgangspunkt') },
    }
    const read = readPlan(typed)
    if ('problems' in read) {
      const say = preparationSentences[site.language]
      const errors = read.problems.map(({ problem, field }) => ({ field, message: say[problem] }))
      return beginPage(request, settings, { typed, errors, status: 422 })
    }
    const making = { by: actorOf(who), at: platform.clock() }
    const plan = await inTransaction(platform.db, (tx) => beginPlan(tx, read, making))
    return redirectWithReceipt(request, link.preparation(plan), 'plan.begun')
  }

/** One plan that is being made, from the first dialogue until it is adopted. */
export const showPreparation: Handler = async (request) => {
  const { platform, site, who } = request.var
  const { db } = platform
  const plan = await planIn(request)
  if (!plan) return request.notFound()
  const today = dayAt(platform.clock())
  const versions = await versionsOf(db, plan.plan)
  const latest = plan.open ?? versions[0]?.id ?? 0n
  const consultations = await Promise.all(
    (await consultationsOf(db, plan.plan)).map(async (one) => ({
      ...{ ...one, bodies: (await bodiesOf(db, one.id)).length, replies: (await repliesIn(db, one.id)).length },
    })),
  )
  const isAdopted = plan.adopted !== null && plan.open === null
  return showPage(
    PreparationPage({
      ...{ site, today, plan, versions, consultations },
      stage: stageOf({ isAdopted, lastDue: consultations.find(({ isSettled }) => !isSettled)?.dueDay ?? null }, today),
      ...{ goals: (await goalsOf(db, latest)).length, sections: (await sectionsOf(db, latest)).length },
      dialogues: (await dialoguesOf(db, plan.plan)).filter(({ wrongBecause }) => wrongBecause === null).length,
      ...{ mayMake: may(who, 'make plans'), mayAdopt: may(who, 'adopt plans') },
    }),
  )
}

/** Begins another version of a plan that is adopted. */
export const sendBeginVersion: Handler = async (request) => {
  const { platform, who } = request.var
  const plan = await planIn(request)
  if (!plan) return request.notFound()
  const making = { by: actorOf(who), at: platform.clock() }
  await inTransaction(platform.db, (tx) => beginVersion(tx, plan.plan, making))
  return redirectWithReceipt(request, link.preparation(plan.plan), 'plan.version-begun')
}
