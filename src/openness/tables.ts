import type { Day, Precision } from '#values/index.ts'

declare module '../platform/database/tables.ts' {
  interface Tables {
    distribution_public_region_figure: {
      fiscal_year: number
      county_code: string
      region: string | null
      kind: string
      amount_ore: bigint
      precision: Precision
      decided_day: Day | null
      note: string | null
      source: string | null
    }
  }
}
