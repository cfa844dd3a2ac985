import { actorOf, type Handler, type Incoming, may, readForm, type ShownPage, showPage } from '#identity/index.ts'
import { link } from '#paths.ts'
import { type Db, inTransaction } from '#platform/index.ts'
import type { FieldError } from '#ui/index.ts'
import { type Day, dayAt, parseRowId } from '#values/index.ts'
import { measuresOf } from '../measures/measure.store.ts'
import { allPlans, goalsOf } from '../plans/plan.store.ts'
import { goalsToReach, inTime } from '../plans/plan.ts'
import { redirectWithReceipt } from '../receipts.route.ts'
import type { PlanSettings } from '../settings.ts'
import { changeCommission } from './changes/change-commission.action.ts'
import { readChange, type TypedChange } from './changes/change-form.ts'
import type { ChangeRefusal } from './changes/commission-change.ts'
import { linkCommission } from './changes/link-commission.action.ts'
import { type GoalToLink, linkValue } from './changes/link-commission.page.tsx'
import { CommissionPage } from './commission.page.tsx'
import { commissionSentences } from './commission.sentences.ts'
import { type CommissionLink, commissionById, eventsOfCommission, linksOfCommission } from './commission.store.ts'
import type { Commission } from './commission.ts'

export const showCommission =
  (settings: PlanSettings): Handler =>
  async (request) => {
    const commission = await commissionIn(request)
    return commission ? commissionPage(request, settings, commission) : request.notFound()
  }

async function commissionIn(request: Incoming): Promise<Commission | undefined> {
  const id = parseRowId(request.req.param('id'))
  return id === undefined ? undefined : commissionById(request.var.platform.db, id)
}

interface Sent {
  readonly typed?: TypedChange
  readonly ticked?: readonly CommissionLink[]
  readonly errors?: readonly FieldError[]
  readonly status?: ShownPage['status']
}

async function commissionPage(
  request: Incoming,
  { owners }: PlanSettings,
  commission: Commission,
  { status = 200, ...sent }: Sent = {},
): Promise<ShownPage> {
  const { platform, site, who } = request.var
  const today = dayAt(platform.clock())
  const links = await linksOfCommission(platform.db, commission.id)
  return showPage(
    CommissionPage({
      ...{ site, today, commission, owners, links, ...sent },
      events: await eventsOfCommission(platform.db, commission.id),
      goals: await goalsToLink(platform.db, today, links),
      mayKeep: may(who, 'keep the commissions'),
    }),
    status,
  )
}

/** The goals of the plans that hold or come, and those that are linked already. */
async function goalsToLink(db: Db, today: Day, links: readonly CommissionLink[]): Promise<GoalToLink[]> {
  const found: GoalToLink[] = []
  for (const plan of await allPlans(db)) {
    if (plan.adopted === null) continue
    const goals = goalsToReach(await goalsOf(db, plan.adopted)).filter(
      ({ id }) => inTime(plan, today) !== 'expired' || links.some(({ goal }) => goal === id),
    )
    const measures = await measuresOf(
      db,
      goals.map(({ id }) => id),
    )
    found.push(...goals.map((goal) => ({ goal, measures: measures.filter((one) => one.goal === goal.id) })))
  }
  return found
}

/** Reports a commission, moves it, hands it over, closes it and so on. */
export const sendChangeCommission =
  (settings: PlanSettings): Handler =>
  async (request) => {
    const { platform, site, who } = request.var
    const commission = await commissionIn(request)
    if (!commission) return request.notFound()
    const form = await readForm(request)
    const typed = {
      ...{ what: form.text('vad'), day: form.text('dag'), item: form.text('punkt') },
      ...{ owner: form.text('ansvarig'), note: form.text('anteckning') },
    }
    const say = commissionSentences[site.language]
    const owners = settings.owners.map(({ key }) => key)
    const read = readChange(typed, { owners, today: dayAt(platform.clock()) })
    if (read === undefined) return request.notFound()
    if ('problems' in read) {
      const errors = read.problems.map(({ problem, field }) => ({
        ...{ field: `${field}-${typed.what}`, message: say[problem] },
      }))
      return commissionPage(request, settings, commission, { typed, errors, status: 422 })
    }
    const wanted = { commission: commission.id, change: read, seen: parseRowId(form.text('sedd')) ?? 0n }
    const making = { by: actorOf(who), at: platform.clock() }
    const refused = await inTransaction(platform.db, (tx) => changeCommission(tx, wanted, making))
    if (!refused) return redirectWithReceipt(request, link.commission(commission.id), 'commission.changed')
    const now = (await commissionById(platform.db, commission.id)) ?? commission
    const field = fieldOf[refused.refused]
    const errors = [{ field: field === null ? 'handelser' : `${field}-${read.what}`, message: say[refused.refused] }]
    return commissionPage(request, settings, now, { typed, errors, status: 409 })
  }

/** The field that a refusal is about. Null: what has happened meanwhile. */
const fieldOf: Readonly<Record<ChangeRefusal, string | null>> = {
  'the commission has changed since it was read': null,
  'the commission cannot change so': null,
  'a change of the commission needs a reason': 'anteckning',
  'the commission is due that day already': 'dag',
  'the commission is theirs already': 'ansvarig',
  'it was not reported before it was given': 'dag',
}

/** Says which goals and measures a commission is done for. */
export const sendLinkCommission =
  (settings: PlanSettings): Handler =>
  async (request) => {
    const { platform, site, who } = request.var
    const commission = await commissionIn(request)
    if (!commission) return request.notFound()
    const form = await readForm(request)
    const there = await linksOfCommission(platform.db, commission.id)
    const offered = await goalsToLink(platform.db, dayAt(platform.clock()), there)
    const ticked = offered.flatMap(({ goal, measures }) =>
      [{ goal: goal.id, measure: null }, ...measures.map(({ id }) => ({ goal: goal.id, measure: id }))].filter(
        (one) => form.text(linkValue(one)) !== '',
      ),
    )
    // A goal that has left its plan is offered no more, and what was said of it stays.
    const kept = there.filter((one) => !offered.some(({ goal }) => goal.id === one.goal))
    const links = [...kept, ...ticked]
    const wanted = { commission: commission.id, links, seen: parseRowId(form.text('sedd')) ?? 0n }
    const making = { by: actorOf(who), at: platform.clock() }
    const refused = await inTransaction(platform.db, (tx) => linkCommission(tx, wanted, making))
    if (!refused) return redirectWithReceipt(request, `${link.commission(commission.id)}#mal`, 'commission.linked')
    const now = (await commissionById(platform.db, commission.id)) ?? commission
    const errors = [{ field: 'handelser', message: commissionSentences[site.language][refused.refused] }]
    return commissionPage(request, settings, now, { ticked, errors, status: 409 })
  }
