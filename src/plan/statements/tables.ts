import type { GeneratedAlways } from 'kysely'
import type { Day } from '#values/index.ts'
import type { ChangeKind } from './changes/statement-change.ts'
import type { StatementKind, StatementStatus } from './statement.ts'

/** What has happened with a statement: it was asked for, somebody began to write, or it changed. */
export type EventKind = ChangeKind | 'received' | 'drafting'

interface StatementColumns {
  kind: StatementKind
  title: string
  counterpart: string
  asked: string | null
  source: string | null
  received_day: Day | null
  due_day: Day | null
  year: number | null
  to_full_council: boolean
  case: bigint
  made_at: Date
}

interface StatementState {
  status: StatementStatus
  decision: bigint | null
  delegation_rule: string | null
  sent_day: Day | null
  sent_how: string | null
  note: string | null
}

interface Said {
  text: string
  at: Date
  by_whom: string
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    plan_statement: StatementColumns & { id: GeneratedAlways<bigint>; made_by: string; form_key: string }
    plan_statement_draft: Said & { statement: bigint; number: number; amount_ore: bigint | null }
    plan_statement_comment: Said & {
      id: GeneratedAlways<bigint>
      statement: bigint
      draft: number
      form_key: string
    }
    plan_statement_event: StatementState & {
      id: GeneratedAlways<bigint>
      statement: bigint
      change: EventKind
      at: Date
      by_whom: string
    }
    plan_current_statement: StatementColumns &
      StatementState & {
        id: bigint
        status_at: Date
        event: bigint
        draft: number | null
        text: string | null
        amount_ore: bigint | null
      }
  }
}
