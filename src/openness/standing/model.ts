import type { LawId, ToldId } from '../settings.ts'

export type RuleId = LawId | ToldId

/** Those who act in the model, and the rules that tell what they do. */
export const actors = {
  state: ['D2', 'D4'],
  region: ['D5', 'D8', 'D12'],
  municipalities: ['D7', 'D9'],
  culture: ['D7'],
} as const satisfies Record<string, readonly RuleId[]>
export type Actor = keyof typeof actors

/** What happens in turn, and the rules behind each step. */
export const course = {
  plan: ['D1', 'D5', 'D6', 'D7'],
  grant: ['D2'],
  sharing: ['D8', 'D9', 'R24', 'D18'],
  report: ['D12', 'M7'],
  repayment: ['D13', 'D16'],
} as const satisfies Record<string, readonly RuleId[]>
export type Step = keyof typeof course

/** Every rule that the page tells, each once. */
export const rulesTold: readonly RuleId[] = [
  ...new Set<RuleId>([...Object.values(actors).flat(), ...Object.values(course).flat()]),
]
