import { type Role, roleNames } from '#identity/index.ts'
import type { Language, Localised } from '#values/index.ts'
import type { Named, YearSettings } from '../settings.ts'

/** Those who may have deadlines, and what they are called. */
export interface WhoseNames {
  readonly roles: readonly { readonly role: Role; readonly name: string }[]
  readonly bodies: readonly Named[]
  readonly role: (role: Role) => string
  /** A body that the pack does not know any more keeps its key. */
  readonly body: (key: string) => Localised
}

/** The names in a language of those who may have deadlines. */
export function whoseNames({ roles, bodies }: YearSettings, language: Language): WhoseNames {
  const names = roleNames[language]
  return {
    roles: roles.map((role) => ({ role, name: names[role] })),
    bodies,
    role: (role) => names[role],
    body: (key) => bodies.find((one) => one.key === key)?.name ?? { sv: key },
  }
}
