/** What a browser has begun: a sign-in at an identity provider, one with a passkey, or the making of a passkey. */
export type AttemptKind = 'oidc' | 'passkey' | 'new-passkey'

/** Time to find the phone, and not for somebody who finds the computer. */
export const attemptMinutes = 10

export interface Attempt {
  readonly kind: AttemptKind
  /** Whose it is, where somebody was signed in. */
  readonly person: bigint | null
  /** What must be the same when the browser comes back. */
  readonly details: Readonly<Record<string, string>>
}
