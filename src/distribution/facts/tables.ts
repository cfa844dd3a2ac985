import type { GeneratedAlways } from 'kysely'
import type { Day } from '#values/index.ts'

interface Wrong {
  reason: string
  at: Date
  by_whom: string
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    distribution_recipient_fact: {
      id: GeneratedAlways<bigint>
      party: bigint
      kind: 'report' | 'ended'
      fiscal_year: number | null
      day: Day
      source: string
      at: Date
      by_whom: string
    }
    distribution_recipient_fact_end: Wrong & { fact: bigint }
    distribution_earmark: {
      id: GeneratedAlways<bigint>
      round: bigint
      purpose: string
      area: string | null
      amount_ore: bigint
      source: string
      at: Date
      by_whom: string
    }
    distribution_earmark_end: Wrong & { earmark: bigint }
  }
}
