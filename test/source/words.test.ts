import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { nodesOf, readSource, type SourceFile, sources } from './source-files.ts'

/** What a part of a page is told to show. */
const shown =
  /^(?:aria-label|caption|description|empty|hint|kicker|label|labelHeading|lead|prompt|reason|submit|summary|title|unit|valueHeading)$/

/** Examples of the parts of a screen, for those who build pages. */
const examples = 'src/web/components/'

const hasLetters = (text: string): boolean => /\p{L}/u.test(text.replace('Samklang', ''))

const literalTextOf = (node: ts.Node): string => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text
  if (!ts.isTemplateExpression(node)) return ''
  return [node.head, ...node.templateSpans.map((span) => span.literal)]
    .map((part) => part.text)
    .join('')
    .trim()
}

/** What a part is told to show, where the page tells it in so many words. */
function toldIn(node: ts.JsxAttribute | ts.PropertyAssignment): string {
  if (!node.initializer || !shown.test(node.name.getText())) return ''
  const { initializer } = node
  return literalTextOf((ts.isJsxExpression(initializer) && initializer.expression) || initializer)
}

/** The words that stand in a page itself: between its tags, or as what a part is to show. */
const ownWords = ({ tree }: SourceFile): string[] =>
  nodesOf(tree)
    .map((node) => {
      if (ts.isJsxText(node)) return node.text.trim()
      return ts.isJsxAttribute(node) || ts.isPropertyAssignment(node) ? toldIn(node) : ''
    })
    .filter(hasLetters)

const pages = sources.filter(({ path }) => path.endsWith('.tsx'))

test('a page has no words of its own: they stand in a dictionary, in both languages', () => {
  const done = pages.filter(({ path }) => !path.startsWith(examples))
  expect(done.flatMap((file) => ownWords(file).map((text) => `${file.path}: ${text}`))).toEqual([])
})

/** What is wrong is read out first in the title: "Fel: …". */
test('a page that sums up what is wrong says so in its title too', () => {
  const frames = pages.filter(({ text }) => /<(?:SitePage|WorkFrame)\b/.test(text) && text.includes('<ErrorSummary'))
  expect(frames.length).toBeGreaterThan(5)
  expect(frames.filter(({ text }) => !text.includes('hasErrors')).map(({ path }) => path)).toEqual([])
})

describe('the check sees', () => {
  test.each([
    ['<p>Hej {name}</p>', ['Hej']],
    ['<p>{words.hello}, {name}.</p>', []],
    ['<Table caption="Beslut" />', ['Beslut']],
    ['<Table caption={words.decisions} id="beslut" />', []],
    ["<Table columns={[{ key: 'a', label: 'Belopp', unit: '%' }]} />", ['Belopp']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source text
    ['<Notice title={`Beslut ${id}`} />', ['Beslut']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source text
    ['const a = { title: `Beslut ${id}`, lead: `${a} → ${b}` }', ['Beslut']],
  ])('%s', (text, own) => {
    expect(ownWords(readSource('src/ui/x.tsx', text))).toEqual(own)
  })
})
