import { type Language, textIn } from '#values/index.ts'
import type { NamedScope } from '../settings.ts'
import type { Scope } from './scope.ts'
import { scopeNames } from './scope.words.ts'

/** What an assignment is for, in words. A part that the pack does not know any more keeps its key. */
export function nameOfScope(language: Language, scope: Scope, known: readonly NamedScope[]): string {
  const found = known.find(({ kind, key }) => kind === scope.kind && key === scope.key)
  if (found) return textIn(language, found.name).text
  return [scopeNames[language][scope.kind], scope.key].filter(Boolean).join(' ')
}
