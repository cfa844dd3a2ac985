import type { GeneratedAlways } from 'kysely'
import type { Day, MunicipalityCode } from '#values/index.ts'
import type { PartyKind } from './party.ts'

declare module '../platform/database/tables.ts' {
  interface Tables {
    parties_party: { id: GeneratedAlways<bigint>; key: string | null; kind: PartyKind }
    parties_name: {
      id: GeneratedAlways<bigint>
      party: bigint
      name: string
      folded: string
      is_alias: boolean
      from_day: Day | null
      to_day: Day | null
      source: string | null
      search: string | null
    }
    parties_seat: {
      id: GeneratedAlways<bigint>
      party: bigint
      municipality_code: MunicipalityCode
      what_the_source_says: string
      source: string
      from_day: Day | null
      to_day: Day | null
    }
    parties_current_name: { party: bigint; name: string; key: string | null }
  }
}
