/** `mail-link`: sent to the address. `setup-link`: printed for whoever runs the program, who hands it on. */
export type LinkKind = 'mail-link' | 'setup-link'

/** How long a link may lie before somebody uses it. */
export const linkMinutes: Readonly<Record<LinkKind, number>> = { 'mail-link': 30, 'setup-link': 60 }

export type LinkRefusal = 'the link does not hold'

/** What decides whether an address is answered with a link. */
export interface LinkAsker {
  /** Nobody here has the address. */
  readonly isUnknown: boolean
  readonly isStaff: boolean
  /** Passkeys, and logins at identity providers. */
  readonly surerWays: number
}

/**
 * Whether a mailed link signs somebody in. Those who work here get in by it until they have a surer way, and then never
 * again: whoever reads their mail is not thereby them. Others do as long as applicants have no provider of their own.
 */
export function opensByMail({ isUnknown, isStaff, surerWays }: LinkAsker, welcomesApplicants: boolean): boolean {
  if (isUnknown) return welcomesApplicants
  return surerWays === 0 || (!isStaff && welcomesApplicants)
}
