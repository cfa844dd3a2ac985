import { type FoundProblem, longestLine, parseRowId, problemsIn, typedAnswer } from '#values/index.ts'

/** What stood in the form of a new scenario. */
export interface TypedScenario {
  readonly name: string
  /** `tom`, `fil`, or `omgang-` with the round's identity. */
  readonly base: string
  readonly isFromNothing: boolean
}

export interface ReadNewScenario {
  readonly name: string
  readonly base:
    | { readonly from: 'nothing' }
    | { readonly from: 'file' }
    | { readonly from: 'round'; readonly round: bigint }
  readonly isFromNothing: boolean
}

export type NewScenarioProblem = 'write a name' | 'choose a base'

export const emptyScenarioForm: TypedScenario = { name: '', base: '', isFromNothing: false }
export const roundBase = (round: bigint): string => `omgang-${round}`

export function readNewScenario(
  typed: TypedScenario,
): ReadNewScenario | { readonly problems: readonly FoundProblem<NewScenarioProblem>[] } {
  const name = typedAnswer(typed.name)
  const base = baseOf(typed.base)
  const problems = problemsIn<NewScenarioProblem>([
    [name === '' || name.length > longestLine, 'write a name', 'namn'],
    [base === undefined, 'choose a base', 'bas'],
  ])
  if (problems.length > 0 || base === undefined) return { problems }
  return { name, base, isFromNothing: typed.isFromNothing }
}

function baseOf(text: string): ReadNewScenario['base'] | undefined {
  if (text === 'tom') return { from: 'nothing' }
  if (text === 'fil') return { from: 'file' }
  const round = text.startsWith('omgang-') ? parseRowId(text.slice('omgang-'.length)) : undefined
  return round === undefined ? undefined : { from: 'round', round }
}
