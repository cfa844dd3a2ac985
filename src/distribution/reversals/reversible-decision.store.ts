import { sql } from 'kysely'
import { decisionById } from '#decisions/index.ts'
import type { Db } from '#platform/index.ts'
import { type Day, type Money, öre } from '#values/index.ts'
import { placeOfDecision, sumsOfRound } from '../round.store.ts'
import type { RoundOf } from '../round.ts'
import { moneyInPots } from './pot.store.ts'
import type { MoneyOfRound, Reversible } from './reversal.ts'

/** A decision of this room, as far as the person who may take it back has to know it. */
export interface ReversibleDecision extends Reversible, RoundOf {
  readonly id: bigint
  readonly title: string
  readonly money: MoneyOfRound
  readonly decidedDay: Day | null
  readonly rows: number
  /** What is booked, and goes back. */
  readonly booked: Money
  readonly reversal: { readonly at: Date; readonly because: string } | null
}

export async function reversibleDecision(db: Db, id: bigint): Promise<ReversibleDecision | undefined> {
  const decision = await decisionById(db, id)
  const place = await placeOfDecision(db, id)
  if (!decision || !place) return undefined
  const { rows } = await sql<{ rows: bigint; booked_ore: bigint; booked_state_ore: bigint }>`
    select count(*) as rows,
           coalesce(sum(amount_ore) filter (where is_booked), 0)::bigint as booked_ore,
           coalesce(sum(amount_ore) filter (where is_booked and fund = 'state'), 0)::bigint as booked_state_ore
    from decisions_public_row where decision = ${id}`.execute(db)
  const { reversed_at: at, reversed_because: because } = decision
  return {
    id,
    title: decision.title,
    ...place,
    money: {
      round: place.round,
      sums: await sumsOfRound(db, place),
      inPot: (await moneyInPots(db)).get(place.fiscalYear) ?? null,
    },
    isReversed: at !== null,
    bookedState: öre(rows[0]?.booked_state_ore ?? 0n),
    decidedDay: decision.decided_day,
    rows: Number(rows[0]?.rows ?? 0n),
    booked: öre(rows[0]?.booked_ore ?? 0n),
    reversal: at && because ? { at, because } : null,
  }
}
