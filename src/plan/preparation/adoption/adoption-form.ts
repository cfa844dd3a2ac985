import { type Day, type FoundProblem, longestAnswer, parseDay, problemsIn, typedAnswer } from '#values/index.ts'

/** What stood in the form of an adoption. */
export interface TypedAdoption {
  readonly body: string
  readonly day: string
  readonly note: string
}

export interface ReadAdoption {
  /** The key of the body that decided. */
  readonly body: string
  readonly day: Day
  /** Such as the item of the minutes. */
  readonly note: string | null
}

export type AdoptionProblem =
  | 'choose who adopted it'
  | 'write the day'
  | 'it was not adopted on a day to come'
  | 'the text is too long'

export function readAdoption(
  typed: TypedAdoption,
  { bodies, today }: { readonly bodies: readonly string[]; readonly today: Day },
): ReadAdoption | { readonly problems: readonly FoundProblem<AdoptionProblem>[] } {
  const day = parseDay(typed.day)
  const note = typedAnswer(typed.note)
  const problems = problemsIn<AdoptionProblem>([
    [!bodies.includes(typed.body), 'choose who adopted it', 'organ'],
    [day === undefined, 'write the day', 'dag'],
    [day !== undefined && day > today, 'it was not adopted on a day to come', 'dag'],
    [note.length > longestAnswer, 'the text is too long', 'anteckning'],
  ])
  return problems.length > 0 || day === undefined ? { problems } : { body: typed.body, day, note: note || null }
}
