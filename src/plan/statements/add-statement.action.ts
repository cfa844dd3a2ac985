import { contentKey, record, type Tx } from '#platform/index.ts'
import { openCase } from '#registry/index.ts'
import type { Making } from '../making.ts'
import { insertStatement, insertStatementEvent, statementByForm } from './statement.store.ts'
import type { ReadStatement } from './statement-form.ts'

/**
 * Enters a referral that has come, or the request of a year, in a case of its own. The same form sent twice enters one.
 * Answers which.
 */
export async function addStatement(tx: Tx, wanted: ReadStatement, making: Making): Promise<bigint> {
  const { caseNumber, ...told } = wanted
  const formKey = contentKey(wanted)
  const earlier = await statementByForm(tx, formKey)
  if (earlier !== undefined) return earlier
  const opened = await openCase(tx, { title: told.title, caseNumber, at: making.at })
  const statement = await insertStatement(tx, { ...told, case: opened, formKey }, making)
  const begun = { status: 'received', decision: null, delegationRule: null, sentDay: null, sentHow: null } as const
  await insertStatementEvent(tx, { statement, change: 'received', ...begun, note: null }, making)
  await record(tx, { at: making.at, who: making.by, what: 'statement.added', about: `statement:${statement}` })
  return statement
}
