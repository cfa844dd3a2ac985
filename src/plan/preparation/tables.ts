import type { GeneratedAlways } from 'kysely'
import type { Day } from '#values/index.ts'
import type { Told } from './consultation/consultation.ts'
import type { DialogueKind, PartnerKind } from './dialogue/dialogue.ts'
import type { Verdict } from './replies/reply.ts'

interface Made {
  made_at: Date
  made_by: string
}

interface ReplyColumns {
  consultation: bigint
  body: bigint | null
  from_whom: string
  is_person: boolean
  by_form: boolean
  received_day: Day
  text: string | null
  document: bigint
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    plan_preparation: Made & { plan: bigint; case: bigint; period_reason: string | null; form_key: string }
    plan_section: { id: GeneratedAlways<bigint>; plan: bigint }
    plan_section_text: { version: bigint; section: bigint; place: number; heading: string; text: string }
    plan_dialogue: Made & {
      id: GeneratedAlways<bigint>
      plan: bigint
      kind: DialogueKind
      day: Day
      title: string
      outcome: string | null
      source: string | null
      form_key: string
    }
    plan_dialogue_with: { dialogue: bigint; kind: PartnerKind; code: string }
    plan_dialogue_end: { dialogue: bigint; reason: string; at: Date; by_whom: string }
    plan_consultation: Made & {
      id: GeneratedAlways<bigint>
      version: bigint
      opened_day: Day
      due_day: Day
      message: string
      reminder_days: number | null
    }
    plan_consulted_body: Made & {
      id: GeneratedAlways<bigint>
      consultation: bigint
      name: string
      email: string | null
    }
    plan_consulted_told: { id: GeneratedAlways<bigint>; body: bigint; what: Told; at: Date; by_whom: string }
    plan_reply: Made & ReplyColumns & { id: GeneratedAlways<bigint>; form_key: string }
    plan_consideration: {
      id: GeneratedAlways<bigint>
      reply: bigint
      verdict: Verdict
      reason: string
      at: Date
      by_whom: string
    }
    plan_current_reply: ReplyColumns & {
      id: bigint
      made_at: Date
      consideration: bigint | null
      verdict: Verdict | null
      reason: string | null
      considered_at: Date | null
      considered_by: string | null
    }
  }
}
