import { actorOf, type Handler, type Incoming, may, readForm, type ShownPage, showPage } from '#identity/index.ts'
import { link } from '#paths.ts'
import { inTransaction } from '#platform/index.ts'
import type { FieldError } from '#ui/index.ts'
import { dayAt } from '#values/index.ts'
import { redirectWithReceipt } from '../receipts.route.ts'
import type { PlanSettings } from '../settings.ts'
import { addStatement } from './add-statement.action.ts'
import { statementSentences } from './statement.sentences.ts'
import { allStatements } from './statement.store.ts'
import { inOrderOfDue } from './statement.ts'
import { readStatement, type TypedStatement } from './statement-form.ts'
import { StatementsPage } from './statements.page.tsx'

/** Everything that the region is asked to answer, and asks the state for. */
export const showStatements =
  (settings: PlanSettings): Handler =>
  (request) =>
    statementsPage(request, settings)

interface Sent {
  readonly typed?: TypedStatement
  readonly errors?: readonly FieldError[]
  readonly status?: ShownPage['status']
}

async function statementsPage(
  request: Incoming,
  { authorities }: PlanSettings,
  { status = 200, ...sent }: Sent = {},
): Promise<ShownPage> {
  const { platform, site, who } = request.var
  return showPage(
    StatementsPage({
      ...{ site, today: dayAt(platform.clock()), mayDraft: may(who, 'draft statements'), ...sent },
      statements: inOrderOfDue(await allStatements(platform.db)),
      state: authorities[0]?.name.sv ?? '',
    }),
    status,
  )
}

/** Enters a referral that has come, or the request of a year. */
export const sendAddStatement =
  (settings: PlanSettings): Handler =>
  async (request) => {
    const { platform, site, who } = request.var
    const form = await readForm(request)
    const typed: TypedStatement = {
      ...{ kind: form.text('slag'), title: form.text('rubrik'), counterpart: form.text('motpart') },
      ...{ asked: form.text('fraga'), source: form.text('kalla'), caseNumber: form.text('diarienummer') },
      ...{ received: form.text('inkom'), due: form.text('senast'), year: form.text('ar') },
      toFullCouncil: form.text('fullmaktige') !== '',
    }
    const read = readStatement(typed, dayAt(platform.clock()))
    if (read === undefined) return request.notFound()
    if ('problems' in read) {
      const say = statementSentences[site.language]
      const errors = read.problems.map(({ problem, field }) => ({
        ...{ field: `${field}-${typed.kind}`, message: say[problem] },
      }))
      return statementsPage(request, settings, { typed, errors, status: 422 })
    }
    const making = { by: actorOf(who), at: platform.clock() }
    const id = await inTransaction(platform.db, (tx) => addStatement(tx, read, making))
    return redirectWithReceipt(request, link.statement(id), 'statement.added')
  }
