export type SignInMethod = 'demo' | 'oidc' | 'mail-link' | 'setup-link' | 'passkey'

/** A session lasts a working day, and then the person signs in again; one that is for making a key lasts an hour. */
export const hoursOf = (method: SignInMethod): number => (method === 'setup-link' ? 1 : 12)

/** A token is changed for a new one when it has been in use this long. */
const tokenMinutes = 30
/** Requests that were under way when the token changed may still come with the former one. */
export const graceSeconds = 60

export interface TokenState {
  /** Which of the session's tokens came with the request. */
  readonly presented: 'current' | 'next' | 'former'
  readonly tokenAt: Date
  readonly formerUntil: Date | null
}

/**
 * What to do with a session whose token came. `renew`: send a next token along; it counts from when the browser uses it,
 * so that an answer that never arrived signs nobody out. `promote`: the browser has taken the next one. `end`: a token
 * that was put away long ago is in somebody's hands.
 */
export function judgeToken(
  { presented, tokenAt, formerUntil }: TokenState,
  now: Date,
): 'keep' | 'renew' | 'promote' | 'end' {
  if (presented === 'next') return 'promote'
  if (presented === 'former') return formerUntil !== null && now <= formerUntil ? 'keep' : 'end'
  return now.getTime() - tokenAt.getTime() >= tokenMinutes * 60_000 ? 'renew' : 'keep'
}

/** What a browser calls itself, in a few words that its owner recognises. */
export function browserName(userAgent: string): string {
  const found = (names: readonly (readonly [RegExp, string])[]) =>
    names.find(([pattern]) => pattern.test(userAgent))?.[1]
  const browser = found([
    [/Edg\//, 'Edge'],
    [/Firefox\//, 'Firefox'],
    [/Chrom(?:e|ium)\//, 'Chrome'],
    [/Safari\//, 'Safari'],
  ])
  const system = found([
    [/iPhone|iPad/, 'iOS'],
    [/Android/, 'Android'],
    [/Windows/, 'Windows'],
    [/Mac OS X/, 'macOS'],
    [/Linux/, 'Linux'],
  ])
  return [browser, system].filter(Boolean).join(', ')
}
