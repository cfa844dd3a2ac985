import type { Measure } from '../measures/measure.ts'

/** What is known of how it goes for a goal: counts of things that can be listed, and nothing that anybody types. */
export interface Progress {
  readonly measures: number
  readonly done: number
  /** Rows of published decisions that say that their money serves the goal. */
  readonly moneyRows: number
  readonly indicators: number
}

export const nothingKnown: Progress = { measures: 0, done: 0, moneyRows: 0, indicators: 0 }

/** A measure that was dropped is no longer one of those to do. */
export const progressOf = (measures: readonly Measure[], moneyRows: number, indicators: number): Progress => {
  const kept = measures.filter(({ status }) => status !== 'dropped')
  return { measures: kept.length, done: kept.filter(({ status }) => status === 'done').length, moneyRows, indicators }
}

/** Whether nobody does, pays for or measures anything for the goal: what a plan is criticised for. */
export const isUnfollowed = ({ measures, moneyRows, indicators }: Progress): boolean =>
  measures === 0 && moneyRows === 0 && indicators === 0
