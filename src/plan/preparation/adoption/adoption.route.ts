import { actorOf, type Handler, type Incoming, readForm, type ShownPage, showPage } from '#identity/index.ts'
import { link } from '#paths.ts'
import { type Db, inTransaction } from '#platform/index.ts'
import { dayAt, parseRowId } from '#values/index.ts'
import { yearsOfFinancing } from '../../financing/financing.store.ts'
import { goalsOf } from '../../plans/plan.store.ts'
import { redirectWithReceipt } from '../../receipts.route.ts'
import type { PlanSettings } from '../../settings.ts'
import { consultationsOf } from '../consultation/consultation.store.ts'
import { dialoguesOf } from '../dialogue/dialogue.store.ts'
import { planIn } from '../plan-in.route.ts'
import { preparationSentences } from '../preparation.sentences.ts'
import { versionsOf } from '../preparation.store.ts'
import type { Preparation } from '../preparation.ts'
import { repliesIn } from '../replies/reply.store.ts'
import { adoptPlan } from './adopt-plan.action.ts'
import { AdoptionPage, type AdoptionProps } from './adoption.page.tsx'
import { type Groundwork, questionsOf } from './adoption.ts'
import { readAdoption } from './adoption-form.ts'

export const showAdoptPlan =
  (settings: PlanSettings): Handler =>
  async (request) => {
    const plan = await planIn(request)
    if (!plan || plan.open === null) return request.notFound()
    return adoptionPage(request, settings, plan, { typed: { body: '', day: '', note: '' } })
  }

type Sent = Pick<AdoptionProps, 'typed' | 'errors'> & { readonly status?: ShownPage['status'] }

async function adoptionPage(
  request: Incoming,
  settings: PlanSettings,
  plan: Preparation,
  { status = 200, ...sent }: Sent,
): Promise<ShownPage> {
  const { platform, site } = request.var
  const versions = await versionsOf(platform.db, plan.plan)
  const version = versions.find(({ id }) => id === plan.open) ?? versions[0]
  if (!version) throw new Error(`the plan ${plan.plan} has no version`)
  const work = await groundworkOf(platform.db, plan, settings)
  return showPage(
    AdoptionPage({
      ...{ site, plan, version, questions: questionsOf(work), bodies: settings.year.bodies },
      waitingIn: work.replies.find(({ considered }) => considered === null)?.consultation,
      law: [settings.law('D5'), settings.law('D7')],
      ...sent,
    }),
    status,
  )
}

/** All that is known of how a plan was made. */
async function groundworkOf(db: Db, plan: Preparation, { municipalities }: PlanSettings): Promise<Groundwork> {
  const consultations = await consultationsOf(db, plan.plan)
  const [first, last] = [plan.firstDay, plan.lastDay].map((day) => Number(day.slice(0, 4))) as [number, number]
  return {
    log: await dialoguesOf(db, plan.plan),
    municipalities: municipalities.map(({ key }) => key),
    consultations,
    replies: (await Promise.all(consultations.map(({ id }) => repliesIn(db, id)))).flat(),
    goals: plan.open === null ? 0 : (await goalsOf(db, plan.open)).length,
    financed: (await yearsOfFinancing(db)).filter((year) => first <= year && year <= last).length,
  }
}

/** Enters that a body has adopted the plan. */
export const sendAdoptPlan =
  (settings: PlanSettings): Handler =>
  async (request) => {
    const { platform, site, who } = request.var
    const plan = await planIn(request)
    if (!plan) return request.notFound()
    const form = await readForm(request)
    const typed = { body: form.text('organ'), day: form.text('dag'), note: form.text('anteckning') }
    const say = preparationSentences[site.language]
    const bodies = settings.year.bodies.map(({ key }) => key)
    const read = readAdoption(typed, { bodies, today: dayAt(platform.clock()) })
    if ('problems' in read) {
      const errors = read.problems.map(({ problem, field }) => ({ field, message: say[problem] }))
      return adoptionPage(request, settings, plan, { typed, errors, status: 422 })
    }
    const wanted = { plan: plan.plan, read, seen: parseRowId(form.text('version')) ?? 0n }
    const making = { by: actorOf(who), at: platform.clock() }
    const refused = await inTransaction(platform.db, (tx) => adoptPlan(tx, wanted, making))
    if (!refused) return redirectWithReceipt(request, link.preparation(plan.plan), 'plan.adopted')
    const errors = [{ field: 'fragor', message: say[refused.refused] }]
    return adoptionPage(request, settings, plan, { typed, errors, status: 409 })
  }
