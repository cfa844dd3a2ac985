import { sql } from 'kysely'
import type { Db, Tx } from '#platform/index.ts'
import { type Day, type Money, öre } from '#values/index.ts'
import type { Making } from '../making.ts'
import type { StateAfter } from './changes/statement-change.ts'
import type { Statement, StatementStatus } from './statement.ts'
import type { ReadDraft, ReadStatement } from './statement-form.ts'
import type { EventKind } from './tables.ts'

type NewStatement = Omit<ReadStatement, 'caseNumber'> & {
  readonly case: bigint
  /** What makes the sent form itself and no other. */
  readonly formKey: string
}

export async function insertStatement(tx: Tx, statement: NewStatement, { by, at }: Making): Promise<bigint> {
  const { kind, title, counterpart, asked, source, receivedDay, dueDay, year, toFullCouncil } = statement
  const { id } = await tx
    .insertInto('plan_statement')
    .values({
      ...{ kind, title, counterpart, asked, source, received_day: receivedDay, due_day: dueDay, year },
      ...{ to_full_council: toFullCouncil, case: statement.case, form_key: statement.formKey },
      ...{ made_at: at, made_by: by },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function statementByForm(tx: Tx, formKey: string): Promise<bigint | undefined> {
  // Two that send the same form at once: the later waits here, and then finds what the first added.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`plan_statement:${formKey}`}, 0))`.execute(tx)
  const row = await tx.selectFrom('plan_statement').select('id').where('form_key', '=', formKey).executeTakeFirst()
  return row?.id
}

export type NewEvent = StateAfter & { readonly statement: bigint; readonly change: EventKind }

export async function insertStatementEvent(tx: Tx, event: NewEvent, { by, at }: Making): Promise<void> {
  const { statement, change, status, decision, delegationRule, sentDay, sentHow, note } = event
  await tx
    .insertInto('plan_statement_event')
    .values({
      ...{ statement, change, status, decision, delegation_rule: delegationRule },
      ...{ sent_day: sentDay, sent_how: sentHow, note, at, by_whom: by },
    })
    .execute()
}

export async function insertDraft(
  tx: Tx,
  { statement, number, text, amount }: ReadDraft & { readonly statement: bigint; readonly number: number },
  { by, at }: Making,
): Promise<void> {
  await tx
    .insertInto('plan_statement_draft')
    .values({ statement, number, text, amount_ore: amount, at, by_whom: by })
    .execute()
}

interface NewComment {
  readonly statement: bigint
  readonly draft: number
  readonly text: string
  readonly formKey: string
}

/** Keeps what somebody says of a draft. False when the same form has said it already. */
export async function insertComment(
  tx: Tx,
  { statement, draft, text, formKey }: NewComment,
  { by, at }: Making,
): Promise<boolean> {
  const row = await tx
    .insertInto('plan_statement_comment')
    .values({ statement, draft, text, at, by_whom: by, form_key: formKey })
    .onConflict((conflict) => conflict.column('form_key').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

const statements = (db: Db | Tx) =>
  db
    .selectFrom('plan_current_statement as s')
    .innerJoin('registry_case_label as c', 'c.id', 's.case')
    .selectAll('s')
    .select('c.case_number')

type Row = Awaited<ReturnType<ReturnType<typeof statements>['execute']>>[number]

const amountOf = (amount: bigint | null): Money | null => (amount === null ? null : öre(amount))

const toStatement = (row: Row): Statement => ({
  ...{ id: row.id, kind: row.kind, title: row.title, counterpart: row.counterpart, asked: row.asked },
  ...{ source: row.source, receivedDay: row.received_day, dueDay: row.due_day, year: row.year },
  ...{ toFullCouncil: row.to_full_council, case: row.case, caseNumber: row.case_number, status: row.status },
  ...{ decision: row.decision, delegationRule: row.delegation_rule, sentDay: row.sent_day, sentHow: row.sent_how },
  ...{ note: row.note, statusAt: row.status_at, madeAt: row.made_at, event: row.event, draft: row.draft ?? 0 },
  ...{ text: row.text, amount: amountOf(row.amount_ore) },
})

/** Every statement, whatever has become of it. */
export const allStatements = async (db: Db): Promise<Statement[]> =>
  (await statements(db).orderBy('s.id').execute()).map(toStatement)

/** Those that stand there, what is due soonest first. */
export const statementsAt = async (db: Db, standing: readonly StatementStatus[]): Promise<Statement[]> =>
  (await statements(db).where('s.status', 'in', standing).orderBy('s.due_day').orderBy('s.id').execute()).map(
    toStatement,
  )

/** Those due in a year, whatever has become of them. */
export async function statementsDueIn(db: Db, year: number): Promise<Statement[]> {
  const rows = await statements(db)
    .where('s.due_day', '>=', `${year}-01-01` as Day)
    .where('s.due_day', '<=', `${year}-12-31` as Day)
    .orderBy('s.due_day')
    .orderBy('s.id')
    .execute()
  return rows.map(toStatement)
}

export async function statementById(db: Db | Tx, id: bigint): Promise<Statement | undefined> {
  const row = await statements(db).where('s.id', '=', id).executeTakeFirst()
  return row && toStatement(row)
}

/** The statement, held until the transaction ends. */
export async function lockStatement(tx: Tx, id: bigint): Promise<Statement | undefined> {
  const held = await tx.selectFrom('plan_statement').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return held && statementById(tx, id)
}
