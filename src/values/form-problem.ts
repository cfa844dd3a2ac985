/** Something wrong in a form, at its field. */
export interface FoundProblem<Problem> {
  readonly problem: Problem
  readonly field: string
}

/** What may be wrong: whether it is, what it is, and at which field. */
export type PossibleProblem<Problem> = readonly [isThere: boolean, problem: Problem, field: string]

/** Those problems that are there, in their order. */
export const problemsIn = <Problem>(possible: readonly PossibleProblem<Problem>[]): FoundProblem<Problem>[] =>
  possible.filter(([isThere]) => isThere).map(([, problem, field]) => ({ problem, field }))
