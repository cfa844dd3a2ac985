export const scopeKinds = ['region', 'unit', 'body', 'municipality', 'party', 'call', 'case', 'own'] as const

/** `own`: what the person alone has made. The rest name a part of the department or of its work. */
export type ScopeKind = (typeof scopeKinds)[number]

/** What an assignment is for. `key` is a pack key, a municipality's code or an id; empty for `region` and `own`. */
export interface Scope {
  readonly kind: ScopeKind
  readonly key: string
}

export const wholeRegion: Scope = { kind: 'region', key: '' }
export const ownThings: Scope = { kind: 'own', key: '' }

export const parseScopeKind = (text: string): ScopeKind | undefined => scopeKinds.find((kind) => kind === text)

/** Whether what is given for `scope` reaches `thing`: the whole region reaches all that is not somebody's own. */
export const reaches = (scope: Scope, thing: Scope): boolean =>
  (scope.kind === 'region' && thing.kind !== 'own') || (scope.kind === thing.kind && scope.key === thing.key)
