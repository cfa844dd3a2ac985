import type { GeneratedAlways } from 'kysely'
import type { DocumentStatus } from './document.ts'

declare module '../platform/database/tables.ts' {
  interface Tables {
    registry_case: {
      id: GeneratedAlways<bigint>
      title: string
      case_number: string | null
      opened_at: Date
      unit: bigint | null
      unit_name: string | null
    }
    registry_case_label: { id: bigint; case_number: string | null }
    registry_document: {
      id: GeneratedAlways<bigint>
      case: bigint
      registered_at: Date
      from_whom: string | null
      title: string
      public_title: string
      status: DocumentStatus
      official_by: string | null
      sha256: string
      media_type: string
      size_bytes: bigint
      copy_of: bigint | null
    }
  }
}
