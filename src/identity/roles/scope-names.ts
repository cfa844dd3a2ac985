import type { ScopeKind } from './scope.ts'

export const scopeNames: Readonly<Record<ScopeKind, string>> = {
  region: 'hela regionen',
  unit: 'enheten',
  body: 'organet',
  municipality: 'kommunen',
  party: 'organisationen',
  call: 'utlysningen',
  case: 'ärendet',
  own: 'det egna',
}
