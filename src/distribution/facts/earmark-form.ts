import {
  type AreaCode,
  type FoundProblem,
  longestLine,
  type Money,
  parseAmount,
  problemsIn,
  typedAnswer,
} from '#values/index.ts'

export interface TypedEarmark {
  readonly purpose: string
  readonly area: string
  readonly amount: string
  readonly source: string
}

export interface ReadEarmark {
  readonly purpose: string
  readonly area: AreaCode | null
  readonly amount: Money
  readonly source: string
}

export type EarmarkProblem =
  | 'write what the money is for'
  | 'the area is not known'
  | 'write an amount above zero'
  | 'write where it is found'

export const emptyEarmark: TypedEarmark = { purpose: '', area: '', amount: '', source: '' }

export function readEarmark(
  typed: TypedEarmark,
  areas: readonly AreaCode[],
): ReadEarmark | { readonly problems: readonly FoundProblem<EarmarkProblem>[] } {
  const [purpose, source] = [typedAnswer(typed.purpose), typedAnswer(typed.source)]
  const amount = parseAmount(typed.amount)
  const problems = problemsIn<EarmarkProblem>([
    [purpose === '' || purpose.length > longestLine, 'write what the money is for', 'andamal'],
    [typed.area !== '' && !areas.includes(typed.area), 'the area is not known', 'oronmarkt-omrade'],
    [amount === undefined || amount <= 0n, 'write an amount above zero', 'oronmarkt-belopp'],
    [source === '' || source.length > longestLine, 'write where it is found', 'oronmarkt-kalla'],
  ])
  if (problems.length > 0 || amount === undefined) return { problems }
  return { purpose, area: typed.area || null, amount, source }
}
