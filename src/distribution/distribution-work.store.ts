import { sql } from 'kysely'
import type { Db } from '#platform/index.ts'
import { type Day, type Money, type Precision, öre } from '#values/index.ts'
import { moneyInPots } from './reversals/pot.store.ts'
import type { Reversible } from './reversals/reversal.ts'
import type { RoundPart } from './round.store.ts'
import type { RoundKind, RoundOf, RoundSums } from './round.ts'

export interface DecisionOfRound extends Reversible {
  readonly id: bigint
  readonly title: string
  readonly decidedDay: Day | null
  /** Of the state's money, as decided; null when the decision holds none. */
  readonly state: Money | null
  /** Exact when every figure stands so in its source, and is booked; else how the least certain ones stand. */
  readonly precision: Precision
}

export interface RoundOfYear extends RoundSums, RoundOf {
  /** Within the year. */
  readonly number: number
  readonly decisions: readonly DecisionOfRound[]
  /** What is left in the year's pot; null where none was filled. */
  readonly inPot: Money | null
}

interface Row {
  fiscal_year: number
  number: number
  kind: RoundKind
  name: string | null
  id: bigint
  title: string
  part: RoundPart
  decided_day: Day | null
  state_ore: bigint | null
  exact_ore: bigint | null
  precision: Precision
  is_reversed: boolean
}

/** Every round with its decisions, the latest year first, those taken back included. */
export async function allRounds(db: Db): Promise<RoundOfYear[]> {
  const { rows } = await sql<Row>`
    select o.fiscal_year, o.number, o.kind, o.name, d.id, d.title, rd.part, d.decided_day,
           sum(r.amount_ore) filter (where r.fund = 'state')::bigint as state_ore,
           sum(r.amount_ore) filter (where r.fund = 'state' and r.is_booked)::bigint as exact_ore,
           case when bool_and(r.precision = 'exact') then 'exact'
                when bool_or(r.precision = 'derived') then 'derived' else 'rounded' end as precision, d.reversed_at is not null as is_reversed
    from distribution_round o
    join distribution_round_decision rd on rd.round = o.id
    join decisions_public_decision d on d.id = rd.decision
    join decisions_public_row r on r.decision = d.id
    group by o.fiscal_year, o.number, o.kind, o.name, d.id, d.title, rd.part, d.decided_day, d.reversed_at
    order by o.fiscal_year desc, o.number, d.id`.execute(db)
  const rounds = new Map<string, Row[]>()
  for (const row of rows) {
    const key = `${row.fiscal_year} ${row.number}`
    rounds.set(key, [...(rounds.get(key) ?? []), row])
  }
  const pots = await moneyInPots(db)
  return [...rounds.values()].map((of) => toRound(of, pots))
}

function toRound(rows: readonly Row[], pots: ReadonlyMap<number, Money>): RoundOfYear {
  const [first] = rows
  if (!first) throw new Error('a round without decisions is not listed')
  const exact = (part: RoundPart) =>
    rows.flatMap((row) => (row.part === part && !row.is_reversed && row.exact_ore !== null ? [row.exact_ore] : []))
  const given = exact('state')
  const total = (amounts: readonly bigint[]) => öre(amounts.reduce((a, b) => a + b, 0n))
  return {
    fiscalYear: first.fiscal_year,
    number: first.number,
    round: first.kind,
    roundName: first.name,
    stateGiven: given.length === 0 ? null : total(given),
    stateShared: total(exact('region')),
    decisions: rows.map((row) => ({
      id: row.id,
      title: row.title,
      part: row.part,
      decidedDay: row.decided_day,
      state: row.state_ore === null ? null : öre(row.state_ore),
      precision: row.precision,
      isReversed: row.is_reversed,
      bookedState: öre(row.exact_ore ?? 0n),
    })),
    inPot: pots.get(first.fiscal_year) ?? null,
  }
}
