import { type AreaCode, type Money, type MunicipalityCode, type Refusal, öre } from '#values/index.ts'

/** A recipient of a scenario. */
export interface ScenarioRow {
  /** Within its scenario. */
  readonly key: string
  readonly recipient: string
  /** Null: nobody has said. */
  readonly area: AreaCode | null
  /** Where the recipient has its house. Null: not known. */
  readonly seat: MunicipalityCode | null
  /** What the recipient got the year that the scenario is compared with. Null: not known, or nothing. */
  readonly last: Money | null
  /** What the scenario begins from. */
  readonly start: Money
}

/** Where a row stands in the middle of a scenario. The parts are never below nothing. */
export interface Standing {
  readonly row: ScenarioRow
  /** What later steps may change. */
  readonly free: Money
  readonly earmarked: Money
  /** Once, without a promise. */
  readonly bridging: Money
  /** Agreed for several years. */
  readonly agreed: Money
}

export const amountOf = ({ free, earmarked, bridging, agreed }: Standing): Money =>
  öre(free + earmarked + bridging + agreed)

/** What later steps may change of all of them together. */
export const freeOf = (rows: readonly Standing[]): Money => öre(rows.reduce((sum, { free }) => sum + free, 0n))

export const totalOf = (rows: readonly Standing[]): Money => öre(rows.reduce((sum, one) => sum + amountOf(one), 0n))

/** What a step is told beside the rows. */
export interface Sharing {
  /** What the state has given to the round. Null: not known yet. */
  readonly state: Money | null
  /** What amounts are whole multiples of. */
  readonly unit: Money
  readonly year: number
}

/** Why a step changes nothing. */
export type StepRefusal =
  | 'the row is not in the scenario'
  | 'there is nothing to share by'
  | 'there is too little to take'
  | 'the state amount is not known'
  | 'the amount is below what is bound'
  | 'the agreement has ended'

/** A step's own rule: the rows after it, or why it cannot be taken. */
export type StepRule<Step> = (
  step: Step,
  rows: readonly Standing[],
  sharing: Sharing,
) => readonly Standing[] | Refusal<StepRefusal>

/** The rows with one of them changed. */
export const withRow = (
  rows: readonly Standing[],
  key: string,
  change: (standing: Standing) => Standing,
): readonly Standing[] => rows.map((one) => (one.row.key === key ? change(one) : one))

export const standingOf = (rows: readonly Standing[], key: string): Standing | undefined =>
  rows.find(({ row }) => row.key === key)

/** The rows with what each gets more, or less, of what is free. */
export const withFree = (rows: readonly Standing[], changes: ReadonlyMap<string, bigint>): readonly Standing[] =>
  rows.map((one) => {
    const change = changes.get(one.row.key)
    return change === undefined ? one : { ...one, free: öre(one.free + change) }
  })
