import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { BarList } from './bar-list.tsx'
import { Sankey } from './sankey.tsx'
import { stepsOf } from './steps.ts'
import { shorten, textWidth, wrap } from './text.ts'
import { type Tile, TileMap } from './tile-map.tsx'

const nodes = [
  { id: 'a', label: 'Från <b>', amountText: '10', value: 10 },
  { id: 'b', label: 'Till', amountText: '10', value: 10 },
]
const links = [{ from: 'a', to: 'b', value: 10, title: 'Från & till' }]
const tile = (code: string, value: number | undefined): Tile => ({
  code,
  name: `Plats ${code}`,
  column: Number(code),
  row: 2,
  ...(value === undefined ? {} : { value }),
  valueText: String(value),
  state: value === undefined ? 'unknown' : 'known',
})

const idsOf = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)

test('a picture is an image with a title and a description, and escapes what it is told', () => {
  const html = render(<Sankey id="s" title="Flödet" desc="Allt till en" nodes={nodes} links={links} />)
  expect(html.match(/role="img"/g)).toHaveLength(2)
  expect(html).toContain('<title id="s-wide-title">Flödet</title>')
  expect(html).toContain('<desc id="s-narrow-desc">Allt till en</desc>')
  expect(html).toContain('Från &lt;b>')
  expect(html).toContain('Från &amp; till')
  expect(new Set(idsOf(html)).size).toBe(idsOf(html).length)
})

test('a picture with links is a group, so that the links can be reached', () => {
  const linked = nodes.map((node) => ({ ...node, href: '/x' }))
  expect(render(<Sankey id="s" title="t" desc="d" nodes={linked} links={links} />)).not.toContain('role="img"')
})

test('nothing to draw is said in words', () => {
  expect(render(<Sankey id="s" title="t" desc="d" nodes={[]} links={[]} empty="Inget beslut" />)).toContain(
    'Inget beslut',
  )
  expect(render(<TileMap id="m" title="t" desc="d" tiles={[]} />)).not.toContain('<svg')
})

test('an unknown tile says so and has no step; nothing is not the same as unknown', () => {
  const html = render(<TileMap id="m" title="t" desc="d" tiles={[tile('1', 0), tile('2', 8), tile('3', undefined)]} />)
  expect(html).toContain('Plats 3: uppgift saknas')
  expect(html).toContain('sk-tile-unknown')
  expect(html).toContain('sk-tile-step-0')
  expect(html.match(/class="sk-level"/g)).toHaveLength(2)
})

test('steps are fifths of the known values; equal values share a step', () => {
  const stepOf = stepsOf([1, 2, 3, 4, 5])
  expect([0, 1, 2, 3, 4, 5].map(stepOf)).toEqual([0, 1, 2, 3, 4, 5])
  expect(stepsOf([7, 7, 7])(7)).toBe(3)
  expect(stepsOf([])(3)).toBe(0)
  expect(stepOf(Number.NaN)).toBe(0)
})

test('bars stand in a table; the unknown has no bar, nothing an empty one', () => {
  const bars = [
    { label: 'A', value: 4, valueText: '4' },
    { label: 'B', value: 0, valueText: '0' },
    { label: 'C', valueText: '' },
  ]
  const html = render(<BarList id="b" caption="Antal" labelHeading="Plats" valueHeading="Antal" bars={bars} />)
  expect(html.match(/<th scope="row">/g)).toHaveLength(3)
  expect(html.match(/<svg/g)).toHaveLength(2)
  expect(html).toContain('width="100%"')
  expect(html).toContain('uppgift saknas')
  expect(html).not.toMatch(/NaN|Infinity/)
})

test('text is wrapped between words and cut to fit', () => {
  expect(wrap('Konst- och kulturfrämjande', 112, 14)).toEqual(['Konst- och', 'kulturfrämjande'])
  expect(wrap('', 100, 14)).toEqual([])
  expect(shorten('Sunne', 88, 15)).toBe('Sunne')
  expect(shorten('Kristinehamn', 60, 15)).toMatch(/^Kris.*\.$/)
  expect(textWidth(shorten('Kristinehamn', 60, 15), 15)).toBeLessThanOrEqual(60)
})
