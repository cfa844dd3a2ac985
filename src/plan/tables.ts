import type { ColumnType, GeneratedAlways } from 'kysely'
import type { Role } from '#identity/index.ts'
import type { Day, Precision } from '#values/index.ts'
import type { Financier, Phase } from './financing/financing.ts'
import type { Direction } from './indicators/indicator.ts'
import type { MeasureStatus } from './measures/measure.ts'
import type { GoalLinkKind, Level, PlanKind } from './plans/plan.ts'
import type { DeadlineStatus } from './year/deadlines/deadline.ts'
import type { Certainty, Falls, Shift } from './year/recurring/recurring.ts'

/** Who put it there, and when. */
interface Made {
  made_at: Date
  made_by: string
}

interface FinancingColumns {
  operation: bigint
  financier: Financier
  year: number
  phase: Phase
  amount_ore: bigint
  precision: Precision
  note: string | null
  source: string
}

interface YearColumns {
  title: string
  title_en: string | null
  purpose: string | null
  purpose_en: string | null
  shift: Shift
  notice_days: number
  roles: readonly Role[]
  body: string | null
}

interface DeadlineColumns extends YearColumns {
  year: number
  recurring: bigint | null
  first_day: Day | null
  planned_day: Day
}

interface DeadlineState {
  status: DeadlineStatus
  due_day: Day
  done_day: Day | null
  note: string | null
}

declare module '../platform/database/tables.ts' {
  interface Tables {
    plan_plan: Made & {
      id: GeneratedAlways<bigint>
      key: string | null
      kind: PlanKind
      title: string
      title_en: string | null
      first_day: Day
      last_day: Day
      source: string | null
    }
    plan_extension: Made & {
      id: GeneratedAlways<bigint>
      plan: bigint
      last_day: Day
      body: bigint | null
      decided_day: Day | null
      source: string | null
    }
    plan_version: Made & { id: GeneratedAlways<bigint>; plan: bigint; number: number; frozen_at: Date | null }
    plan_adoption: Made & {
      version: bigint
      decision: bigint | null
      body: bigint | null
      decided_day: Day | null
      note: string | null
      source: string | null
    }
    plan_goal: { id: GeneratedAlways<bigint>; plan: bigint; key: string | null }
    plan_goal_text: {
      version: bigint
      goal: bigint
      parent: bigint | null
      level: Level
      called: string
      place: number
      wording: string
      wording_en: string | null
      is_shortened: boolean
      source: string | null
    }
    plan_goal_link: { version: bigint; goal: bigint; kind: GoalLinkKind; code: string }
    plan_measure: Made & {
      id: GeneratedAlways<bigint>
      goal: bigint
      title: string
      owner: bigint
      year: number
      due_day: Day | null
      form_key: string
    }
    plan_measure_event: {
      id: GeneratedAlways<bigint>
      measure: bigint
      status: MeasureStatus
      note: string | null
      at: Date
      by_whom: string
    }
    plan_current_measure: {
      id: bigint
      goal: bigint
      title: string
      owner: bigint
      year: number
      due_day: Day | null
      made_at: Date
      status: MeasureStatus
      note: string | null
      status_at: Date
      event: bigint
    }
    plan_indicator: Made & {
      id: GeneratedAlways<bigint>
      goal: bigint
      name: string
      unit: string
      direction: Direction
      source: string
      baseline: string | null
      baseline_day: Day | null
      target: string | null
      target_day: Day | null
      form_key: string
    }
    plan_indicator_value: Made & {
      id: GeneratedAlways<bigint>
      indicator: bigint
      day: Day
      value: string
      source: string
    }
    plan_current_indicator_value: {
      id: bigint
      indicator: bigint
      day: Day
      value: string
      source: string
      made_at: Date
      is_corrected: boolean
    }
    plan_operation: Made & { id: GeneratedAlways<bigint>; party: bigint; name: string | null }
    plan_financing: Made & FinancingColumns & { id: GeneratedAlways<bigint> }
    plan_current_financing: FinancingColumns & { id: bigint; party: bigint; name: string | null; made_at: Date }
    plan_adopted_version: {
      version: bigint
      plan: bigint
      number: number
      decision: bigint | null
      body: bigint | null
      decided_day: Day | null
      source: string | null
    }
    plan_recurring: Made &
      YearColumns & {
        id: GeneratedAlways<bigint>
        key: string | null
        falls: ColumnType<Falls, string>
        certainty: Certainty | null
        seen: string | null
        seen_en: string | null
        source: string | null
      }
    plan_recurring_end: { recurring: bigint; reason: string; at: Date; by_whom: string }
    plan_deadline: Made & DeadlineColumns & { id: GeneratedAlways<bigint>; form_key: string | null }
    plan_deadline_event: DeadlineState & {
      id: GeneratedAlways<bigint>
      deadline: bigint
      at: Date
      by_whom: string
    }
    plan_current_deadline: DeadlineColumns &
      DeadlineState & {
        id: bigint
        made_at: Date
        status_at: Date
        event: bigint
        changes: number
        why_moved: string | null
      }
  }
}
