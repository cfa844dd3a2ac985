import { actorOf, type Handler, type Incoming, may, readForm, type ShownPage, showPage } from '#identity/index.ts'
import { link } from '#paths.ts'
import { inTransaction } from '#platform/index.ts'
import { dayAt, longestAnswer, parseRowId, typedAnswer } from '#values/index.ts'
import { redirectWithReceipt } from '../../receipts.route.ts'
import type { PlanSettings } from '../../settings.ts'
import { planIn } from '../plan-in.route.ts'
import { preparationSentences } from '../preparation.sentences.ts'
import { preparationOf } from '../preparation.store.ts'
import type { Preparation } from '../preparation.ts'
import { DialoguePage, type DialogueProps } from './dialogue.page.tsx'
import { dialoguesOf, planOfDialogue } from './dialogue.store.ts'
import { readDialogue, type TypedDialogue } from './dialogue-form.ts'
import { endDialogue, logDialogue } from './log-dialogue.action.ts'

export const showDialogues =
  (settings: PlanSettings): Handler =>
  async (request) => {
    const plan = await planIn(request)
    return plan ? dialoguePage(request, settings, plan) : request.notFound()
  }

type Sent = Pick<DialogueProps, 'typed' | 'typedEnd' | 'errors'> & { readonly status?: ShownPage['status'] }

async function dialoguePage(
  request: Incoming,
  { law, municipalities }: PlanSettings,
  plan: Preparation,
  { status = 200, ...sent }: Sent = {},
): Promise<ShownPage> {
  const { platform, site, who } = request.var
  const log = await dialoguesOf(platform.db, plan.plan)
  const mayWrite = may(who, 'make plans')
  return showPage(DialoguePage({ site, plan, log, municipalities, law: law('D7'), mayWrite, ...sent }), status)
}

/** Logs a talk about a plan. */
export const sendLogDialogue =
  (settings: PlanSettings): Handler =>
  async (request) => {
    const { platform, site, who } = request.var
    const plan = await planIn(request)
    if (!plan) return request.notFound()
    const form = await readForm(request)
    const typed: TypedDialogue = {
      ...{ kind: form.text('slag'), day: form.text('dag'), title: form.text('rubrik') },
      ...{ outcome: form.text('resultat'), source: form.text('kalla') },
      partners: Object.keys(form.texts).filter((name) => /^(kommun|grupp)-/.test(name)),
    }
    const municipalities = settings.municipalities.map(({ key }) => key)
    const read = readDialogue(typed, { municipalities, today: dayAt(platform.clock()) })
    if ('problems' in read) {
      const say = preparationSentences[site.language]
      const errors = read.problems.map(({ problem, field }) => ({ field, message: say[problem] }))
      return dialoguePage(request, settings, plan, { typed, errors, status: 422 })
    }
    const making = { by: actorOf(who), at: platform.clock() }
    await inTransaction(platform.db, (tx) => logDialogue(tx, plan.plan, read, making))
    return redirectWithReceipt(request, link.dialogues(plan.plan), 'dialogue.logged')
  }

/** Says that an entry of the log is wrong. */
export const sendEndDialogue =
  (settings: PlanSettings): Handler =>
  async (request) => {
    const { platform, site, who } = request.var
    const id = parseRowId(request.req.param('id'))
    const of = id === undefined ? undefined : await planOfDialogue(platform.db, id)
    const plan = of === undefined ? undefined : await preparationOf(platform.db, of)
    if (id === undefined || !plan) return request.notFound()
    const typed = (await readForm(request)).text('skal')
    const reason = typedAnswer(typed)
    if (reason === '' || reason.length > longestAnswer) {
      const errors = [
        { field: `skal-${id}`, message: preparationSentences[site.language]['write why the entry is wrong'] },
      ]
      return dialoguePage(request, settings, plan, { typedEnd: { id, reason: typed }, errors, status: 422 })
    }
    const making = { by: actorOf(who), at: platform.clock() }
    await inTransaction(platform.db, (tx) => endDialogue(tx, id, reason, making))
    return redirectWithReceipt(request, link.dialogues(plan.plan), 'dialogue.ended')
  }
