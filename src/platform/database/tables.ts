import type { Generated } from 'kysely'

/**
 * The shape of every table and view, for the type checker. Each room adds its own by declaration merging, in the
 * `tables.ts` of its folder, so that a table's columns are told where the table belongs.
 */
export interface Tables {
  platform_setting: { key: string; value: string }
  platform_limit: { key: string; times: number; ends_at: Date }
  platform_audit: { id: Generated<bigint>; at: Date; who: string; what: string; about: string; details: string }
}
