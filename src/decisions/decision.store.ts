import { sql } from 'kysely'
import type { Db, Tx } from '#platform/index.ts'
import { type NewDecision, type NewDecisionRow, sharesOf } from './decision.ts'

export interface RecordedDecision {
  readonly id: bigint
  /** Of the rows, in their order. */
  readonly rowIds: readonly bigint[]
}

const rowsPerStatement = 1000

/**
 * Writes a decision with its rows in the caller's transaction. Money is the caller's business, in the same
 * transaction. A key that exists already is a bug: ask `decisionByKey` first, under the caller's lock.
 */
export async function recordDecision(
  tx: Tx,
  decision: NewDecision,
  { by, at }: { by: string; at: Date },
): Promise<RecordedDecision> {
  const { id } = await tx
    .insertInto('decisions_decision')
    .values({
      case: decision.case,
      kind: decision.kind,
      title: decision.title,
      fiscal_year: decision.fiscalYear,
      body: decision.body,
      decided_day: decision.decidedDay,
      legal_regime: decision.legalRegime,
      source: decision.source,
      note: decision.note,
      recorded_at: at,
      recorded_by: by,
      key: decision.key,
      paragraph: decision.paragraph ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const rowIds = await insertRows(tx, id, decision.rows)
  await insertShares(tx, decision.rows, rowIds, at)
  return { id, rowIds }
}

/** In one statement with one value: thousands of rows as bound values take longer to read than to write. */
async function insertRows(tx: Tx, decision: bigint, rows: readonly NewDecisionRow[]): Promise<bigint[]> {
  const news = rows.map((row, at) => toColumns(decision, at + 1, row))
  const added = await sql<{ id: bigint; position: number }>`
    insert into decisions_row (decision, position, party, party_in_source, outcome, fund, amount_ore, precision, area,
      area_in_source, area_basis, condition, note, source, file_line)
    select decision, position, party, party_in_source, outcome, fund, amount_ore, precision, area,
      area_in_source, area_basis, condition, note, source, file_line
    from jsonb_populate_recordset(null::decisions_row, ${toJson(news)}::jsonb)
    order by position
    returning id, position`.execute(tx)
  return added.rows.sort((a, b) => a.position - b.position).map((row) => row.id)
}

/** Identities and öre as text: a number in JSON is not whole beyond 2⁵³. */
const toJson = (rows: readonly object[]): string =>
  JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))

async function insertShares(tx: Tx, rows: readonly NewDecisionRow[], rowIds: readonly bigint[], at: Date) {
  const shares = rows.flatMap((row, index) =>
    sharesOf(row).map((share) => ({
      row: rowIds[index] as bigint,
      dimension: share.dimension,
      code: share.code,
      weight: share.weight,
      amount_ore: share.amount,
      basis: share.basis,
      source: share.source,
      recorded_at: at,
    })),
  )
  for (let first = 0; first < shares.length; first += rowsPerStatement) {
    await tx
      .insertInto('decisions_share')
      .values(shares.slice(first, first + rowsPerStatement))
      .execute()
  }
}

const toColumns = (decision: bigint, position: number, row: NewDecisionRow) => ({
  decision,
  position,
  party: row.party,
  party_in_source: row.partyInSource,
  outcome: row.outcome,
  fund: row.fund,
  amount_ore: row.amount,
  precision: row.precision,
  area: row.area,
  area_in_source: row.areaInSource,
  area_basis: row.areaBasis,
  condition: row.condition,
  note: row.note,
  source: row.source,
  file_line: row.fileLine,
})

export async function decisionByKey(db: Db | Tx, key: string): Promise<bigint | undefined> {
  const row = await db.selectFrom('decisions_decision').select('id').where('key', '=', key).executeTakeFirst()
  return row?.id
}

/** A decision with what has happened to it since, or undefined. `publishedAt` null: not public. */
export async function decisionById(db: Db | Tx, id: bigint) {
  return db
    .selectFrom('decisions_decision as d')
    .innerJoin('registry_case_label as c', 'c.id', 'd.case')
    .innerJoin('parties_current_name as b', 'b.party', 'd.body')
    .leftJoin('decisions_publication as p', 'p.decision', 'd.id')
    .leftJoin('decisions_reversal as x', 'x.decision', 'd.id')
    .selectAll('d')
    .select([
      'c.case_number',
      'b.name as body_name',
      'p.at as published_at',
      'x.at as reversed_at',
      'x.because as reversed_because',
    ])
    .where('d.id', '=', id)
    .executeTakeFirst()
}

/** The rows of a decision, in their order. */
export async function decisionRowsOf(db: Db | Tx, decision: bigint) {
  return db.selectFrom('decisions_row').selectAll().where('decision', '=', decision).orderBy('position').execute()
}

/** Makes a decision public. A fact with a who and a when; done twice it stays as it was. */
export async function publishDecision(tx: Tx, decision: bigint, { by, at }: { by: string; at: Date }): Promise<void> {
  await tx
    .insertInto('decisions_publication')
    .values({ decision, by_whom: by, at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/**
 * Marks a decision as taken back, for ever visible. Answers false when it was taken back before. Its money is the
 * caller's business, in the same transaction.
 */
export async function markReversed(
  tx: Tx,
  decision: bigint,
  { by, because, at }: { by: string; because: string; at: Date },
): Promise<boolean> {
  const added = await tx
    .insertInto('decisions_reversal')
    .values({ decision, by_whom: by, because, at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('decision')
    .executeTakeFirst()
  return added !== undefined
}
