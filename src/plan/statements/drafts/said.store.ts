import { whoDid } from '#identity/index.ts'
import type { Db } from '#platform/index.ts'
import { type Day, type Money, öre } from '#values/index.ts'
import type { EventKind } from '../tables.ts'

/** Something that was said or done, by whom and when. */
interface Said {
  readonly at: Date
  /** R35: null where the person is protected, or where it was no person. */
  readonly who: string | null
}

export interface Draft extends Said {
  readonly number: number
  readonly text: string
  readonly amount: Money | null
}

/** All that has been saved of a statement, the newest first. */
export async function draftsOf(db: Db, statement: bigint): Promise<Draft[]> {
  const rows = await db
    .selectFrom('plan_statement_draft as d')
    .select(['d.number', 'd.text', 'd.amount_ore', 'd.at', whoDid('d.by_whom').as('who')])
    .where('d.statement', '=', statement)
    .orderBy('d.number', 'desc')
    .execute()
  return rows.map(({ amount_ore: amount, ...draft }) => ({ ...draft, amount: amount === null ? null : öre(amount) }))
}

export interface Comment extends Said {
  readonly id: bigint
  /** The number of the draft that it is about. */
  readonly draft: number
  readonly text: string
}

/** What others have said of the drafts, in the order that they said it. */
export const commentsOf = (db: Db, statement: bigint): Promise<Comment[]> =>
  db
    .selectFrom('plan_statement_comment as c')
    .select(['c.id', 'c.draft', 'c.text', 'c.at', whoDid('c.by_whom').as('who')])
    .where('c.statement', '=', statement)
    .orderBy('c.id')
    .execute()

export interface StatementEvent extends Said {
  readonly id: bigint
  readonly change: EventKind
  readonly sentDay: Day | null
  readonly sentHow: string | null
  readonly note: string | null
}

/** All that has happened with a statement, the first first. */
export const eventsOfStatement = (db: Db, statement: bigint): Promise<StatementEvent[]> =>
  db
    .selectFrom('plan_statement_event as e')
    .select(['e.id', 'e.change', 'e.sent_day as sentDay', 'e.sent_how as sentHow', 'e.note', 'e.at'])
    .select(whoDid('e.by_whom').as('who'))
    .where('e.statement', '=', statement)
    .orderBy('e.id')
    .execute()
