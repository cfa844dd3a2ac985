import { isAtLeast } from '../roles/permission.ts'
import { type Person, startsAtWork } from '../roles/who.ts'

/** A key as its owner sees it. */
export interface ListedPasskey {
  readonly id: bigint
  readonly name: string
  readonly madeAt: Date
  /** Null: not yet. */
  readonly usedAt: Date | null
}

/** Keys are for the department's own people: applicants sign in by their provider or by a mailed link. */
export const mayHavePasskeys = (person: Person): boolean => startsAtWork(person)

/**
 * Whether the person may add a key from this session. A weak session must not become a strong one: the first key may be
 * made by whoever came with a mailed link, every later one needs a sure sign-in, and whoever runs the program may always
 * let somebody in again.
 */
export function mayAddPasskey(person: Person, surerWays: number): boolean {
  if (!mayHavePasskeys(person)) return false
  if (isAtLeast(person.assurance, 'substantial') || person.method === 'setup-link') return true
  return person.method === 'mail-link' && surerWays === 0
}

/** How the key's device names its owner. Says nothing of who it is. */
export const userHandleOf = (person: bigint): string => `person:${person}`

export const longestKeyName = 60
