import {
  type Day,
  type FoundProblem,
  longestAnswer,
  longestLine,
  parseDay,
  problemsIn,
  typedAnswer,
} from '#values/index.ts'
import type { MayBe } from '../commission-form.ts'
import { type CommissionChange, changesFrom } from './commission-change.ts'

/** What stood in the forms under one commission. */
export interface TypedChange {
  readonly what: string
  readonly day: string
  readonly item: string
  readonly owner: string
  readonly note: string
}

export type ChangeProblem =
  | 'write the day'
  | 'nothing is reported on a day to come'
  | 'write where it was reported'
  | 'choose who answers for it'
  | 'the text is too long'

/** How the commission is to change, or what is wrong. Undefined: nothing that this program asks for. */
export function readChange(
  typed: TypedChange,
  { owners, today }: Pick<MayBe, 'owners' | 'today'>,
): CommissionChange | { readonly problems: readonly FoundProblem<ChangeProblem>[] } | undefined {
  const what = Object.values(changesFrom)
    .flat()
    .find((one) => one === typed.what)
  if (what === undefined) return undefined
  const note = typedAnswer(typed.note)
  const item = typedAnswer(typed.item)
  const day = parseDay(typed.day)
  const [needsDay, isReport] = [what === 'reported' || what === 'moved', what === 'reported']
  const problems = problemsIn<ChangeProblem>([
    [needsDay && day === undefined, 'write the day', 'dag'],
    [isReport && day !== undefined && day > today, 'nothing is reported on a day to come', 'dag'],
    [isReport && (item === '' || item.length > longestLine), 'write where it was reported', 'punkt'],
    [what === 'handed' && !owners.includes(typed.owner), 'choose who answers for it', 'ansvarig'],
    [note.length > longestAnswer, 'the text is too long', 'anteckning'],
  ])
  if (problems.length > 0) return { problems }
  if (what === 'reported') return { what, day: day as Day, item, note }
  if (what === 'moved') return { what, day: day as Day, note }
  return what === 'handed' ? { what, owner: typed.owner, note } : { what, note }
}
