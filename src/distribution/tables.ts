import type { Generated, GeneratedAlways } from 'kysely'
import type { Day, Precision } from '#values/index.ts'
import type { ImportKind } from './drafts/draft-import.ts'
import type { RoundKind } from './round.ts'

interface RegionFigureColumns {
  fiscal_year: number
  county_code: string
  region: string | null
  kind: RoundKind
  /** Null: the kind alone names the round. */
  round_name: string | null
  amount_ore: bigint
  precision: Precision
  decided_day: Day | null
  note: string | null
  source: string | null
}

declare module '../platform/database/tables.ts' {
  interface Tables {
    distribution_round: {
      id: GeneratedAlways<bigint>
      fiscal_year: number
      number: number
      kind: RoundKind
      name: string | null
    }
    distribution_round_decision: { decision: bigint; round: bigint; part: 'state' | 'region' }
    distribution_region_figure: RegionFigureColumns & { id: GeneratedAlways<bigint> }
    distribution_public_region_figure: RegionFigureColumns
    distribution_draft_import: {
      id: GeneratedAlways<bigint>
      what: ImportKind | null
      sha256: string
      file_name: string
      size_bytes: bigint
      uploaded_by: string
      uploaded_at: Date
      answers: Generated<string>
      version: Generated<number>
      decision: bigint | null
    }
  }
}
