import type { GeneratedAlways } from 'kysely'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    distribution_warning_answer: {
      id: GeneratedAlways<bigint>
      scenario: bigint
      finding: string
      reason: string
      at: Date
      by_whom: string
    }
    distribution_memorandum_version: {
      scenario: bigint
      number: number
      texts: string
      made_at: Date
      by_whom: string
    }
    distribution_proposal: {
      proposal: bigint
      scenario: bigint
      version: number
      memorandum: number | null
      told: string
    }
  }
}
