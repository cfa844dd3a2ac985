import type { Db, Tx } from '#platform/index.ts'
import type { RoundOf } from '../round.ts'

export interface NumberedRound extends RoundOf {
  readonly id: bigint
  /** Within its year. */
  readonly number: number
}

const rounds = (db: Db | Tx) =>
  db.selectFrom('distribution_round').select(['id', 'fiscal_year', 'number', 'kind', 'name']).orderBy('number')
type Row = Awaited<ReturnType<ReturnType<typeof rounds>['execute']>>[number]
const toRound = ({ id, fiscal_year, number, kind, name }: Row): NumberedRound => ({
  ...{ id, number, fiscalYear: fiscal_year, round: kind, roundName: name },
})

export async function roundOfYear(db: Db | Tx, id: bigint): Promise<NumberedRound | undefined> {
  const row = await rounds(db).where('id', '=', id).executeTakeFirst()
  return row && toRound(row)
}

/** A round by its number within the year, as an address carries it. */
export async function roundByNumber(db: Db, fiscalYear: number, number: number): Promise<NumberedRound | undefined> {
  const row = await rounds(db).where('fiscal_year', '=', fiscalYear).where('number', '=', number).executeTakeFirst()
  return row && toRound(row)
}
