import { type Handler, type Incoming, may, type ShownPage, showPage } from '#identity/index.ts'
import type { Db } from '#platform/index.ts'
import type { FieldError } from '#ui/index.ts'
import { dayAt, parseRowId } from '#values/index.ts'
import { commissionsForGoal } from '../commissions/commission.store.ts'
import { inOrderOfDay } from '../commissions/commission.ts'
import { ownLinksOf } from '../fields/own-link.store.ts'
import { allLinks, offeredOn } from '../fields/own-link.ts'
import type { TypedIndicator } from '../indicators/indicator.ts'
import type { TypedReading } from '../indicators/indicator-forms.page.tsx'
import { readIndicatorsOf } from '../indicators/read-indicators.route.ts'
import { measuresOf } from '../measures/measure.store.ts'
import type { TypedMeasure } from '../measures/measure-form.ts'
import type { TypedMove } from '../measures/measure-forms.page.tsx'
import { allPlans, goalsOf, linksOf, planOfGoal, type ShownPlan } from '../plans/plan.store.ts'
import { type Goal, goalsToReach } from '../plans/plan.ts'
import type { PlanSettings } from '../settings.ts'
import { GoalPage } from './goal.page.tsx'
import { moneyFor } from './goal.store.ts'
import { GoalWorkPage } from './goal-work.page.tsx'
import { progressOf } from './progress.ts'

interface FoundGoal {
  readonly plan: ShownPlan
  readonly version: bigint
  readonly goals: readonly Goal[]
  readonly goal: Goal
}

/** The goal as the adopted version of its plan words it. */
export async function findGoal(db: Db, id: bigint | undefined): Promise<FoundGoal | undefined> {
  const of = id === undefined ? undefined : await planOfGoal(db, id)
  const plan = of === undefined ? undefined : (await allPlans(db)).find((one) => one.id === of)
  if (!plan || plan.adopted === null) return undefined
  const goals = await goalsOf(db, plan.adopted)
  const goal = goalsToReach(goals).find((one) => one.id === id)
  return goal && { plan, version: plan.adopted, goals, goal }
}

/** One goal, as it is read by all. */
export const showGoal =
  ({ linked }: PlanSettings): Handler =>
  async (request) => {
    const { platform, site } = request.var
    const found = await findGoal(platform.db, parseRowId(request.req.param('id')))
    if (!found) return request.notFound()
    const { plan, version, goals, goal } = found
    const measures = await measuresOf(platform.db, [goal.id])
    const money = await moneyFor(platform.db, goal.id)
    const indicators = await readIndicatorsOf(platform.db, goal.id)
    const told = (await linksOf(platform.db, version)).get(goal.id) ?? []
    const links = allLinks(told, await ownLinksOf(platform.db, goal.id))
    return showPage(
      GoalPage({
        ...{
          site,
          today: dayAt(platform.clock()),
          plan,
          goal,
          measures,
          money,
          indicators,
          above: aboveOf(goals, goal),
        },
        progress: progressOf(measures, money.length, indicators.length),
        links: links.map(({ kind, code }) => ({
          kind,
          name: linked[kind].find(({ key }) => key === code)?.name ?? null,
        })),
      }),
    )
  }

const aboveOf = (goals: readonly Goal[], { parent }: Goal): Goal[] => {
  const next = goals.find(({ id }) => id === parent)
  return next ? [...aboveOf(goals, next), next] : []
}

export const showGoalWork =
  (settings: PlanSettings): Handler =>
  async (request) => {
    const page = await goalWorkPage(request, settings, parseRowId(request.req.param('id')))
    return page ?? request.notFound()
  }

/** What was typed and what was wrong with it, where something was. */
export interface SentWork {
  readonly typed?: TypedMeasure
  readonly moved?: TypedMove
  readonly indicator?: TypedIndicator
  readonly reading?: TypedReading
  readonly errors?: readonly FieldError[]
  readonly status?: ShownPage['status']
}

/** The working page of a goal. Undefined where there is none. */
export async function goalWorkPage(
  request: Incoming,
  { owners, linked }: PlanSettings,
  id: bigint | undefined,
  { status = 200, ...sent }: SentWork = {},
): Promise<ShownPage | undefined> {
  const { platform, site, who } = request.var
  const found = await findGoal(platform.db, id)
  if (!found) return undefined
  const today = dayAt(platform.clock())
  const page = GoalWorkPage({
    ...{ site, today, goal: found.goal, owners, ...sent },
    offered: offeredOn(today, linked),
    links: await ownLinksOf(platform.db, found.goal.id),
    measures: await measuresOf(platform.db, [found.goal.id]),
    commissions: inOrderOfDay(await commissionsForGoal(platform.db, found.goal.id), today),
    mayWrite: may(who, 'follow up the plan'),
    indicators: await readIndicatorsOf(platform.db, found.goal.id),
    typed: sent.typed ?? { title: '', owner: '', year: today.slice(0, 4), due: '' },
  })
  return showPage(page, status)
}
