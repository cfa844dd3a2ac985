import { decisionById } from '#decisions/index.ts'
import { type Handler, showPage } from '#identity/index.ts'
import { statementIn } from '../statement.route.ts'
import { statementsAt } from '../statement.store.ts'
import { inOrderOfDue } from '../statement.ts'
import { PublishedStatementPage, PublishedStatementsPage } from './published.page.tsx'

/** `GET /remisser`: what the region has answered and asked for. */
export const showPublishedStatements: Handler = async (request) => {
  const { platform, site } = request.var
  const statements = inOrderOfDue(await statementsAt(platform.db, ['published']))
  return showPage(PublishedStatementsPage({ site, statements }))
}

/** One of them. What is not published is not there. */
export const showPublishedStatement: Handler = async (request) => {
  const { platform, site } = request.var
  const statement = await statementIn(request)
  if (statement?.status !== 'published' || statement.decision === null) return request.notFound()
  const decision = await decisionById(platform.db, statement.decision)
  const decided = decision && { body: decision.body_name, day: decision.decided_day }
  return showPage(PublishedStatementPage({ site, statement, decided }))
}
