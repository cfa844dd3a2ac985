import type { Day } from './day.ts'

/** From the first day to the last day, both included. Null is an end that is open or that no source tells. */
export interface Period {
  readonly from: Day | null
  readonly to: Day | null
}
