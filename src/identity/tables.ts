import type { Role } from './role.ts'

declare module '../platform/database/tables.ts' {
  interface Tables {
    identity_session: { token_hash: Buffer; role: Role; started_at: Date; ends_at: Date }
  }
}
