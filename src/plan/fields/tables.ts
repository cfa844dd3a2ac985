import type { OwnLinkKind } from './own-link.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    plan_own_link: { goal: bigint; kind: OwnLinkKind; code: string; made_at: Date; made_by: string }
  }
}
