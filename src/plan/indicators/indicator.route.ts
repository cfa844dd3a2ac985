import { actorOf, type Handler, readForm } from '#identity/index.ts'
import { link } from '#paths.ts'
import { inTransaction } from '#platform/index.ts'
import { dayAt, parseRowId } from '#values/index.ts'
import { findGoal, goalWorkPage } from '../goals/goal.route.ts'
import { redirectWithReceipt } from '../receipts.route.ts'
import type { PlanSettings } from '../settings.ts'
import { defineIndicator } from './define-indicator.action.ts'
import { goalOfIndicator } from './indicator.store.ts'
import { indicatorFields, readIndicator, readValue, type TypedIndicator, valueFields } from './indicator.ts'
import { indicatorSentences } from './indicator-problem.sentences.ts'
import { keepReading } from './keep-reading.action.ts'

/** Defines what shows whether a goal is reached. */
export const sendDefineIndicator =
  (settings: PlanSettings): Handler =>
  async (request) => {
    const { platform, site, who } = request.var
    const goal = parseRowId(request.req.param('id'))
    if (goal === undefined || !(await findGoal(platform.db, goal))) return request.notFound()
    const form = await readForm(request)
    const indicator: TypedIndicator = {
      ...{ name: form.text('indikator'), unit: form.text('enhet') },
      ...{ direction: form.text('riktning'), source: form.text('kalla') },
      ...{ baseline: form.text('utgangslage'), baselineDay: form.text('utgangsdag') },
      ...{ target: form.text('malvarde'), targetDay: form.text('maldag') },
    }
    const read = readIndicator(indicator)
    if ('problems' in read) {
      const say = indicatorSentences[site.language]
      const errors = read.problems.map((problem) => ({ field: indicatorFields[problem], message: say[problem] }))
      return (await goalWorkPage(request, settings, goal, { indicator, errors, status: 422 })) ?? request.notFound()
    }
    const making = { by: actorOf(who), at: platform.clock() }
    await inTransaction(platform.db, (tx) => defineIndicator(tx, { goal, ...read }, making))
    return redirectWithReceipt(request, `${link.goalWork(goal)}#indikatorer`, 'indicator.defined')
  }

/** Keeps a value of an indicator. */
export const sendKeepReading =
  (settings: PlanSettings): Handler =>
  async (request) => {
    const { platform, site, who } = request.var
    const id = parseRowId(request.req.param('id'))
    const goal = id === undefined ? undefined : await goalOfIndicator(platform.db, id)
    if (id === undefined || goal === undefined) return request.notFound()
    const form = await readForm(request)
    const typed = { value: form.text('varde'), day: form.text('dag'), source: form.text('vardets-kalla') }
    const read = readValue(typed, dayAt(platform.clock()))
    if ('problems' in read) {
      const say = indicatorSentences[site.language]
      const errors = read.problems.map((problem) => ({ field: `${valueFields[problem]}-${id}`, message: say[problem] }))
      const reading = { ...typed, indicator: id }
      return (await goalWorkPage(request, settings, goal, { reading, errors, status: 422 })) ?? request.notFound()
    }
    const making = { by: actorOf(who), at: platform.clock() }
    await inTransaction(platform.db, (tx) => keepReading(tx, id, read, making))
    return redirectWithReceipt(request, `${link.goalWork(goal)}#indikator-${id}`, 'indicator.read')
  }
