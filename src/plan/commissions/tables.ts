import type { GeneratedAlways } from 'kysely'
import type { Day } from '#values/index.ts'
import type { ChangeKind } from './changes/commission-change.ts'
import type { CommissionStatus, GiverKind } from './commission.ts'

/** What has happened with a commission: it was given, it changed, or what it is done for did. */
export type EventKind = ChangeKind | 'given' | 'linked'

interface CommissionColumns {
  title: string
  wording: string | null
  giver_kind: GiverKind
  giver_key: string | null
  giver_name: string
  given_day: Day | null
  source: string | null
  first_day: Day | null
  last_day: Day | null
  amount_ore: bigint | null
  report_in: string | null
}

interface CommissionState {
  status: CommissionStatus
  owner: bigint
  due_day: Day | null
  reported_day: Day | null
  reported_in: string | null
  note: string | null
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    plan_commission: CommissionColumns & {
      id: GeneratedAlways<bigint>
      made_at: Date
      made_by: string
      form_key: string
    }
    plan_commission_event: CommissionState & {
      id: GeneratedAlways<bigint>
      commission: bigint
      change: EventKind
      at: Date
      by_whom: string
    }
    plan_commission_link: { commission: bigint; goal: bigint; measure: bigint | null }
    plan_current_commission: CommissionColumns &
      CommissionState & { id: bigint; made_at: Date; status_at: Date; event: bigint; changes: number }
  }
}
