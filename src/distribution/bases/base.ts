import { type Money, subtract, öre } from '#values/index.ts'
import { type RoundOf, roundLabel } from '../round.ts'
import type { ScenarioRow } from '../scenario/standing.ts'

/** What a scenario begins from. */
export interface Base {
  readonly told: string
  readonly rows: readonly ScenarioRow[]
}

/** A scenario begins with nobody. */
export const emptyBase: Base = { told: 'ingen bas', rows: [] }

export const roundBaseTold = (of: RoundOf): string => `${roundLabel(of)} ${of.fiscalYear}`

interface Known extends Omit<ScenarioRow, 'key' | 'last' | 'start'> {
  readonly amount: Money
  /** What of it was given once. Absent: nothing that is known. */
  readonly bridging?: Money
}

/**
 * The rows of a base, from what each got but for what was given once; or from nothing, beside what each got. A body may
 * have decided less than was proposed: nobody begins below nothing.
 */
export const baseRows = (known: readonly Known[], isFromNothing: boolean): ScenarioRow[] =>
  known.map(({ amount, bridging = öre(0n), ...row }, at) => ({
    ...{ ...row, key: `r${at + 1}`, last: amount },
    start: isFromNothing || bridging > amount ? öre(0n) : subtract(amount, bridging),
  }))

/**
 * Where only the total of a year is known there is one row. The recipients of another year are never put in its place:
 * nobody knows that they got anything.
 */
export const unknownRecipients = (total: Money): Known => ({
  recipient: 'alla mottagare, fördelningen saknas i källan',
  area: null,
  seat: null,
  amount: total,
})
