import { dictionary } from '#values/index.ts'
import type { ScopeKind } from './scope.ts'

export const scopeNames = dictionary<Record<ScopeKind, string>>({
  sv: {
    region: 'hela regionen',
    unit: 'enheten',
    body: 'organet',
    municipality: 'kommunen',
    party: 'organisationen',
    call: 'utlysningen',
    case: 'ärendet',
    own: 'det egna',
  },
  en: {
    region: 'the whole region',
    unit: 'the unit',
    body: 'the body',
    municipality: 'the municipality',
    party: 'the organisation',
    call: 'the call',
    case: 'the case',
    own: 'one’s own',
  },
})
