import type { RoundOf } from '../round.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** A scenario as it stands. */
export interface StoredScenario {
  readonly id: bigint
  readonly round: RoundOf & { readonly id: bigint; readonly number: number }
  /** Of the version that is shown. */
  readonly version: number
  /** What undoing leads back to. Null: nothing to undo. */
  readonly parent: number | null
  readonly name: string
  readonly about: string | null
  readonly scenario: Scenario
  readonly madeAt: Date
  readonly madeBy: string | null
}

export interface ScenarioComment {
  readonly id: bigint
  readonly text: string
  readonly at: Date
  readonly by: string | null
}
