import type { LoginRefusal } from '../oidc/login.ts'

/** Why a sign-in came to nothing. */
export type SignInProblem =
  | LoginRefusal
  | 'the provider does not answer'
  | 'the provider’s answer does not hold'
  | 'the person went back'
  | 'the sign-in was not begun here'
  | 'the sign-in is too weak'
  | 'the link does not hold'
  | 'the key does not hold'
  | 'there were too many tries'

export const statusOf: Readonly<Record<SignInProblem, 400 | 403 | 422 | 429 | 503>> = {
  'the subject is an identity number': 403,
  'nobody has given access': 403,
  'the provider does not answer': 503,
  'the provider’s answer does not hold': 403,
  'the person went back': 403,
  'the sign-in was not begun here': 403,
  'the sign-in is too weak': 403,
  'the link does not hold': 403,
  'the key does not hold': 403,
  'there were too many tries': 429,
}
