import { actorOf, type Handler, type Incoming, readForm, type ShownPage, showPage } from '#identity/index.ts'
import { link } from '#paths.ts'
import { inTransaction } from '#platform/index.ts'
import { dayAt, parseRowId } from '#values/index.ts'
import { linksAfter, offeredOn, planLinkKinds } from '../../fields/own-link.ts'
import { goalsOf, linksOf } from '../../plans/plan.store.ts'
import type { Goal, GoalLink } from '../../plans/plan.ts'
import { redirectWithReceipt } from '../../receipts.route.ts'
import type { PlanSettings } from '../../settings.ts'
import { planIn } from '../plan-in.route.ts'
import { preparationSentences } from '../preparation.sentences.ts'
import type { Preparation } from '../preparation.ts'
import { goalKey, moveGoal, saveGoal, takeOutGoal } from './change-goal.action.ts'
import { fieldOf, textChangeOf } from './text.route.ts'
import { readGoal, type TypedGoal } from './text-form.ts'
import { GoalFormPage, type GoalFormProps } from './text-forms.page.tsx'

interface Stands {
  readonly goals: readonly Goal[]
  readonly goal: Goal | undefined
  readonly links: readonly GoalLink[]
}

/** How a goal stands in the version that is being written. */
async function standsIn(request: Incoming, version: bigint | null, id: bigint | undefined): Promise<Stands> {
  const { db } = request.var.platform
  const goals = version === null ? [] : await goalsOf(db, version)
  const goal = goals.find((one) => one.id === id)
  const links = (goal && version !== null && (await linksOf(db, version)).get(goal.id)) || []
  return { goals, goal, links }
}

const emptyGoal: TypedGoal = { goal: '', level: '', called: '', parent: '', wording: '' }

/** The form of the goal that the address names, or of a new one. */
export const showGoalForm =
  (settings: PlanSettings): Handler =>
  async (request) => {
    const plan = await planIn(request)
    if (!plan || plan.open === null) return request.notFound()
    const asked = request.req.query('mal')
    const stands = await standsIn(request, plan.open, parseRowId(asked))
    const { goal } = stands
    if (asked !== undefined && !goal) return request.notFound()
    const { level, called = '', parent, wording } = goal ?? {}
    const typed = goal
      ? {
          goal: String(goal.id),
          level: level ?? '',
          called,
          parent: parent ? String(parent) : '',
          wording: wording?.sv ?? '',
        }
      : emptyGoal
    return goalForm(request, settings, { plan, stands }, { typed, links: stands.links })
  }

type Sent = Pick<GoalFormProps, 'typed' | 'errors' | 'hasConflict' | 'links'> & {
  readonly status?: ShownPage['status']
}

function goalForm(
  { var: { site, platform } }: Incoming,
  { linked }: PlanSettings,
  { plan, stands: { goals, goal, links } }: { readonly plan: Preparation; readonly stands: Stands },
  { status = 200, ...sent }: Sent,
): ShownPage {
  const offered = offeredOn(dayAt(platform.clock()), linked)
  return showPage(
    GoalFormPage({ ...{ site, plan, goals, offered, seen: goal ? goalKey(goal, links) : '' }, ...sent }),
    status,
  )
}

/** Adds, rewords, moves or removes a goal. Who was too late sees both texts, and loses neither. */
export const sendChangeGoal =
  (settings: PlanSettings): Handler =>
  async (request) => {
    const { platform, site, who } = request.var
    const plan = await planIn(request)
    const form = await readForm(request)
    const change = textChangeOf(form.text('vad'))
    if (!plan || change === undefined) return request.notFound()
    const typed: TypedGoal = {
      ...{ goal: form.text('mal'), level: form.text('niva'), called: form.text('kallas') },
      ...{ parent: form.text('under'), wording: form.text('lydelse') },
    }
    const goal = parseRowId(typed.goal)
    if (goal === undefined && (change !== 'save' || typed.goal !== '')) return request.notFound()
    const before = await standsIn(request, plan.open, goal)
    const offered = offeredOn(dayAt(platform.clock()), settings.linked)
    const links = linksAfter(planLinkKinds, offered, before.links, (name) => form.text(name) !== '')
    const say = preparationSentences[site.language]
    const again = async (sent: Omit<Sent, 'typed' | 'links'>) =>
      goalForm(request, settings, { plan, stands: await standsIn(request, plan.open, goal) }, { typed, links, ...sent })
    const read = readGoal(typed)
    if (change === 'save' && 'problems' in read)
      return again({
        errors: read.problems.map(({ problem, field }) => ({ field, message: say[problem] })),
        status: 422,
      })
    const making = { by: actorOf(who), at: platform.clock() }
    const seen = form.text('sedd')
    const refused = await inTransaction(platform.db, (tx) => {
      if (change === 'save' && !('problems' in read))
        return saveGoal(tx, { plan: plan.plan, goal, wish: { ...read, links }, seen }, making)
      const known = { plan: plan.plan, goal: goal ?? 0n }
      if (change === 'remove') return takeOutGoal(tx, { ...known, seen }, making)
      return moveGoal(tx, { ...known, by: change === 'up' ? -1 : 1 }, making)
    })
    if (!refused) return redirectWithReceipt(request, `${link.planText(plan.plan)}#mal`, 'plan.written')
    const hasConflict = refused.refused === 'the text has changed since it was read'
    const field = hasConflict ? 'lydelse' : fieldOf[refused.refused]
    return again({ errors: [{ field, message: say[refused.refused] }], hasConflict, status: 409 })
  }
