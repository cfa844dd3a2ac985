import type { StepRule } from '../standing.ts'
import { index } from './index-per-area.ts'
import { limits } from './limits.ts'
import { percentage } from './percentage.ts'
import { freed, priority } from './shared-by-parts.ts'
import { agreement, amount, bridging, earmark, override } from './single-row.ts'
import type { StepKind, StepOf } from './step.ts'

/** What each kind of step does to the rows. */
export const stepRules: { readonly [Kind in StepKind]: StepRule<StepOf<Kind>> } = {
  percentage,
  amount,
  earmark,
  limits,
  index,
  priority,
  bridging,
  freed,
  agreement,
  override,
}
