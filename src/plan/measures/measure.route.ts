import { actorOf, type Handler, readForm } from '#identity/index.ts'
import { link } from '#paths.ts'
import { inTransaction } from '#platform/index.ts'
import { isRefused, type Language, longestAnswer, parseRowId, typedAnswer } from '#values/index.ts'
import { findGoal, goalWorkPage } from '../goals/goal.route.ts'
import { redirectWithReceipt } from '../receipts.route.ts'
import type { PlanSettings } from '../settings.ts'
import { addMeasure } from './add-measure.action.ts'
import { goalOfMeasure } from './measure.store.ts'
import { type MeasureStatus, parseMeasureStatus } from './measure.ts'
import { measureWords } from './measure.words.ts'
import { problemFields, readMeasure } from './measure-form.ts'
import { measureSentences } from './measure-refusal.sentences.ts'
import { moveMeasure } from './move-measure.action.ts'

/** Adds what is to be done for a goal. */
export const sendAddMeasure =
  (settings: PlanSettings): Handler =>
  async (request) => {
    const { platform, site, who } = request.var
    const goal = parseRowId(request.req.param('id'))
    if (!(await findGoal(platform.db, goal)) || goal === undefined) return request.notFound()
    const form = await readForm(request)
    const typed = {
      ...{ title: form.text('atgard'), owner: form.text('ansvarig') },
      ...{ year: form.text('ar'), due: form.text('senast') },
    }
    const keys = settings.owners.map(({ key }) => key)
    const read = readMeasure(typed, keys)
    if ('problems' in read) {
      const words = measureWords[site.language]
      const errors = read.problems.map((problem) => ({ field: problemFields[problem], message: words[problem] }))
      return (await goalWorkPage(request, settings, goal, { typed, errors, status: 422 })) ?? request.notFound()
    }
    const making = { by: actorOf(who), at: platform.clock() }
    await inTransaction(platform.db, (tx) => addMeasure(tx, { goal, ...read }, making))
    return redirectWithReceipt(request, `${link.goalWork(goal)}#atgarder`, 'measure.added')
  }

/** Moves a measure to another state. */
export const sendMoveMeasure =
  (settings: PlanSettings): Handler =>
  async (request) => {
    const { platform, site, who } = request.var
    const measure = parseRowId(request.req.param('id'))
    const goal = measure === undefined ? undefined : await goalOfMeasure(platform.db, measure)
    if (measure === undefined || goal === undefined) return request.notFound()
    const form = await readForm(request)
    const moved = { measure, to: form.text('lage'), note: form.text('anteckning') }
    const again = async ({ field, message, status }: WrongMove) => {
      const errors = [{ field: `${field}-${measure}`, message }]
      return (await goalWorkPage(request, settings, goal, { moved, errors, status })) ?? request.notFound()
    }
    const read = readMove(moved, site.language)
    if ('message' in read) return again(read)
    const seen = parseRowId(form.text('sedd')) ?? 0n
    const making = { by: actorOf(who), at: platform.clock() }
    const answer = await inTransaction(platform.db, (tx) => moveMeasure(tx, { measure, ...read, seen }, making))
    if (!isRefused(answer))
      return redirectWithReceipt(request, `${link.goalWork(goal)}#atgard-${measure}`, 'measure.moved')
    const field = answer.refused === 'a measure that is dropped needs a reason' ? 'anteckning' : 'lage'
    return again({ field, message: measureSentences[site.language][answer.refused], status: 409 })
  }

interface WrongMove {
  readonly field: 'lage' | 'anteckning'
  readonly message: string
  readonly status: 409 | 422
}

function readMove(
  sent: { readonly to: string; readonly note: string },
  language: Language,
): { readonly to: MeasureStatus; readonly note: string } | WrongMove {
  const words = measureWords[language]
  const to = parseMeasureStatus(sent.to)
  const note = typedAnswer(sent.note)
  if (to === undefined) return { field: 'lage', message: words.pickAStatus, status: 422 }
  return note.length > longestAnswer ? { field: 'anteckning', message: words.noteTooLong, status: 422 } : { to, note }
}
