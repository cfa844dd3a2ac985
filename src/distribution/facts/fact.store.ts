import type { Db, Tx } from '#platform/index.ts'
import { type Money, öre } from '#values/index.ts'
import type { Acting } from '../acting.ts'
import type { KnownEarmark } from '../checks/check.ts'
import type { ReadFact, RecipientFact } from './recipient-fact.ts'

type By = Pick<Acting, 'by' | 'at'>

const standing = (db: Db | Tx) =>
  db
    .selectFrom('distribution_recipient_fact as f')
    .innerJoin('parties_current_name as n', 'n.party', 'f.party')
    .leftJoin('distribution_recipient_fact_end as e', 'e.fact', 'f.id')
    .select(['f.id', 'f.party', 'n.name as recipient', 'f.kind', 'f.fiscal_year as fiscalYear', 'f.day', 'f.source'])
    .where('e.fact', 'is', null)

/** What is known of reports on a year, and of everyone who has ended. */
export async function factsForYear(db: Db | Tx, year: number): Promise<RecipientFact[]> {
  return standing(db)
    .where((on) => on.or([on('f.kind', '=', 'ended'), on('f.fiscal_year', '=', year)]))
    .orderBy('n.name')
    .orderBy('f.id')
    .execute()
}

export async function factById(db: Db | Tx, id: bigint): Promise<RecipientFact | undefined> {
  return standing(db).where('f.id', '=', id).executeTakeFirst()
}

export async function insertFact(
  tx: Tx,
  party: bigint,
  { kind, fiscalYear, day, source }: ReadFact,
  { by, at }: By,
): Promise<bigint> {
  const { id } = await tx
    .insertInto('distribution_recipient_fact')
    .values({ party, kind, fiscal_year: fiscalYear, day, source, at, by_whom: by })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function insertFactEnd(tx: Tx, fact: bigint, reason: string, { by, at }: By): Promise<void> {
  await tx
    .insertInto('distribution_recipient_fact_end')
    .values({ fact, reason, at, by_whom: by })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export interface StoredEarmark extends KnownEarmark {
  readonly id: bigint
  readonly source: string
}

/** What the state has earmarked of a round, as far as somebody has entered it. */
export async function earmarksOf(db: Db | Tx, round: bigint): Promise<StoredEarmark[]> {
  const rows = await db
    .selectFrom('distribution_earmark as m')
    .leftJoin('distribution_earmark_end as e', 'e.earmark', 'm.id')
    .select(['m.id', 'm.purpose', 'm.area', 'm.amount_ore', 'm.source'])
    .where('m.round', '=', round)
    .where('e.earmark', 'is', null)
    .orderBy('m.id')
    .execute()
  return rows.map(({ amount_ore, ...row }) => ({ ...row, amount: öre(amount_ore) }))
}

export async function insertEarmark(
  tx: Tx,
  round: bigint,
  { purpose, area, amount, source }: Omit<StoredEarmark, 'id'>,
  { by, at }: By,
): Promise<bigint> {
  const { id } = await tx
    .insertInto('distribution_earmark')
    .values({ round, purpose, area, amount_ore: amount satisfies Money, source, at, by_whom: by })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Answers whether it was new. */
export async function insertEarmarkEnd(tx: Tx, earmark: bigint, reason: string, { by, at }: By): Promise<boolean> {
  const added = await tx
    .insertInto('distribution_earmark_end')
    .values({ earmark, reason, at, by_whom: by })
    .onConflict((conflict) => conflict.doNothing())
    .returning('earmark')
    .executeTakeFirst()
  return added !== undefined
}
