/** What is wrong at one place of a file, in a form that a page, a command and a test can each put in words. */
export interface FileProblem<Reason extends string> {
  /** The line of the file, from 1. Null when the whole file is meant. */
  readonly line: number | null
  /** The heading as the file has it. */
  readonly column: string | null
  readonly reason: Reason
  /** What the sentence needs to name: the cell's text, amounts in their printed form, other lines. */
  readonly facts: Readonly<Record<string, string>>
}

/** A reason without a sentence does not compile. */
export type ProblemSentences<Reason extends string> = Readonly<Record<Reason, (problem: FileProblem<string>) => string>>

/** More than anyone reads at once, and little enough for a page. */
const mostProblems = 100

/** Keeps the first hundred problems and counts all. */
export interface ProblemList<Reason extends string> {
  readonly add: (problem: FileProblem<Reason>) => void
  readonly count: () => number
  readonly listed: () => { readonly problems: readonly FileProblem<Reason>[]; readonly moreProblems: number }
}

export function problemList<Reason extends string>(): ProblemList<Reason> {
  const problems: FileProblem<Reason>[] = []
  let count = 0
  return {
    add: (problem) => {
      count += 1
      if (problems.length < mostProblems) problems.push(problem)
    },
    count: () => count,
    listed: () => ({ problems, moreProblems: count - problems.length }),
  }
}
