import type { GeneratedAlways } from 'kysely'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    distribution_scenario: {
      id: GeneratedAlways<bigint>
      round: bigint
      made_at: Date
      by_whom: string
      form_key: string
    }
    distribution_scenario_version: {
      scenario: bigint
      number: number
      name: string
      about: string | null
      contents: string
      parent: number | null
      made_at: Date
      by_whom: string
    }
    distribution_scenario_comment: {
      id: GeneratedAlways<bigint>
      scenario: bigint
      text: string
      at: Date
      by_whom: string
      form_key: string
    }
  }
}
