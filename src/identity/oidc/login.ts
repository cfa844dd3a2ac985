import { type Refusal, refuse } from '#values/index.ts'
import type { Realm } from '../roles/role.ts'

/** What an identity provider has proved of somebody who signs in. */
export interface ProvedLogin {
  readonly realm: Realm
  readonly issuer: string
  readonly subject: string
  /** Null unless the provider says that it has been verified. */
  readonly email: string | null
  readonly name: string | null
}

/** The person who has the address that came with an unknown login. */
export interface AddressOwner {
  readonly isStaff: boolean
  readonly isDemo: boolean
  /** Somebody here has made the person; nobody makes oneself staff. */
  readonly isMadeByOthers: boolean
  readonly hasLogin: boolean
}

export type LoginRefusal = 'the subject is an identity number' | 'nobody has given access'

/**
 * Whether a login that nobody has used becomes this person's. The realms are kept apart: who answers for applicants says
 * nothing of who works here.
 */
export function mayBecomeLoginOf(realm: Realm, owner: AddressOwner): boolean {
  if (owner.hasLogin || owner.isDemo) return false
  return realm === 'staff' ? owner.isMadeByOthers : !owner.isStaff
}

/** A provider that names people by their identity number is set up wrongly, and we keep nothing of it. */
export const refuseIdentityNumber = (subject: string): Refusal<LoginRefusal> | undefined =>
  hasIdentityNumber(subject) ? refuse('the subject is an identity number') : undefined

const numbers = /(?<!\d)(?:\d{2})?(\d{2})(\d{2})(\d{2})[-+]?(\d{4})(?!\d)/g

/** Whether a personal identity number or a coordination number stands in the text. */
export const hasIdentityNumber = (text: string): boolean =>
  [...text.matchAll(numbers)].some(([, year = '', month = '', day = '', last = '']) => {
    const dayOfMonth = Number(day) > 60 ? Number(day) - 60 : Number(day)
    const isDay = Number(month) >= 1 && Number(month) <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31
    return isDay && hasRightCheckDigit(year + month + day + last)
  })

function hasRightCheckDigit(tenDigits: string): boolean {
  const sum = [...tenDigits].reduce((total, digit, at) => {
    const times = Number(digit) * (at % 2 === 0 ? 2 : 1)
    return total + (times > 9 ? times - 9 : times)
  }, 0)
  return sum % 10 === 0
}

/** What to call somebody who has come by a provider. Never by an identity number. */
export const nameOfLogin = ({ name, email }: Pick<ProvedLogin, 'name' | 'email'>, otherwise: string): string =>
  [name?.trim(), email].find((one) => one && !hasIdentityNumber(one)) || otherwise
