import type { ColumnType, Generated } from 'kysely'
import type { Day } from '#values/index.ts'
import type { AttemptKind } from './attempts/attempt.ts'
import type { ChosenKind, Mailing, NotificationKind } from './notifications/notification.ts'
import type { LinkKind } from './one-time-links/one-time-link.ts'
import type { Assurance } from './roles/permission.ts'
import type { Role } from './roles/role.ts'
import type { ScopeKind } from './roles/scope.ts'
import type { SignInMethod } from './sessions/session.ts'

declare module '../platform/database/tables.ts' {
  interface Tables {
    identity_person: {
      id: Generated<bigint>
      key: string | null
      name: string
      email: string | null
      created_at: Date
      created_by: string
    }
    identity_protection: { person: bigint; by_whom: string; at: Date }
    identity_assignment: {
      id: Generated<bigint>
      person: bigint
      role: Role
      scope_kind: ScopeKind
      scope_key: string
      from_day: Day
      to_day: Day | null
      given_by: string
      given_at: Date
    }
    identity_session: {
      id: Generated<bigint>
      person: bigint
      token_hash: Buffer
      next_hash: Buffer | null
      former_hash: Buffer | null
      former_until: Date | null
      method: SignInMethod
      assurance: Assurance
      acting_under: bigint | null
      browser: string
      started_at: Date
      token_at: Date
      seen_at: Date
      ends_at: Date
    }
    identity_login: { id: Generated<bigint>; person: bigint; issuer: string; subject_hash: Buffer; at: Date }
    identity_passkey: {
      id: Generated<bigint>
      person: bigint
      credential_id: string
      public_key: Buffer
      counter: bigint
      transports: string
      name: string
      made_at: Date
      used_at: Date | null
    }
    identity_attempt: {
      token_hash: Buffer
      kind: AttemptKind
      person: bigint | null
      details: ColumnType<Readonly<Record<string, string>>, string>
      ends_at: Date
    }
    identity_one_time_link: { token_hash: Buffer; kind: LinkKind; email: string; made_at: Date; ends_at: Date }
    identity_notification: {
      id: Generated<bigint>
      person: bigint
      kind: NotificationKind
      key: string
      facts: unknown
      path: string
      made_at: Date
      mailing: Mailing
      mailed_at: Generated<Date | null>
      read_at: Generated<Date | null>
    }
    identity_notification_choice: { person: bigint; kind: ChosenKind; mailing: Mailing }
    identity_known_browser: { person: bigint; browser: string; since: Date }
    identity_shown_person: { id: bigint; name: string | null; is_protected: boolean }
  }
}
