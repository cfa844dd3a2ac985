import type { Permission } from './permission.ts'
import type { ScopeKind } from './scope.ts'

/** On which side of the counter somebody stands: that decides where the person begins. */
export type Realm = 'partner' | 'staff'

export interface RoleRule {
  readonly realm: Realm
  /** What an assignment of this role may be for, the usual one first. */
  readonly scopes: readonly [ScopeKind, ...ScopeKind[]]
  readonly permissions: readonly Permission[]
}

const partner: readonly Permission[] = ['read own pages']
const reader: readonly Permission[] = ['see what waits', 'read working pages']
const staff: readonly Permission[] = [...reader, 'comment statements']
const board: readonly Permission[] = ['see what waits']

/** Every role of the department, with what it may do. A permission that is not listed here nobody has. */
export const roles = {
  applicant: { realm: 'partner', scopes: ['own', 'party'], permissions: partner },
  'institution-contact': { realm: 'partner', scopes: ['party'], permissions: partner },
  'municipal-coordinator': { realm: 'partner', scopes: ['municipality'], permissions: partner },
  borrower: { realm: 'partner', scopes: ['party', 'municipality'], permissions: partner },
  expert: { realm: 'partner', scopes: ['call', 'case', 'region'], permissions: partner },
  officer: {
    realm: 'staff',
    scopes: ['unit', 'region', 'call', 'case'],
    permissions: [
      ...[...staff, 'import distributions', 'follow up the plan', 'keep the year', 'keep the commissions'],
      ...['draft statements', 'make plans', 'make distributions'],
    ],
  },
  adviser: {
    realm: 'staff',
    scopes: ['unit', 'region'],
    permissions: [...staff, 'follow up the plan', 'draft statements', 'make plans'],
  },
  head: {
    realm: 'staff',
    scopes: ['unit', 'region'],
    permissions: [
      ...[...staff, 'follow up the plan', 'keep the year', 'keep the commissions'],
      ...['draft statements', 'propose statements', 'make plans', 'adopt plans'],
      ...['make distributions', 'enter distributions'],
    ],
  },
  management: { realm: 'staff', scopes: ['region', 'unit'], permissions: staff },
  delegate: { realm: 'staff', scopes: ['body', 'unit'], permissions: [...staff, 'decide statements'] },
  registrar: {
    realm: 'staff',
    scopes: ['region', 'body'],
    permissions: [...staff, 'read protected identities', 'answer messages'],
  },
  'finance-officer': { realm: 'staff', scopes: ['region', 'unit'], permissions: staff },
  'media-editor': { realm: 'staff', scopes: ['unit', 'region'], permissions: staff },
  'board-chair': { realm: 'staff', scopes: ['body'], permissions: board },
  'board-member': { realm: 'staff', scopes: ['body'], permissions: board },
  'board-substitute': { realm: 'staff', scopes: ['body'], permissions: board },
  'minutes-adjuster': { realm: 'staff', scopes: ['body'], permissions: board },
  'board-secretary': {
    realm: 'staff',
    scopes: ['body'],
    permissions: [
      ...[...staff, 'keep the year', 'keep the commissions', 'decide statements', 'adopt plans'],
      'enter distributions',
    ],
  },
  auditor: { realm: 'staff', scopes: ['region'], permissions: reader },
  administrator: {
    realm: 'staff',
    scopes: ['region'],
    permissions: ['see what waits', 'manage people', 'answer messages'],
  },
} as const satisfies Record<string, RoleRule>

export type Role = keyof typeof roles

export const allRoles = Object.keys(roles) as readonly Role[]

/** What a text from a form or a file names, if it names a role. */
export const parseRole = (text: string): Role | undefined => allRoles.find((role) => role === text)

export const permissionsOf = (role: Role): readonly Permission[] => roles[role].permissions
