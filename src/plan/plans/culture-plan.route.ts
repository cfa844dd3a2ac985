import { type Handler, type Incoming, type ShownPage, showPage } from '#identity/index.ts'
import { partyById } from '#parties/index.ts'
import type { Db } from '#platform/index.ts'
import { type Day, dayAt, parseRowId } from '#values/index.ts'
import { progressOfGoals } from '../goals/progress-of-goals.route.ts'
import { openConsultations } from '../preparation/consultation/consultation.store.ts'
import { preparationOf } from '../preparation/preparation.store.ts'
import { sectionsOf } from '../preparation/text/version.store.ts'
import type { PlanSettings } from '../settings.ts'
import { NoPlanPage, PlanPage } from './plan.page.tsx'
import { adoptionOf, allPlans, extensionOf, goalsOf, type ShownDecision, type ShownPlan } from './plan.store.ts'
import { inTime } from './plan.ts'

/** The culture plan that holds today, else the one that held last. */
export const showCulturePlan =
  (settings: PlanSettings): Handler =>
  async (request) => {
    const { platform, site } = request.var
    const today = dayAt(platform.clock())
    const plans = (await allPlans(platform.db)).filter(({ adopted }) => adopted !== null)
    const culture = plans.filter(({ kind }) => kind === 'culture-plan')
    const plan = culture.find((one) => inTime(one, today) === 'in force') ?? culture[0]
    return plan
      ? pageOf(request, settings, plan, plans)
      : showPage(NoPlanPage({ site, outForComment: await outForComment(platform.db, today) }))
  }

/** A plan that has been adopted, whether it holds or not. */
export const showPlan =
  (settings: PlanSettings): Handler =>
  async (request) => {
    const id = parseRowId(request.req.param('id'))
    const plans = (await allPlans(request.var.platform.db)).filter(({ adopted }) => adopted !== null)
    const plan = plans.find((one) => one.id === id)
    return plan ? pageOf(request, settings, plan, plans) : request.notFound()
  }

async function pageOf(
  request: Incoming,
  { law }: PlanSettings,
  plan: ShownPlan,
  plans: readonly ShownPlan[],
): Promise<ShownPage> {
  const { platform, site } = request.var
  const { db } = platform
  const version = plan.adopted
  if (version === null) throw new Error(`plan ${plan.id} is shown though nobody has adopted it`)
  const goals = await goalsOf(db, version)
  const adoption = await adoptionOf(db, version)
  const extension = await extensionOf(db, plan.id)
  return showPage(
    PlanPage({
      ...{ site, today: dayAt(platform.clock()), plan, goals },
      progress: await progressOfGoals(db, goals),
      adoption: adoption && { ...(await named(db, adoption)), note: adoption.note },
      extension: extension && (await named(db, extension)),
      others: plans.filter(({ id }) => id !== plan.id),
      law: [law('D5'), law('D6')],
      madeHere: await madeHere(db, plan.id, version),
      outForComment: await outForComment(db, dayAt(platform.clock())),
    }),
  )
}

const named = async (db: Db, { body, day, source }: ShownDecision) => ({
  ...{ day, source },
  body: body === null ? null : ((await partyById(db, body))?.name ?? null),
})

async function madeHere(db: Db, plan: bigint, version: bigint) {
  const preparation = await preparationOf(db, plan)
  return preparation && { sections: await sectionsOf(db, version), periodReason: preparation.periodReason }
}

/** The plans that anyone may say something of. */
const outForComment = async (db: Db, today: Day) =>
  Promise.all(
    (await openConsultations(db, today)).map(async ({ id, plan, dueDay }) => ({
      ...{ consultation: id, dueDay, title: (await preparationOf(db, plan))?.title ?? '' },
    })),
  )
