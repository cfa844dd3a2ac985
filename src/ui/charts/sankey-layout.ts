import { sankey, sankeyJustify } from 'd3-sankey'
import {
  type Extra,
  endOf,
  type Link,
  type LinkExtra,
  type Node,
  type SankeyLink,
  type SankeyNode,
  type SankeyShape,
} from './sankey-graph.ts'
import { type PlacedNode, stack } from './sankey-stack.ts'

export interface PlacedLink {
  readonly link: SankeyLink
  readonly path: string
  readonly width: number
  readonly unknown: boolean
}

export interface SankeyLayout {
  readonly width: number
  readonly height: number
  readonly nodes: readonly PlacedNode[]
  readonly links: readonly PlacedLink[]
}

const positive = (value: number): number => (Number.isFinite(value) && value > 0 ? value : 0)

/**
 * Columns and streams come from d3-sankey. Heights are ours: each node gets a slot as high as the taller of its bar
 * and its label, so labels can never meet, however small the flow.
 */
export function layOut(nodes: readonly SankeyNode[], links: readonly SankeyLink[], shape: SankeyShape): SankeyLayout {
  if (nodes.length === 0) return { width: shape.width, height: 0, nodes: [], links: [] }
  const nothing = links.every(({ value }) => positive(value) === 0)
  const order = orderOf(nodes, links)
  const place = sankey<Extra, LinkExtra>()
    .nodeId((node) => node.id)
    .nodeAlign((node, columns) => columnOf(node, columns))
    .nodeSort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
    .nodeWidth(shape.nodeWidth)
    .nodePadding(0)
    .iterations(0)
    .extent([
      [0, 0],
      [shape.width, shape.stream],
    ])
  const graph = place({
    nodes: nodes.map((node) => ({ id: node.id, node })),
    // With nothing flowing, the streams are hairs of equal width instead of a division by zero.
    links: links.map((link) => ({
      source: link.from,
      target: link.to,
      value: nothing ? 1e-6 : positive(link.value),
      link,
    })),
  })
  const columns = columnsOf(graph.nodes, order)
  const scale = nothing ? 0 : shape.stream / Math.max(...columns.map((column) => total(column)))
  const placed = stack(columns, scale, shape)
  for (const node of graph.nodes) {
    const at = placed.get(node)
    node.y0 = at?.y ?? 0
    node.y1 = node.y0 + (at?.height ?? 0)
    node.x0 = at?.x ?? 0
    node.x1 = node.x0 + shape.nodeWidth
  }
  for (const link of graph.links) link.width = link.value * scale
  for (const node of graph.nodes) {
    node.sourceLinks?.sort((a, b) => (endOf(a.target).y0 ?? 0) - (endOf(b.target).y0 ?? 0))
    node.targetLinks?.sort((a, b) => (endOf(a.source).y0 ?? 0) - (endOf(b.source).y0 ?? 0))
  }
  place.update(graph)
  const all = [...placed.values()]
  return {
    width: shape.width,
    height: Math.ceil(Math.max(...all.map((node) => Math.max(node.y + node.height, node.label.y + node.label.height)))),
    nodes: all,
    links: graph.links.map((link) => drawn(link)),
  }
}

function columnOf(node: Node, columns: number): number {
  if (node.node.kind === 'source') return 0
  if (node.node.kind === 'target') return columns - 1
  return node.node.kind === 'middle' ? Math.min(node.depth ?? 0, columns - 1) : sankeyJustify(node, columns)
}

/** The largest first and each followed by its own, so that streams do not cross; the unknown comes last. */
function orderOf(nodes: readonly SankeyNode[], links: readonly SankeyLink[]): ReadonlyMap<string, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const weight = (id: string): number => {
    const node = byId.get(id)
    return !node || node.kind === 'unknown' ? -1 : positive(node.value)
  }
  const byWeight = (ids: readonly string[]): string[] => [...ids].sort((a, b) => weight(b) - weight(a))
  const seen = new Map<string, number>()
  const visit = (id: string): void => {
    if (seen.has(id)) return
    seen.set(id, seen.size)
    for (const child of byWeight(links.filter(({ from }) => from === id).map(({ to }) => to))) visit(child)
  }
  const targets = new Set(links.map(({ to }) => to))
  for (const id of byWeight(nodes.map((node) => node.id).filter((id) => !targets.has(id)))) visit(id)
  return seen
}

type Order = ReturnType<typeof orderOf>

function columnsOf(nodes: readonly Node[], order: Order): readonly (readonly Node[])[] {
  const columns = new Map<number, Node[]>()
  for (const node of nodes) {
    const layer = (node as Node & { layer?: number }).layer ?? 0
    columns.set(layer, [...(columns.get(layer) ?? []), node])
  }
  const rank = (node: Node) => order.get(node.id) ?? 0
  return [...columns.entries()].sort(([a], [b]) => a - b).map(([, column]) => column.sort((a, b) => rank(a) - rank(b)))
}

const total = (column: readonly Node[]): number => column.reduce((sum, node) => sum + (node.value ?? 0), 0)

function drawn(link: Link): PlacedLink {
  const [from, to] = [endOf(link.source), endOf(link.target)]
  const [x0, y0, x1, y1] = [from.x1 ?? 0, link.y0 ?? 0, to.x0 ?? 0, link.y1 ?? 0].map((at) => Math.round(at * 10) / 10)
  const middle = ((x0 ?? 0) + (x1 ?? 0)) / 2
  return {
    link: link.link,
    path: `M${x0} ${y0}C${middle} ${y0} ${middle} ${y1} ${x1} ${y1}`,
    width: Math.max(1, Math.round((link.width ?? 0) * 10) / 10),
    unknown: from.node.kind === 'unknown' || to.node.kind === 'unknown',
  }
}
