import { actorOf, type Handler, readForm } from '#identity/index.ts'
import { link } from '#paths.ts'
import { inTransaction } from '#platform/index.ts'
import { longestAnswer, typedAnswer } from '#values/index.ts'
import { redirectWithReceipt } from '../../receipts.route.ts'
import type { PlanSettings } from '../../settings.ts'
import { statementIn, statementPage } from '../statement.route.ts'
import { statementSentences } from '../statement.sentences.ts'
import { statementById } from '../statement.store.ts'
import { readDraft } from '../statement-form.ts'
import { addComment } from './add-comment.action.ts'
import { saveDraft } from './save-draft.action.ts'

/** Saves what somebody has written. Who was too late sees both texts, and loses neither. */
export const sendSaveDraft =
  (settings: PlanSettings): Handler =>
  async (request) => {
    const { platform, site, who } = request.var
    const statement = await statementIn(request)
    if (!statement) return request.notFound()
    const form = await readForm(request)
    const typedDraft = { text: form.text('text'), amount: form.text('belopp') }
    const say = statementSentences[site.language]
    const read = readDraft(typedDraft)
    if ('problems' in read) {
      const errors = read.problems.map(({ problem, field }) => ({ field, message: say[problem] }))
      return statementPage(request, settings, statement, { typedDraft, errors, status: 422 })
    }
    const seen = Number(/^\d{1,9}$/.exec(form.text('utkast'))?.[0] ?? -1)
    const wanted = { statement: statement.id, draft: read, seen }
    const making = { by: actorOf(who), at: platform.clock() }
    const refused = await inTransaction(platform.db, (tx) => saveDraft(tx, wanted, making))
    if (!refused) return redirectWithReceipt(request, `${link.statement(statement.id)}#utkast`, 'statement.drafted')
    const now = (await statementById(platform.db, statement.id)) ?? statement
    const isConflict = refused.refused === 'somebody has saved another draft'
    const errors = [{ field: isConflict ? 'text' : 'utkast', message: say[refused.refused] }]
    return statementPage(request, settings, now, { typedDraft, isConflict, errors, status: 409 })
  }

/** Keeps what somebody in the department says of the draft. */
export const sendCommentStatement =
  (settings: PlanSettings): Handler =>
  async (request) => {
    const { platform, site, who } = request.var
    const statement = await statementIn(request)
    if (!statement) return request.notFound()
    const typedComment = (await readForm(request)).text('kommentar')
    const text = typedAnswer(typedComment)
    const say = statementSentences[site.language]
    if (text === '' || text.length > longestAnswer) {
      const errors = [{ field: 'kommentar', message: say['write the comment'] }]
      return statementPage(request, settings, statement, { typedComment, errors, status: 422 })
    }
    const making = { by: actorOf(who), at: platform.clock() }
    const refused = await inTransaction(platform.db, (tx) => addComment(tx, { statement: statement.id, text }, making))
    if (!refused)
      return redirectWithReceipt(request, `${link.statement(statement.id)}#kommentarer`, 'statement.commented')
    const now = (await statementById(platform.db, statement.id)) ?? statement
    const errors = [{ field: 'kommentarer', message: say[refused.refused] }]
    return statementPage(request, settings, now, { typedComment, errors, status: 409 })
  }
