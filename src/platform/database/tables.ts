import type { Generated } from 'kysely'

/**
 * The shape of every table and view, for the type checker. Each room adds its own by declaration merging, in the
 * `tables.ts` of its folder, so that a table's columns are told where the table belongs.
 */
export interface Tables {
  platform_setting: { key: string; value: string }
  platform_limit: { key: string; times: number; ends_at: Date }
  platform_audit: { id: Generated<bigint>; at: Date; who: string; what: string; about: string; details: string }
  platform_mail: MailRow
}

interface MailRow {
  id: Generated<bigint>
  key: string | null
  language: 'sv' | 'en'
  to_address: string | null
  subject: string | null
  body: string | null
  link_label: string | null
  link_path: string | null
  stop_path: string | null
  is_secret: boolean
  to_outsider: Generated<boolean>
  made_at: Date
  useful_until: Date | null
  claimed_at: Generated<Date | null>
  attempts: Generated<number>
  sent_at: Generated<Date | null>
  given_up_at: Generated<Date | null>
  last_error: Generated<string | null>
}
