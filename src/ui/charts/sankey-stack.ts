import { endOf, type Node, type SankeyNode, type SankeyShape } from './sankey-graph.ts'
import { textWidth, wrap } from './text.ts'

export interface PlacedNode {
  readonly node: SankeyNode
  readonly column: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** The label's lines, and the box they fill. */
  readonly lines: readonly string[]
  readonly amountOnOwnLine: boolean
  readonly label: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly anchor: 'start' | 'end'
}

/** Air between one label and the next. */
const gap = 8
const leading = 1.22
/** Between a node and its label. */
const aside = 8

type Room = ReturnType<SankeyShape['label']>

interface Slot {
  readonly node: Node
  readonly bar: number
  readonly lines: readonly string[]
  readonly amountOnOwnLine: boolean
  readonly label: number
  readonly height: number
}

function slotOf(node: Node, scale: number, { width, side }: Room, type: number): Slot {
  const { label, amountText } = node.node
  const lines = wrap(label, width, type)
  const amountOnOwnLine = textWidth(`${lines.at(-1) ?? ''} ${amountText}`, type) > width
  const labelHeight = (lines.length + (amountOnOwnLine ? 1 : 0)) * type * leading
  const bar = Math.max(2, (node.value ?? 0) * scale)
  const beside = side === 'top' ? 0 : labelHeight
  return { node, bar, lines, amountOnOwnLine, label: labelHeight, height: Math.max(bar, beside) + gap }
}

/** Centres as near to the wished ones as the slots allow, all between 0 and the height. */
function settle(slots: readonly Slot[], wished: readonly number[], height: number): number[] {
  const centres: number[] = []
  let edge = 0
  for (const [index, slot] of slots.entries()) {
    const centre = Math.max(wished[index] ?? 0, edge + slot.height / 2)
    centres.push(centre)
    edge = centre + slot.height / 2
  }
  edge = height
  for (let index = slots.length - 1; index >= 0; index -= 1) {
    const half = (slots[index]?.height ?? 0) / 2
    const centre = Math.min(centres[index] ?? 0, edge - half)
    centres[index] = centre
    edge = centre - half
  }
  return centres
}

/** Where the node's neighbours in the columns already settled have their weight. */
function pull(node: Node, settled: ReadonlyMap<Node, number>, otherwise: number): number {
  const ends = [
    ...(node.sourceLinks ?? []).map((link) => ({ at: settled.get(endOf(link.target)), weight: link.value })),
    ...(node.targetLinks ?? []).map((link) => ({ at: settled.get(endOf(link.source)), weight: link.value })),
  ]
  let weights = 0
  let sum = 0
  for (const { at, weight } of ends) {
    if (at === undefined) continue
    weights += weight + 1e-9
    sum += at * (weight + 1e-9)
  }
  return weights > 0 ? sum / weights : otherwise
}

/** Gives every node its place. The fullest column is packed; the others follow what they flow to and from. */
export function stack(
  columns: readonly (readonly Node[])[],
  scale: number,
  shape: SankeyShape,
): ReadonlyMap<Node, PlacedNode> {
  const slots = columns.map((column, index) =>
    column.map((node) => slotOf(node, scale, shape.label(index, columns.length), shape.type)),
  )
  const heights = slots.map((column) => column.reduce((sum, { height }) => sum + height, 0))
  const height = Math.max(...heights)
  const fullest = heights.indexOf(height)
  const settled = new Map<Node, number>()
  const fix = (index: number): void => {
    const column = slots[index] ?? []
    const wished = column.map(({ node }) => (index === fullest ? 0 : pull(node, settled, height / 2)))
    for (const [at, centre] of settle(column, wished, height).entries()) {
      const slot = column[at]
      if (slot) settled.set(slot.node, centre)
    }
  }
  for (let index = fullest; index >= 0; index -= 1) fix(index)
  for (let index = fullest + 1; index < columns.length; index += 1) fix(index)
  const rooms = slots.map((_, index) => shape.label(index, slots.length))
  const top = slots.map((column, index) => (rooms[index]?.side === 'top' ? aboveAll(column) : 0))
  const down = Math.max(...top)
  const result = new Map<Node, PlacedNode>()
  for (const [index, column] of slots.entries()) {
    const room = rooms[index]
    const x = shape.at(index, slots.length)
    let line = 0
    for (const slot of column) {
      const centre = down + (settled.get(slot.node) ?? 0)
      if (room)
        result.set(slot.node, {
          ...placed(slot, x, centre, shape),
          column: index,
          ...labelled(slot, room, x, centre, line, shape),
        })
      line += slot.label
    }
  }
  return result
}

/** The height of labels that stand in lines above the picture. */
const aboveAll = (column: readonly Slot[]): number => column.reduce((sum, { label }) => sum + label, gap)

const placed = ({ node, bar, lines, amountOnOwnLine }: Slot, x: number, centre: number, shape: SankeyShape) => ({
  node: node.node,
  x,
  y: centre - bar / 2,
  width: shape.nodeWidth,
  height: bar,
  lines,
  amountOnOwnLine,
})

function labelled(slot: Slot, { width, side }: Room, x: number, centre: number, line: number, shape: SankeyShape) {
  const height = slot.label
  const anchor = side === 'left' ? ('end' as const) : ('start' as const)
  if (side === 'top') return { anchor, label: { x, y: line, width, height } }
  const left = side === 'right' ? x + shape.nodeWidth + aside : x - aside - width
  return { anchor, label: { x: left, y: centre - height / 2, width, height } }
}
