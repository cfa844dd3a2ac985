import ts from 'typescript'
import { nodesOf, type SourceFile } from './source-files.ts'

/** What a file takes from the world without being given it. */
export function asks({ tree }: SourceFile): string[] {
  const world = ['process', 'performance', 'crypto', 'fetch', 'setTimeout', 'setInterval', 'console', 'globalThis']
  return nodesOf(tree).flatMap((node) => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
      return ['new Date()']
    if (ts.isPropertyAccessExpression(node) && /^(?:Date\.now|Math\.random)$/.test(node.getText()))
      return [node.getText()]
    const isName = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node
    return ts.isIdentifier(node) && world.includes(node.text) && !isName ? [node.text] : []
  })
}
