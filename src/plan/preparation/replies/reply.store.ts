import { whoDid } from '#identity/index.ts'
import type { Db, Tx } from '#platform/index.ts'
import type { Making } from '../../making.ts'
import type { Considered, Reply } from './reply.ts'
import type { ReadReply } from './reply-form.ts'

const replies = (db: Db | Tx) =>
  db
    .selectFrom('plan_current_reply')
    .select(['id', 'consultation', 'body', 'from_whom', 'is_person', 'by_form', 'received_day', 'text', 'document'])
    .select(['consideration', 'verdict', 'reason'])

type Row = Awaited<ReturnType<ReturnType<typeof replies>['executeTakeFirstOrThrow']>>

const toReply = (row: Row): Reply => ({
  ...{
    id: row.id,
    consultation: row.consultation,
    body: row.body,
    from: row.from_whom,
    isPerson: row.is_person,
    byForm: row.by_form,
  },
  ...{ receivedDay: row.received_day, text: row.text, document: row.document, considered: consideredIn(row) },
})

const consideredIn = ({ consideration: id, verdict, reason }: Row): Considered | null =>
  id === null || verdict === null || reason === null ? null : { id, verdict, reason }

/** The replies in a consultation, in the order that they came. */
export async function repliesIn(db: Db | Tx, consultation: bigint): Promise<Reply[]> {
  const rows = await replies(db)
    .where('consultation', '=', consultation)
    .orderBy('received_day')
    .orderBy('id')
    .execute()
  return rows.map(toReply)
}

export async function replyById(db: Db | Tx, id: bigint): Promise<Reply | undefined> {
  const row = await replies(db).where('id', '=', id).executeTakeFirst()
  return row && toReply(row)
}

export async function replyByForm(tx: Tx, formKey: string): Promise<bigint | undefined> {
  return (await tx.selectFrom('plan_reply').select('id').where('form_key', '=', formKey).executeTakeFirst())?.id
}

interface NewReply extends ReadReply {
  readonly consultation: bigint
  readonly document: bigint
  readonly formKey: string
  readonly byForm: boolean
}

export async function insertReply(tx: Tx, reply: NewReply, { by, at }: Making): Promise<bigint> {
  const { consultation, body, from, isPerson, receivedDay, text, document, formKey, byForm } = reply
  const { id } = await tx
    .insertInto('plan_reply')
    .values({
      ...{
        consultation,
        body,
        from_whom: from,
        is_person: isPerson,
        by_form: byForm,
        received_day: receivedDay,
        text,
        document,
      },
      ...{ made_at: at, made_by: by, form_key: formKey },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export interface Consideration extends Considered {
  readonly at: Date
  readonly who: string | null
}

/** Every time that a reply was considered, the first first. */
export const considerationsOf = (db: Db, reply: bigint): Promise<Consideration[]> =>
  db
    .selectFrom('plan_consideration as c')
    .select(['c.id', 'c.verdict', 'c.reason', 'c.at', whoDid('c.by_whom').as('who')])
    .where('c.reply', '=', reply)
    .orderBy('c.id')
    .execute()

/** How many replies have come by the open form since a moment. */
export async function repliesByFormSince(db: Db | Tx, moment: Date): Promise<number> {
  const { count } = await db
    .selectFrom('plan_reply')
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .where('by_form', '=', true)
    .where('made_at', '>=', moment)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Holds a reply until the transaction ends. */
export async function lockReply(tx: Tx, id: bigint): Promise<Reply | undefined> {
  await tx.selectFrom('plan_reply').select('id').where('id', '=', id).forNoKeyUpdate().execute()
  return replyById(tx, id)
}

export async function insertConsideration(
  tx: Tx,
  reply: bigint,
  { verdict, reason }: Omit<Considered, 'id'>,
  { by, at }: Making,
): Promise<void> {
  await tx.insertInto('plan_consideration').values({ reply, verdict, reason, at, by_whom: by }).execute()
}
