import { type Handler, may, showPage } from '#identity/index.ts'
import { dayAt } from '#values/index.ts'
import { progressOfGoals } from '../goals/progress-of-goals.route.ts'
import { allPreparations } from '../preparation/preparation.store.ts'
import { allPlans, goalsOf } from './plan.store.ts'
import { PlanWorkPage } from './plan-work.page.tsx'

/** All plans that were adopted, for those who work with them. */
export const showPlanWork: Handler = async (request) => {
  const { platform, site, who } = request.var
  const adopted = (await allPlans(platform.db)).filter((plan) => plan.adopted !== null)
  const plans = await Promise.all(
    adopted.map(async (plan) => {
      const goals = plan.adopted === null ? [] : await goalsOf(platform.db, plan.adopted)
      return { plan, goals, progress: await progressOfGoals(platform.db, goals) }
    }),
  )
  return showPage(
    PlanWorkPage({
      ...{ site, today: dayAt(platform.clock()), plans, made: await allPreparations(platform.db) },
      ...{ mayWrite: may(who, 'follow up the plan'), mayMake: may(who, 'make plans') },
    }),
  )
}
