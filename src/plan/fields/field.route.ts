import { actorOf, type Handler, readForm, showPage } from '#identity/index.ts'
import { mergedInto } from '#parties/index.ts'
import { link } from '#paths.ts'
import { inTransaction } from '#platform/index.ts'
import { dayAt, parseRowId } from '#values/index.ts'
import { findGoal } from '../goals/goal.route.ts'
import { measuresOf } from '../measures/measure.store.ts'
import { redirectWithReceipt } from '../receipts.route.ts'
import type { PlanSettings } from '../settings.ts'
import { FieldPage } from './field.page.tsx'
import { FieldsPage } from './fields.page.tsx'
import { linkGoal } from './link-goal.action.ts'
import { goalsLinkedTo } from './own-link.store.ts'
import { offeredOn } from './own-link.ts'

/** What the department works with, how, and in which units. */
export const showFields =
  ({ fields, methods, units }: PlanSettings): Handler =>
  (request) => {
    const told = units.map((unit) => ({ ...unit, into: mergedInto(units, unit.key) }))
    return Promise.resolve(showPage(FieldsPage({ site: request.var.site, fields, methods, units: told })))
  }

/** One own field, by its key in the region pack. */
export const showField =
  ({ fields, units }: PlanSettings): Handler =>
  async (request) => {
    const { platform, site } = request.var
    const field = fields.find(({ key }) => key === request.req.param('falt'))
    if (!field) return request.notFound()
    const found = await Promise.all(
      (await goalsLinkedTo(platform.db, 'field', field.key)).map((id) => findGoal(platform.db, id)),
    )
    const goals = found.flatMap((one) => (one ? [one.goal] : []))
    const measures = await measuresOf(
      platform.db,
      goals.map(({ id }) => id),
    )
    return showPage(
      FieldPage({
        ...{ site, today: dayAt(platform.clock()), field, goals },
        unit: units.find(({ key }) => key === field.unit),
        measures: measures.filter(({ status }) => status === 'planned' || status === 'ongoing'),
      }),
    )
  }

/** Says what a goal also contributes to. */
export const sendLinkGoal =
  ({ linked }: PlanSettings): Handler =>
  async (request) => {
    const { platform, who } = request.var
    const goal = parseRowId(request.req.param('id'))
    if (goal === undefined || !(await findGoal(platform.db, goal))) return request.notFound()
    const form = await readForm(request)
    const offered = offeredOn(dayAt(platform.clock()), linked)
    const wanted = { goal, offered, isTicked: (name: string) => form.text(name) !== '' }
    const making = { by: actorOf(who), at: platform.clock() }
    await inTransaction(platform.db, (tx) => linkGoal(tx, wanted, making))
    return redirectWithReceipt(request, link.goalWork(goal), 'goal.linked')
  }
