import { type Day, parseDay, parseFiscalYear, typedAnswer } from '#values/index.ts'

/** What stood in the form of a new measure. */
export interface TypedMeasure {
  readonly title: string
  readonly owner: string
  readonly year: string
  readonly due: string
}

export interface ReadMeasure {
  readonly title: string
  readonly owner: string
  readonly year: number
  readonly dueDay: Day | null
}

/** The field that a problem is about, and which problem. */
export type MeasureProblem = 'writeTitle' | 'pickAnOwner' | 'writeYear' | 'writeDay'

export const problemFields: Readonly<Record<MeasureProblem, string>> = {
  writeTitle: 'atgard',
  pickAnOwner: 'ansvarig',
  writeYear: 'ar',
  writeDay: 'senast',
}

const longestTitle = 200

/** The measure that the form holds, or everything that is wrong in it. */
export function readMeasure(
  typed: TypedMeasure,
  owners: readonly string[],
): ReadMeasure | { readonly problems: readonly MeasureProblem[] } {
  const title = typedAnswer(typed.title)
  const year = parseFiscalYear(typed.year)
  const due = typed.due.trim() === '' ? null : parseDay(typed.due)
  const problems: MeasureProblem[] = [
    ...(title === '' || title.length > longestTitle ? (['writeTitle'] as const) : []),
    ...(owners.includes(typed.owner) ? [] : (['pickAnOwner'] as const)),
    ...(year === undefined ? (['writeYear'] as const) : []),
    ...(due === undefined ? (['writeDay'] as const) : []),
  ]
  if (problems.length > 0 || year === undefined || due === undefined) return { problems }
  return { title, owner: typed.owner, year, dueDay: due }
}
