/** What somebody is in the department. More roles, with scope and period, come with the rooms that need them. */
export type Role = 'officer' | 'auditor'

/** What somebody may do, as a phrase. */
export type Permission = 'import distributions' | 'read working pages'

const permissions: Record<Role, readonly Permission[]> = {
  officer: ['import distributions', 'read working pages'],
  auditor: ['read working pages'],
}

/** Who asks: a signed-in role, or anyone. */
export type Who = { readonly role: Role } | { readonly role: 'anyone' }

export const may = (who: Who, permission: Permission | 'anyone'): boolean =>
  permission === 'anyone' || (who.role !== 'anyone' && permissions[who.role].includes(permission))
