/** As typed, without the control characters that no database keeps and nobody sees. Line breaks and tabs stay. */
export const typedText = (text: string): string => text.replace(/(?![\t\r\n])\p{Cc}/gu, '')

/** As much as anybody writes in one answer, and as a cell of a file may hold. */
export const longestAnswer = 2000

/** As much as stands on one line: a title, a name, where something is found. */
export const longestLine = 200

/**
 * What a person typed in answer to a question, without what nobody sees: control characters, and those that join, turn
 * or pad other characters. Empty when nothing of it is seen.
 */
export function typedAnswer(text: string): string {
  const seen = typedText(text).replace(/\p{Cf}/gu, '')
  return /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u.test(seen) ? seen.trim() : ''
}

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
