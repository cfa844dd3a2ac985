import type { GeneratedAlways } from 'kysely'

declare module '../platform/database/tables.ts' {
  interface Tables {
    openness_message: {
      id: GeneratedAlways<bigint>
      received_at: Date
      text: string
      about_page: string | null
      answer_to: string | null
      key: string
    }
    openness_answer: { message: bigint; by_whom: string; at: Date }
  }
}
