import type { Db, Tx } from '#platform/index.ts'
import type { Making } from '../../making.ts'
import { type Dialogue, groups, type PartnerKind } from './dialogue.ts'
import type { ReadDialogue } from './dialogue-form.ts'

/** The log of how a plan was made, the latest day first. */
export async function dialoguesOf(db: Db, plan: bigint): Promise<Dialogue[]> {
  const rows = await db
    .selectFrom('plan_dialogue as d')
    .leftJoin('plan_dialogue_end as e', 'e.dialogue', 'd.id')
    .select(['d.id', 'd.kind', 'd.day', 'd.title', 'd.outcome', 'd.source', 'e.reason as wrongBecause'])
    .where('d.plan', '=', plan)
    .orderBy('d.day', 'desc')
    .orderBy('d.id', 'desc')
    .execute()
  const partners = await db
    .selectFrom('plan_dialogue_with as w')
    .innerJoin('plan_dialogue as d', 'd.id', 'w.dialogue')
    .select(['w.dialogue', 'w.kind', 'w.code'])
    .where('d.plan', '=', plan)
    .orderBy('w.code')
    .execute()
  const codes = (id: bigint, kind: PartnerKind) =>
    partners.filter((one) => one.dialogue === id && one.kind === kind).map(({ code }) => code)
  return rows.map((row) => ({
    ...row,
    municipalities: codes(row.id, 'municipality'),
    groups: groups.filter((group) => codes(row.id, 'group').includes(group)),
  }))
}

/** Answers the entry, or undefined when the same form has logged it already. */
export async function insertDialogue(
  tx: Tx,
  { plan, formKey, municipalities, groups: asked, ...told }: ReadDialogue & { plan: bigint; formKey: string },
  { by, at }: Making,
): Promise<bigint | undefined> {
  const row = await tx
    .insertInto('plan_dialogue')
    .values({ ...told, plan, made_at: at, made_by: by, form_key: formKey })
    .onConflict((conflict) => conflict.column('form_key').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row) return undefined
  await tx
    .insertInto('plan_dialogue_with')
    .values([
      ...municipalities.map((code) => ({ dialogue: row.id, kind: 'municipality' as const, code })),
      ...asked.map((code) => ({ dialogue: row.id, kind: 'group' as const, code })),
    ])
    .execute()
  return row.id
}

/** Holds an entry of the log. Answers its plan, and whether it has been told to be wrong. */
export async function lockDialogue(
  tx: Tx,
  id: bigint,
): Promise<{ readonly plan: bigint; readonly isWrong: boolean } | undefined> {
  const row = await tx
    .selectFrom('plan_dialogue')
    .select('plan')
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row) return undefined
  const end = await tx.selectFrom('plan_dialogue_end').select('dialogue').where('dialogue', '=', id).executeTakeFirst()
  return { plan: row.plan, isWrong: end !== undefined }
}

export async function insertDialogueEnd(tx: Tx, dialogue: bigint, reason: string, { by, at }: Making): Promise<void> {
  await tx.insertInto('plan_dialogue_end').values({ dialogue, reason, at, by_whom: by }).execute()
}

export const planOfDialogue = async (db: Db, id: bigint): Promise<bigint | undefined> =>
  (await db.selectFrom('plan_dialogue').select('plan').where('id', '=', id).executeTakeFirst())?.plan
