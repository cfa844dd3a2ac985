import ts from 'typescript'
import type { Language } from '#values/index.ts'
import { nodesOf, type SourceFile, sources } from './source-files.ts'

/** Stands in a text where a fact goes. */
export const fact = '…'

export interface DictionaryText {
  readonly file: string
  readonly key: string
  readonly language: Language
  readonly text: string
}

/** Every text of every dictionary, with its facts left out. */
export const dictionaryTexts = (files: readonly SourceFile[] = sources): DictionaryText[] =>
  files.flatMap(({ path, tree }) => {
    const calls = nodesOf(tree).filter(
      (node): node is ts.CallExpression => ts.isCallExpression(node) && node.expression.getText() === 'dictionary',
    )
    return calls.flatMap((call) =>
      (['sv', 'en'] as const).flatMap((language) => {
        const words = propertyOf(call.arguments[0], language)
        return words ? textsIn(words).map((one) => ({ file: path, language, ...one })) : []
      }),
    )
  })

/** The Swedish of what speaks Swedish only: the command line, and what stops the start. */
export const swedishOnlyTexts = (files: readonly SourceFile[] = sources): DictionaryText[] =>
  files
    .filter(({ kind, text }) => kind === 'sentences' && !text.includes('dictionary'))
    .flatMap(({ path, tree }) => textsIn(tree).map((one) => ({ file: path, language: 'sv' as const, ...one })))

function propertyOf(node: ts.Node | undefined, name: string): ts.Expression | undefined {
  if (!node || !ts.isObjectLiteralExpression(node)) return undefined
  const found = node.properties.find((one) => one.name?.getText() === name)
  return found && ts.isPropertyAssignment(found) ? found.initializer : undefined
}

function textsIn(node: ts.Node): { key: string; text: string }[] {
  return nodesOf(node).flatMap((one) => {
    const text = textOf(one)
    return text === undefined ? [] : [{ key: keyOf(one), text }]
  })
}

function textOf(node: ts.Node): string | undefined {
  const isName = ts.isPropertyAssignment(node.parent) && node.parent.name === node
  if (isName || ts.isLiteralTypeNode(node.parent) || ts.isImportDeclaration(node.parent)) return undefined
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text
  if (!ts.isTemplateExpression(node)) return undefined
  return node.head.text + node.templateSpans.map((span) => fact + span.literal.text).join('')
}

function keyOf(node: ts.Node): string {
  let at: ts.Node = node
  while (at.parent && !ts.isPropertyAssignment(at)) at = at.parent
  return ts.isPropertyAssignment(at) ? at.name.getText() : ''
}
