import {
  type Day,
  type FoundProblem,
  longestAnswer,
  longestLine,
  parseDay,
  problemsIn,
  typedAnswer,
} from '#values/index.ts'
import { type DialogueKind, dialogueKinds, type Group, groups } from './dialogue.ts'

/** What stood in the form of an entry. */
export interface TypedDialogue {
  readonly kind: string
  readonly day: string
  readonly title: string
  readonly outcome: string
  readonly source: string
  /** The names of the boxes that were ticked. */
  readonly partners: readonly string[]
}

export interface ReadDialogue {
  readonly kind: DialogueKind
  readonly day: Day
  readonly title: string
  readonly outcome: string | null
  readonly source: string | null
  readonly municipalities: readonly string[]
  readonly groups: readonly Group[]
}

export type DialogueProblem =
  | 'choose what it was'
  | 'write the day'
  | 'it did not take place on a day to come'
  | 'write what it was'
  | 'choose who took part'
  | 'the text is too long'
  | 'the line is too long'
  | 'write why the entry is wrong'

/** What a box is called that says that a municipality, or a group, took part. */
export const municipalityBox = (code: string): string => `kommun-${code}`
export const groupBox = (group: Group): string => `grupp-${group}`

export function readDialogue(
  typed: TypedDialogue,
  { municipalities: known, today }: { readonly municipalities: readonly string[]; readonly today: Day },
): ReadDialogue | { readonly problems: readonly FoundProblem<DialogueProblem>[] } {
  const kind = dialogueKinds.find((one) => one === typed.kind)
  const day = parseDay(typed.day)
  const [title, outcome, source] = [typed.title, typed.outcome, typed.source].map(typedAnswer) as [
    ...[string, string, string],
  ]
  const municipalities = known.filter((code) => typed.partners.includes(municipalityBox(code)))
  const asked = groups.filter((group) => typed.partners.includes(groupBox(group)))
  const problems = problemsIn<DialogueProblem>([
    [kind === undefined, 'choose what it was', 'slag'],
    [day === undefined, 'write the day', 'dag'],
    [day !== undefined && day > today, 'it did not take place on a day to come', 'dag'],
    [title === '' || title.length > longestLine, 'write what it was', 'rubrik'],
    [municipalities.length + asked.length === 0, 'choose who took part', groupBox(groups[0])],
    [outcome.length > longestAnswer, 'the text is too long', 'resultat'],
    [source.length > longestLine, 'the line is too long', 'kalla'],
  ])
  if (problems.length > 0 || kind === undefined || day === undefined) return { problems }
  return { kind, day, title, outcome: outcome || null, source: source || null, municipalities, groups: asked }
}
