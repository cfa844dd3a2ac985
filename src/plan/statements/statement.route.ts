import { decisionById } from '#decisions/index.ts'
import {
  actorOf,
  type Handler,
  type Incoming,
  may,
  mayAbout,
  readForm,
  type ShownPage,
  showPage,
} from '#identity/index.ts'
import { link } from '#paths.ts'
import { inTransaction } from '#platform/index.ts'
import { dayAt, parseRowId } from '#values/index.ts'
import { redirectWithReceipt } from '../receipts.route.ts'
import type { PlanSettings } from '../settings.ts'
import { readChange, type TypedChange } from './changes/change-form.ts'
import { changeStatement } from './changes/change-statement.action.ts'
import { type ChangeRefusal, type DoneBy, doneBy } from './changes/statement-change.ts'
import { commentsOf, draftsOf, eventsOfStatement } from './drafts/said.store.ts'
import { StatementPage, type StatementProps } from './statement.page.tsx'
import { statementSentences } from './statement.sentences.ts'
import { statementById } from './statement.store.ts'
import type { Statement } from './statement.ts'

export const showStatement =
  (settings: PlanSettings): Handler =>
  async (request) => {
    const statement = await statementIn(request)
    return statement ? statementPage(request, settings, statement) : request.notFound()
  }

/** The statement that the address names, if there is one. */
export async function statementIn(request: Incoming): Promise<Statement | undefined> {
  const id = parseRowId(request.req.param('id'))
  return id === undefined ? undefined : statementById(request.var.platform.db, id)
}

type Sent = Partial<Pick<StatementProps, 'typed' | 'typedDraft' | 'typedComment' | 'isConflict' | 'errors'>> & {
  readonly status?: ShownPage['status']
}

/** The page of a statement, with what somebody sent to it and what was wrong. */
export async function statementPage(
  request: Incoming,
  settings: PlanSettings,
  statement: Statement,
  { status = 200, ...sent }: Sent = {},
): Promise<ShownPage> {
  const { platform, site, who } = request.var
  const { db } = platform
  const decision = statement.decision === null ? undefined : await decisionById(db, statement.decision)
  return showPage(
    StatementPage({
      ...{ site, today: dayAt(platform.clock()), statement, law: settings.law, ...sent },
      decided: decision && { body: decision.body_name, day: decision.decided_day },
      ...{ drafts: await draftsOf(db, statement.id), comments: await commentsOf(db, statement.id) },
      events: await eventsOfStatement(db, statement.id),
      bodies: bodiesOf(request, settings),
      mayDo: (what) => may(who, what),
      mayComment: may(who, 'comment statements'),
    }),
    status,
  )
}

/** The bodies whose decisions the person may record. */
const bodiesOf = (request: Incoming, { year }: PlanSettings) =>
  year.bodies.filter(({ key }) => mayAbout(request.var.who, 'decide statements', { kind: 'body', key }))

/** Does with a statement what those with the permission may do: propose it, decide it, send it and so on. */
export const sendChangeStatement =
  (settings: PlanSettings, permission: DoneBy): Handler =>
  async (request) => {
    const { platform, site, who } = request.var
    const statement = await statementIn(request)
    if (!statement) return request.notFound()
    const form = await readForm(request)
    const typed: TypedChange = {
      ...{ what: form.text('vad'), day: form.text('dag'), how: form.text('hur'), body: form.text('organ') },
      ...{ level: form.text('niva'), rule: form.text('regel'), note: form.text('anteckning') },
    }
    const say = statementSentences[site.language]
    const bodies = bodiesOf(request, settings).map(({ key }) => key)
    const read = readChange(typed, { bodies, today: dayAt(platform.clock()) })
    if (read === undefined) return request.notFound()
    if ('problems' in read) {
      const errors = read.problems.map(({ problem, field }) => ({
        ...{ field: `${field}-${typed.what}`, message: say[problem] },
      }))
      return statementPage(request, settings, statement, { typed, errors, status: 422 })
    }
    if (doneBy[read.what] !== permission) return request.notFound()
    const wanted = { statement: statement.id, change: read, seen: parseRowId(form.text('sedd')) ?? 0n }
    const making = { by: actorOf(who), at: platform.clock() }
    const refused = await inTransaction(platform.db, (tx) => changeStatement(tx, wanted, making))
    if (!refused) return redirectWithReceipt(request, link.statement(statement.id), 'statement.changed')
    const now = (await statementById(platform.db, statement.id)) ?? statement
    const field = fieldOf[refused.refused]
    const errors = [{ field: field === null ? 'handelser' : `${field}-${read.what}`, message: say[refused.refused] }]
    return statementPage(request, settings, now, { typed, errors, status: 409 })
  }

/** The field that a refusal is about. Null: what has happened meanwhile. */
const fieldOf: Readonly<Record<ChangeRefusal, string | null>> = {
  'the statement has changed since it was read': null,
  'the statement cannot change so': null,
  'a change of the statement needs a reason': 'anteckning',
  'a statement to the full council is not delegated': 'niva',
  'it was not decided before it was received': 'dag',
  'it was not sent before it was decided': 'dag',
}
