import type { Db } from '#platform/index.ts'
import { type AreaCode, type Day, type Money, öre } from '#values/index.ts'

/** A decision of the region's on a year, as anyone may read it. */
export interface ToldDecision {
  readonly id: bigint
  readonly title: string
  readonly body: string
  readonly day: Day | null
  readonly paragraph: string | null
  /** Why amounts differ from the proposal. */
  readonly note: string | null
  readonly isReversed: boolean
  readonly rows: readonly {
    readonly recipient: string
    readonly area: AreaCode | null
    readonly amount: Money
    readonly condition: string | null
    readonly note: string | null
  }[]
}

/** The published decisions on how the state's money was shared in a year, in the order of their rounds. */
export async function decisionsOfYear(db: Db, year: number): Promise<ToldDecision[]> {
  const decisions = await db
    .selectFrom('distribution_round_decision as rd')
    .innerJoin('distribution_round as o', 'o.id', 'rd.round')
    .innerJoin('decisions_public_decision as d', 'd.id', 'rd.decision')
    .innerJoin('parties_current_name as b', 'b.party', 'd.body')
    .select(['d.id', 'd.title', 'b.name as body', 'd.decided_day as day', 'd.paragraph', 'd.note', 'd.reversed_at'])
    .where('o.fiscal_year', '=', year)
    .where('rd.part', '=', 'region')
    .orderBy('o.number')
    .orderBy('d.id')
    .execute()
  if (decisions.length === 0) return []
  const rows = await db
    .selectFrom('decisions_public_row')
    .select(['decision', 'party_in_source as recipient', 'area', 'amount_ore', 'condition', 'note'])
    .where(
      'decision',
      'in',
      decisions.map(({ id }) => id),
    )
    .where('fund', '=', 'state')
    .orderBy('decision')
    .orderBy('position')
    .execute()
  return decisions.map(({ reversed_at, ...decision }) => ({
    ...decision,
    isReversed: reversed_at !== null,
    rows: rows
      .filter((row) => row.decision === decision.id)
      .map(({ amount_ore, decision: _, ...row }) => ({ ...row, amount: öre(amount_ore) })),
  }))
}

/** The proposal that each decision came of, by decision; those that were read in from files have none. */
export async function proposalsOf(db: Db, decisions: readonly bigint[]): Promise<Map<bigint, bigint>> {
  if (decisions.length === 0) return new Map()
  const rows = await db
    .selectFrom('decisions_shown_proposal')
    .select(['id', 'decision'])
    .where('decision', 'in', decisions)
    .execute()
  return new Map(rows.flatMap(({ id, decision }) => (decision === null ? [] : [[decision, id] as const])))
}
