import type { Db, Tx } from '#platform/index.ts'
import type { Money } from '#values/index.ts'
import type { Making } from '../making.ts'
import type { Financing, NewFinancing, Phase } from './financing.ts'

/** The operation, added where it is not there yet. */
export async function findOrAddOperation(
  tx: Tx,
  { party, name }: { readonly party: bigint; readonly name: string | null },
  { by, at }: Making,
): Promise<bigint> {
  const added = await tx
    .insertInto('plan_operation')
    .values({ party, name, made_at: at, made_by: by })
    .onConflict((conflict) => conflict.constraint('one_operation_per_name').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added) return added.id
  const found = await tx
    .selectFrom('plan_operation')
    .select('id')
    .where('party', '=', party)
    .where('name', name === null ? 'is' : '=', name)
    .executeTakeFirstOrThrow()
  return found.id
}

export async function insertFinancing(
  tx: Tx,
  operation: bigint,
  facts: readonly NewFinancing[],
  { by, at }: Making,
): Promise<void> {
  const rows = facts.map(({ amount, ...fact }) => ({
    ...{ ...fact, operation, amount_ore: amount, made_at: at, made_by: by },
  }))
  await tx.insertInto('plan_financing').values(rows).execute()
}

export interface NamedFinancing extends Financing {
  readonly party: bigint
  readonly organisation: string
  readonly operationName: string | null
  readonly madeAt: Date
}

const current = (db: Db | Tx) =>
  db
    .selectFrom('plan_current_financing as f')
    .innerJoin('parties_current_name as n', 'n.party', 'f.party')
    .select(['f.operation', 'f.party', 'n.name as organisation', 'f.name as operationName', 'f.financier', 'f.year'])
    .select(['f.phase', 'f.amount_ore', 'f.precision', 'f.note', 'f.source', 'f.made_at as madeAt'])

type Row = Omit<NamedFinancing, 'amount'> & { readonly amount_ore: bigint }
const toFinancing = ({ amount_ore, ...row }: Row): NamedFinancing => ({ ...row, amount: amount_ore as Money })

/** What is declared for a year, by organisation. */
export async function financingOfYear(db: Db, year: number, phase: Phase): Promise<NamedFinancing[]> {
  const rows = await current(db)
    .where('f.year', '=', year)
    .where('f.phase', '=', phase)
    .orderBy('f.operation')
    .execute()
  return rows.map(toFinancing)
}

/** What is declared for an operation today. */
export async function currentFinancingOf(db: Db | Tx, operation: bigint): Promise<NamedFinancing[]> {
  return (await current(db).where('f.operation', '=', operation).execute()).map(toFinancing)
}

/** The years that anything is declared for, the latest first. */
export async function yearsOfFinancing(db: Db): Promise<number[]> {
  const rows = await db.selectFrom('plan_financing').select('year').distinct().orderBy('year', 'desc').execute()
  return rows.map(({ year }) => year)
}

export interface FinancingHistory extends NamedFinancing {
  readonly id: bigint
  /** False: something that was declared later counts instead. */
  readonly counts: boolean
}

/** All that was ever declared for an operation, the latest year and the latest word first. */
export async function historyOf(db: Db, operation: bigint): Promise<FinancingHistory[]> {
  const rows = await db
    .selectFrom('plan_financing as f')
    .innerJoin('plan_operation as o', 'o.id', 'f.operation')
    .innerJoin('parties_current_name as n', 'n.party', 'o.party')
    .leftJoin('plan_current_financing as c', 'c.id', 'f.id')
    .select(['f.id', 'f.operation', 'o.party', 'n.name as organisation', 'o.name as operationName', 'f.financier'])
    .select(['f.year', 'f.phase', 'f.amount_ore', 'f.precision', 'f.note', 'f.source', 'f.made_at as madeAt'])
    .select('c.id as current')
    .where('f.operation', '=', operation)
    .orderBy('f.year', 'desc')
    .orderBy('f.phase')
    .orderBy('f.financier')
    .orderBy('f.id', 'desc')
    .execute()
  return rows.map(({ current: now, ...row }) => ({ ...toFinancing(row), id: row.id, counts: now !== null }))
}

export const isFinancingKnown = async (tx: Tx): Promise<boolean> =>
  (await tx.selectFrom('plan_financing').select('id').limit(1).executeTakeFirst()) !== undefined

/**
 * Who else than the state is declared to pay for a party's activity in a year, planned or as outcome, with more than
 * nothing: what D9 asks for. By party.
 */
export async function coFinanciersOf(
  db: Db | Tx,
  year: number,
): Promise<Map<bigint, ('region' | 'municipality' | 'other')[]>> {
  const rows = await db
    .selectFrom('plan_current_financing')
    .select(['party', 'financier'])
    .distinct()
    .where('year', '=', year)
    .where('financier', '<>', 'state')
    .where('amount_ore', '>', 0n)
    .execute()
  const found = new Map<bigint, ('region' | 'municipality' | 'other')[]>()
  for (const { party, financier } of rows)
    if (financier !== 'state') found.set(party, [...(found.get(party) ?? []), financier])
  return found
}
