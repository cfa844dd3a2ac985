import { expect, test } from 'vitest'
import { narrowShape, wideShape } from './sankey.tsx'
import type { SankeyLink, SankeyNode, SankeyShape } from './sankey-graph.ts'
import { layOut, type SankeyLayout } from './sankey-layout.ts'

const shapes: readonly [string, SankeyShape][] = [
  ['wide', wideShape],
  ['narrow', narrowShape],
]

type Graph = { readonly nodes: readonly SankeyNode[]; readonly links: readonly SankeyLink[] }

const node = (id: string, value: number, kind: NonNullable<SankeyNode['kind']>): SankeyNode => ({
  id,
  label: id,
  amountText: `${value} tkr`,
  value,
  kind,
})

/** From one source through areas to recipients, each given as [area, recipient, amount]. */
function throughAreas(rows: readonly (readonly [string, string, number])[]): Graph {
  const areas = [...new Set(rows.map(([area]) => area))]
  const sumOf = (area: string) => rows.reduce((sum, [of, , amount]) => sum + (of === area ? amount : 0), 0)
  const total = rows.reduce((sum, [, , amount]) => sum + amount, 0)
  return {
    nodes: [
      node('Källa', total, 'source'),
      ...areas.map((area) => node(area, sumOf(area), 'middle')),
      ...rows.map(([, recipient, amount]) => node(recipient, amount, 'target')),
    ],
    links: [
      ...areas.map((area) => ({ from: 'Källa', to: area, value: sumOf(area) })),
      ...rows.map(([from, to, value]) => ({ from, to, value })),
    ],
  }
}

const skewed = throughAreas([
  ['Scenkonst', 'Den stora operan med sitt långa namn', 34969],
  ['Scenkonst', 'Teatern', 3188],
  ['Museer', 'Museet', 6186],
  ['Bibliotek', 'Länsbiblioteket', 1441],
  ['Film', 'Film i länet', 1174],
  ['Hemslöjd', 'Slöjd i länet', 620],
  ['Konst- och kulturfrämjande', 'Teaterföreningen', 300],
  ['Konst- och kulturfrämjande', 'Dans i länet', 200],
  ['Arkiv', 'Folkrörelsernas arkiv för hela länet', 294],
  ['Arkiv', 'Arkivföreningen', 142],
])

const flat: Graph = {
  nodes: [
    node('Källa', 1500, 'source'),
    ...Array.from({ length: 15 }, (_, index) => node(`Mottagare ${index + 1}`, 100, 'target')),
  ],
  links: Array.from({ length: 15 }, (_, index) => ({ from: 'Källa', to: `Mottagare ${index + 1}`, value: 100 })),
}

const nothing: Graph = {
  nodes: skewed.nodes.map((one) => ({ ...one, value: 0 })),
  links: skewed.links.map((link) => ({ ...link, value: 0 })),
}

const graphs: readonly [string, Graph][] = [
  ['seven areas and ten recipients, one with 72 per cent', skewed],
  ['fifteen equal recipients', flat],
  ['nothing but zeroes', nothing],
  ['one node alone', { nodes: [node('Källa', 5, 'source')], links: [] }],
  ['amounts that are no numbers', { ...flat, links: flat.links.map((link) => ({ ...link, value: Number.NaN })) }],
]

const everyCase = graphs.flatMap(([what, graph]) =>
  shapes.map(([name, shape]) => [what, name, layOut(graph.nodes, graph.links, shape)] as const),
)

const numbersOf = ({ width, height, nodes, links }: SankeyLayout): number[] => [
  width,
  height,
  ...nodes.flatMap(({ x, y, width: w, height: h, label }) => [x, y, w, h, ...Object.values(label)]),
  ...links.flatMap((link) => [link.width, ...(link.path.match(/-?[\d.]+|NaN|Infinity/g) ?? []).map(Number)]),
]

test.each(everyCase)('labels never meet: %s, %s', (_, __, { nodes }) => {
  for (const [index, { label: a }] of nodes.entries())
    for (const { label: b } of nodes.slice(index + 1)) {
      const apart =
        a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y + 0.01 || b.y + b.height <= a.y + 0.01
      expect(apart).toBe(true)
    }
})

test.each(everyCase)('everything has a finite place inside the picture: %s, %s', (_, __, layout) => {
  expect(numbersOf(layout).every(Number.isFinite)).toBe(true)
  for (const { y, height, label } of layout.nodes) {
    expect(Math.min(y, label.y)).toBeGreaterThanOrEqual(-0.01)
    expect(Math.max(y + height, label.y + label.height)).toBeLessThanOrEqual(layout.height + 0.01)
  }
})

test.each(everyCase)('the smallest stream is still seen: %s, %s', (_, __, { links }) => {
  for (const { width } of links) expect(width).toBeGreaterThanOrEqual(1)
})

test.each(shapes)('streams are as wide as their amounts: %s', (_, shape) => {
  const { links } = layOut(skewed.nodes, skewed.links, shape)
  const widthOf = (to: string) => links.find(({ link }) => link.to === to)?.width ?? 0
  expect(widthOf('Scenkonst') / widthOf('Museer')).toBeCloseTo(38157 / 6186, 0)
  expect(widthOf('Scenkonst')).toBeCloseTo((shape.stream * 38157) / 48514, 0)
})

test('the largest stands first, each area is followed by its own, and the unknown stands last', () => {
  const graph = throughAreas([
    ['Liten', 'Lilla', 1],
    ['Stor', 'Störst', 10],
    ['Stor', 'Större', 5],
  ])
  const unknown: SankeyNode = node('Okänt', 100, 'unknown')
  const { nodes, links } = layOut(
    [unknown, ...graph.nodes],
    [...graph.links, { from: 'Källa', to: 'Okänt', value: 100 }],
    wideShape,
  )
  const last = nodes.filter(({ column }) => column === 2).sort((a, b) => a.y - b.y)
  expect(last.map(({ node: { id } }) => id)).toEqual(['Störst', 'Större', 'Lilla', 'Okänt'])
  expect(links.filter(({ unknown: is }) => is).map(({ link }) => link.to)).toEqual(['Okänt'])
})

test('without nodes there is nothing to place', () => {
  expect(layOut([], [], wideShape)).toEqual({ width: 960, height: 0, nodes: [], links: [] })
})
