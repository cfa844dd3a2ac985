import type { Db, Tx } from '#platform/index.ts'
import type { Acting } from '../acting.ts'
import type { MemorandumTexts } from './memorandum.ts'

export interface StoredTexts {
  readonly number: number
  readonly texts: MemorandumTexts
}

/** The texts of a scenario's memorandum as they stand, or as they stood in a version. Undefined: nobody wrote any. */
export async function memorandumOf(db: Db | Tx, scenario: bigint, number?: number): Promise<StoredTexts | undefined> {
  const asked = db
    .selectFrom('distribution_memorandum_version')
    .select(['number', 'texts'])
    .where('scenario', '=', scenario)
  const row = await (number === undefined
    ? asked.orderBy('number', 'desc').limit(1)
    : asked.where('number', '=', number)
  ).executeTakeFirst()
  // The driver reads JSON; what the tables say of it is how it is written.
  return row && { number: row.number, texts: row.texts as unknown as MemorandumTexts }
}

export async function insertTexts(
  tx: Tx,
  { scenario, number, texts }: StoredTexts & { readonly scenario: bigint },
  { by, at }: Pick<Acting, 'by' | 'at'>,
): Promise<void> {
  await tx
    .insertInto('distribution_memorandum_version')
    .values({ scenario, number, texts: JSON.stringify(texts), made_at: at, by_whom: by })
    .execute()
}
