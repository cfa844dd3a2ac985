import { isRefused, type Money, type Refusal, subtract, öre } from '#values/index.ts'
import {
  amountOf,
  type ScenarioRow,
  type Sharing,
  type Standing,
  type StepRefusal,
  type StepRule,
  totalOf,
} from './standing.ts'
import { stepRules } from './steps/rules.ts'
import type { Step } from './steps/step.ts'

/** How a state grant may be shared: what it begins from, and what is done to the amounts, in order. */
export interface Scenario extends Sharing {
  /** What the amounts begin from, in words: a round, an earlier year, a file, or nothing. */
  readonly base: string
  readonly rows: readonly ScenarioRow[]
  readonly steps: readonly Step[]
}

/** What a step did. */
export interface StepDone {
  readonly step: Step
  /** Of all rows, before it and after it. */
  readonly before: Money
  readonly after: Money
  /** The rows that it changed, by key, with what each got more or less. */
  readonly moved: ReadonlyMap<string, Money>
  /** Why it changed nothing. */
  readonly refused: Refusal<StepRefusal> | null
}

export interface Computed {
  readonly rows: readonly Standing[]
  readonly steps: readonly StepDone[]
  readonly total: Money
  /** What the state gave less what is shared: above nothing, it is left; below, it is too much. Null: not known. */
  readonly left: Money | null
}

/**
 * Takes the steps in their order. A step that cannot be taken is passed by and says why; so the rows always sum to what
 * the steps say, and `left` tells how far that is from the state's amount. A formula proposes nothing and decides
 * nothing: that is for people (R24).
 */
export function compute({ rows, steps, ...sharing }: Scenario): Computed {
  let standing: readonly Standing[] = rows.map((row) => ({
    row,
    free: row.start,
    earmarked: öre(0n),
    bridging: öre(0n),
    agreed: öre(0n),
  }))
  const done = steps.map((step): StepDone => {
    const before = standing
    const after = step.isMuted ? before : (stepRules[step.kind] as StepRule<Step>)(step, before, sharing)
    const refused = isRefused(after) ? after : null
    if (!isRefused(after)) standing = after
    return { step, refused, before: totalOf(before), after: totalOf(standing), moved: movedBetween(before, standing) }
  })
  const total = totalOf(standing)
  return { rows: standing, steps: done, total, left: sharing.state === null ? null : subtract(sharing.state, total) }
}

function movedBetween(before: readonly Standing[], after: readonly Standing[]): Map<string, Money> {
  const moved = new Map<string, Money>()
  for (const [at, one] of after.entries()) {
    const change = amountOf(one) - amountOf(before[at] as Standing)
    if (change !== 0n) moved.set(one.row.key, öre(change))
  }
  return moved
}
