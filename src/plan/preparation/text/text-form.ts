import { type FoundProblem, longestAnswer, longestLine, parseRowId, problemsIn, typedAnswer } from '#values/index.ts'
import { type Level, levels } from '../../plans/plan.ts'
import type { GoalWish } from './goal-wish.ts'
import { longestSection } from './section.ts'

/** What one does to a goal or a section. */
export const textChanges = ['save', 'up', 'down', 'remove'] as const
export type TextChange = (typeof textChanges)[number]

/** As the form says it. */
export const textChangeWords: Readonly<Record<TextChange, string>> = {
  save: 'spara',
  up: 'upp',
  down: 'ned',
  remove: 'ta-bort',
}

/** What stood in the form of a goal. `goal`: empty for a new one. */
export interface TypedGoal {
  readonly goal: string
  readonly level: string
  readonly called: string
  readonly parent: string
  readonly wording: string
}

export type GoalProblem = 'choose a level' | 'write what the plan calls it' | 'write the goal'

export function readGoal(
  typed: TypedGoal,
): Omit<GoalWish, 'links'> | { readonly problems: readonly FoundProblem<GoalProblem>[] } {
  const level = levels.find((one): one is Level => one === typed.level)
  const [called, wording] = [typedAnswer(typed.called), typedAnswer(typed.wording)]
  const problems = problemsIn<GoalProblem>([
    [level === undefined, 'choose a level', 'niva'],
    [called === '' || called.length > longestLine, 'write what the plan calls it', 'kallas'],
    [wording === '' || wording.length > longestAnswer, 'write the goal', 'lydelse'],
  ])
  if (problems.length > 0 || level === undefined) return { problems }
  return { level, called, wording, parent: parseRowId(typed.parent) ?? null }
}

/** What stood in the form of a section. `section`: empty for a new one. */
export interface TypedSection {
  readonly section: string
  readonly heading: string
  readonly text: string
}

export type SectionProblem = 'write a heading' | 'the section is too long'

export function readSection(
  typed: TypedSection,
):
  | { readonly heading: string; readonly text: string }
  | { readonly problems: readonly FoundProblem<SectionProblem>[] } {
  // A browser sends a line break as two characters, whatever was kept.
  const [heading, text] = [typedAnswer(typed.heading), typedAnswer(typed.text).replace(/\r\n?/g, '\n')]
  const problems = problemsIn<SectionProblem>([
    [heading === '' || heading.length > longestLine, 'write a heading', 'rubrik'],
    [text.length > longestSection, 'the section is too long', 'text'],
  ])
  return problems.length > 0 ? { problems } : { heading, text }
}
