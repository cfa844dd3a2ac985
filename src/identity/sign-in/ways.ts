import type { OidcProvider } from '../oidc/provider.ts'

/** How people can sign in here, besides with a passkey that they have made. */
export interface SignInWays {
  readonly providers: readonly OidcProvider[]
  /** Whether a link can be mailed. */
  readonly hasMail: boolean
  /** How many proxies of our own stand between the world and us, and tell who asks. */
  readonly proxies: number
}

/** What a demonstration has, and what is not enough for real work. */
export const noWays: SignInWays = { providers: [], hasMail: false, proxies: 0 }

export const hasAnyWay = ({ providers, hasMail }: SignInWays): boolean => providers.length > 0 || hasMail

/** Applicants sign in by their provider where there is one. A mailed link makes nobody an applicant then. */
export const welcomesByMail = ({ providers, hasMail }: SignInWays): boolean =>
  hasMail && !providers.some(({ realm }) => realm === 'partner')
