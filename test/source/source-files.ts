import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** The architecture in one line: a module may use what stands to its left, never what stands to its right. */
export const line =
  'paths · values · platform · ui · identity · parties · registry · decisions · forms · ledger · payments · board · disclosure · plan · awards · distribution · grants · projects · activities · media · followup · openness · web · demo · config · region-pack · rooms · known-world · command-line · program · main'

export const order: readonly string[] = line.split(' · ')

/** Modules that hold no rules of the department: the world outside, HTML, HTTP, and the files that wire all together. */
const mechanics = ['paths', 'platform', 'ui', ...order.slice(order.indexOf('web'))]

export interface Import {
  readonly specifier: string
  /** From the root of the repository, or null for a package. */
  readonly file: string | null
  /** Gone when the program runs. */
  readonly isType: boolean
}

export interface SourceFile {
  readonly path: string
  /** Its folder in src/, or its own name where it lies in src/ itself. */
  readonly module: string
  /** What its name says that it is: `rules` without a suffix, else `store`, `action`, `route`, `page` … */
  readonly kind: string
  readonly imports: readonly Import[]
  readonly text: string
  readonly tree: ts.SourceFile
}

/** Every file below a folder of the repository, as paths with `/`, without what is installed or built. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name)
    if (!entry.isDirectory()) return [file]
    return ['node_modules', '.git', 'dist', 'data', 'out'].includes(entry.name) ? [] : filesBelow(file)
  })

export const moduleOf = (file: string): string => file.split('/')[1]?.split('.')[0] ?? ''

export const kindOf = (file: string): string => {
  const [name = '', suffix = ''] = path.posix.basename(file).split('.')
  if (name === 'index') return 'door'
  if (name === 'tables') return 'tables'
  const isPlain = suffix === 'ts' || suffix === 'tsx'
  return mechanics.includes(moduleOf(file)) && isPlain ? 'mechanics' : isPlain ? 'rules' : suffix
}

export function readSource(file: string, text = readFileSync(file, 'utf8')): SourceFile {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  return { path: file, module: moduleOf(file), kind: kindOf(file), imports: importsOf(file, tree), text, tree }
}

export const nodesOf = (tree: ts.Node): ts.Node[] => {
  const below: ts.Node[] = []
  ts.forEachChild(tree, (child) => {
    below.push(child, ...nodesOf(child))
  })
  return below
}

function importsOf(file: string, tree: ts.SourceFile): Import[] {
  return nodesOf(tree).flatMap((node) => {
    const [name, isType] = importIn(node) ?? []
    if (!name || !ts.isStringLiteralLike(name)) return []
    return [{ specifier: name.text, file: resolve(file, name.text), isType: isType ?? false }]
  })
}

/** Static, re-exported, dynamic and in a type: every way that one file names another. */
function importIn(node: ts.Node): [ts.Node | undefined, boolean] | undefined {
  if (ts.isImportDeclaration(node)) return [node.moduleSpecifier, node.importClause?.isTypeOnly ?? false]
  if (ts.isExportDeclaration(node)) return [node.moduleSpecifier, node.isTypeOnly]
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return [node.argument.literal, true]
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
  return isDynamic ? [node.arguments[0], false] : undefined
}

function resolve(from: string, specifier: string): string | null {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(from), specifier) : null
}

/** Every source file of the program; tests are outside the rules. */
export const sources: readonly SourceFile[] = filesBelow('src')
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => readSource(file))
