import { sql } from 'kysely'
import { type RoundKind, roundLabel } from '#distribution/index.ts'
import type { Db } from '#platform/index.ts'
import { documentsOf } from '#registry/index.ts'
import { type Day, type Fund, type Money, type Precision, öre } from '#values/index.ts'

export interface PublicDecision {
  readonly id: bigint
  readonly kind: 'state-grant' | 'distribution'
  readonly title: string
  readonly year: number
  /** Of the year, that the decision belongs to; null for a decision of another room. */
  readonly roundLabel: string | null
  readonly body: string
  readonly decidedDay: Day | null
  readonly caseNumber: string | null
  readonly case: bigint
  readonly source: string | null
  /** Where it stands in the minutes. Null: no source tells. */
  readonly paragraph: string | null
  /** Why it differs from what was proposed. */
  readonly note: string | null
  readonly reversal: { readonly at: Date; readonly because: string } | null
}

/** A decision that anyone may read, or undefined: not there, or not published. */
export async function publicDecision(db: Db, id: bigint): Promise<PublicDecision | undefined> {
  const row = await db.selectFrom('decisions_public_decision').selectAll().where('id', '=', id).executeTakeFirst()
  // What the region answers, and what it plans, have pages of their own.
  if (!row || row.kind === 'statement' || row.kind === 'plan') return undefined
  const body = await db
    .selectFrom('parties_current_name')
    .select('name')
    .where('party', '=', row.body)
    .executeTakeFirstOrThrow()
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    year: row.fiscal_year,
    roundLabel: await roundLabelOf(db, id),
    body: body.name,
    decidedDay: row.decided_day,
    caseNumber: row.case_number,
    case: row.case,
    source: row.source,
    paragraph: row.paragraph,
    note: row.kind === 'distribution' ? row.note : null,
    reversal: row.reversed_at && row.reversed_because ? { at: row.reversed_at, because: row.reversed_because } : null,
  }
}

async function roundLabelOf(db: Db, decision: bigint): Promise<string | null> {
  const { rows } = await sql<{ round: RoundKind; roundName: string | null }>`
    select kind as round, round_name as "roundName" from distribution_public_round where decision = ${decision}`.execute(
    db,
  )
  return rows[0] ? roundLabel(rows[0]) : null
}

export interface PublicRow {
  readonly id: bigint
  readonly decision: bigint
  readonly decisionTitle: string
  readonly year: number
  readonly party: bigint
  readonly partyInSource: string
  readonly fund: Fund
  readonly amount: Money
  readonly precision: Precision
  readonly area: string | null
  readonly areaInSource: string | null
  readonly areaBasis: string | null
  readonly condition: string | null
  readonly note: string | null
  readonly source: string | null
  readonly fileLine: number | null
  readonly decidedDay: Day | null
  readonly caseNumber: string | null
  readonly isReversed: boolean
  /** Counts as money: granted, exact, and not what others pay. */
  readonly isBooked: boolean
}

const rowsOf = (db: Db) =>
  db
    .selectFrom('decisions_public_row as r')
    .innerJoin('decisions_public_decision as d', 'd.id', 'r.decision')
    .selectAll('r')
    .select('d.title')

export async function rowsOfDecision(db: Db, decision: bigint): Promise<PublicRow[]> {
  return (await rowsOf(db).where('r.decision', '=', decision).orderBy('r.position').execute()).map(toRow)
}

/** Everything that was decided about a party, the latest year first. */
export async function rowsOfParty(db: Db, party: bigint): Promise<PublicRow[]> {
  const rows = await rowsOf(db)
    .where('r.party', '=', party)
    .where('r.kind', '=', 'distribution')
    .orderBy('r.fiscal_year', 'desc')
    .orderBy('r.id')
    .limit(500)
    .execute()
  return rows.map(toRow)
}

/**
 * The rows of a year's distributions that hold, in the order of decision and row, some at a time; for open data. Others
 * get their turn between the parts. What holds is settled at the start, and a decision's rows never change.
 */
export async function* rowsOfYear(db: Db, year: number, most = 250): AsyncGenerator<PublicRow[]> {
  const decisions = await db
    .selectFrom('decisions_public_decision')
    .select('id')
    .where('fiscal_year', '=', year)
    .where('kind', '=', 'distribution')
    .where('reversed_at', 'is', null)
    .orderBy('id')
    .execute()
  for (const { id } of decisions) {
    let last = -1
    let isMore = true
    while (isMore) {
      const rows = await rowsOf(db)
        .where('r.decision', '=', id)
        .where('r.position', '>', last)
        .orderBy('r.position')
        .limit(most)
        .execute()
      isMore = rows.length === most
      last = rows.at(-1)?.position ?? last
      if (rows.length > 0) yield rows.map(toRow)
    }
  }
}

export interface Movement {
  readonly id: bigint
  readonly from: string
  readonly to: string
  readonly amount: Money
  readonly day: Day | null
  readonly because: string
  readonly isReversal: boolean
  readonly decisionRow: bigint | null
}

/** How money moved because of some decision rows, in the order of booking. */
export async function movementsOf(db: Db, decisionRows: readonly bigint[]): Promise<Movement[]> {
  const { rows } = await sql<{
    id: bigint
    from: string
    to: string
    amount_ore: bigint
    business_day: Day | null
    because: string
    reverses: bigint | null
    decision_row: bigint | null
  }>`
    select id, from_kind as "from", to_kind as "to", amount_ore, business_day, because, reverses, decision_row
    from ledger_movement
    where decision_row = any(${decisionRows})
    order by id
    limit 1000`.execute(db)
  return rows.map((row) => ({
    id: row.id,
    from: row.from,
    to: row.to,
    amount: öre(row.amount_ore),
    day: row.business_day,
    because: row.because,
    isReversal: row.reverses !== null,
    decisionRow: row.decision_row,
  }))
}

/**
 * The official documents of a decision's case that anyone may fetch. A file that was read in may hold columns that nobody
 * has looked at: its public copy stands for it.
 */
export async function publicDocumentsOf(db: Db, caseId: bigint) {
  return (await documentsOf(db, caseId)).filter(
    (document) => document.status === 'official' && (document.media_type !== 'text/csv' || document.copy_of !== null),
  )
}

const toRow = (row: Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]): PublicRow => ({
  id: row.id,
  decision: row.decision,
  decisionTitle: row.title,
  year: row.fiscal_year,
  party: row.party,
  partyInSource: row.party_in_source,
  fund: row.fund,
  amount: öre(row.amount_ore),
  precision: row.precision,
  area: row.area,
  areaInSource: row.area_in_source,
  areaBasis: row.area_basis,
  condition: row.condition,
  note: row.note,
  source: row.source,
  fileLine: row.file_line,
  decidedDay: row.decided_day,
  caseNumber: row.case_number,
  isReversed: row.is_reversed,
  isBooked: row.is_booked,
})
