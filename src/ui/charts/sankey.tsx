import { Empty } from '../empty.tsx'
import { Hatch } from './hatch.tsx'
import type { SankeyLink, SankeyNode, SankeyShape } from './sankey-graph.ts'
import { layOut, type SankeyLayout } from './sankey-layout.ts'
import type { PlacedNode } from './sankey-stack.ts'

export interface SankeyProps {
  /** Unique on the page. */
  readonly id: string
  readonly title: string
  /** What the picture shows, in a sentence or two, for those who do not see it. */
  readonly desc: string
  readonly nodes: readonly SankeyNode[]
  readonly links: readonly SankeyLink[]
  /** Said instead of a picture when there is nothing to draw. */
  readonly empty?: string
}

const spread = (from: number, to: number) => (column: number, columns: number) =>
  columns > 1 ? from + ((to - from) * column) / (columns - 1) : from

/** A screen or a sheet of paper: names to the right of their bars, the last column's with a margin of its own. */
export const wideShape: SankeyShape = {
  width: 960,
  type: 17,
  stream: 320,
  nodeWidth: 10,
  at: spread(0, 612),
  label: (column, columns) => ({ width: column === columns - 1 ? 330 : 272, side: 'right' }),
}

/** A phone, for three columns at most: sources are named above the picture, the others before their bars. */
export const narrowShape: SankeyShape = {
  width: 320,
  type: 13.5,
  stream: 230,
  nodeWidth: 6,
  at: (column, columns) => (columns === 3 && column === 1 ? 132 : spread(0, 314)(column, columns)),
  label: (column, columns) => {
    if (column === 0) return { width: 320, side: 'top' }
    return { width: columns === 2 ? 220 : column === 1 ? 116 : 160, side: 'left' }
  },
}

/** Streams from sources to targets, wide as their amounts. Drawn for a wide and a narrow place; CSS shows one. */
export function Sankey({ id, title, desc, nodes, links, empty }: SankeyProps) {
  if (nodes.length === 0) return <Empty title={empty} />
  const words = { title, desc }
  return (
    <div class="sk-picture">
      <Drawing
        id={`${id}-wide`}
        name="wide"
        type={wideShape.type}
        layout={layOut(nodes, links, wideShape)}
        {...words}
      />
      <Drawing
        id={`${id}-narrow`}
        name="narrow"
        type={narrowShape.type}
        layout={layOut(nodes, links, narrowShape)}
        {...words}
      />
    </div>
  )
}

interface DrawingProps {
  readonly id: string
  readonly name: 'wide' | 'narrow'
  readonly type: number
  readonly title: string
  readonly desc: string
  readonly layout: SankeyLayout
}

function Drawing({ id, name, type, title, desc, layout }: DrawingProps) {
  const hatch = `${id}-hatch`
  const hasLinks = layout.nodes.some(({ node }) => node.href)
  return (
    <svg
      class={`sk-sankey sk-sankey-${name}`}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      // An image hides what is inside it; a picture with links is a group instead.
      role={hasLinks ? 'group' : 'img'}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
      font-size={type}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{desc}</desc>
      <Hatch id={hatch} />
      <g>
        {layout.links.map(({ link, path, width, unknown }) => (
          <path
            key={`${link.from}>${link.to}`}
            class={unknown ? 'sk-flow-unknown' : 'sk-flow'}
            d={path}
            fill="none"
            stroke={unknown ? `url(#${hatch})` : undefined}
            stroke-width={width}
          >
            {link.title && <title>{link.title}</title>}
          </path>
        ))}
      </g>
      {layout.nodes.map((placed) => (
        <NodeMark key={placed.node.id} placed={placed} type={type} hatch={hatch} />
      ))}
    </svg>
  )
}

function NodeMark({ placed, type, hatch }: { placed: PlacedNode; type: number; hatch: string }) {
  const { node, x, y, width, height } = placed
  const unknown = node.kind === 'unknown'
  return (
    <>
      <rect
        class={unknown ? 'sk-node-unknown' : 'sk-node'}
        x={round(x)}
        y={round(y)}
        width={width}
        height={round(height)}
        fill={unknown ? `url(#${hatch})` : undefined}
      />
      {node.href ? (
        <a href={node.href}>
          <Label placed={placed} type={type} />
        </a>
      ) : (
        <Label placed={placed} type={type} />
      )}
    </>
  )
}

function Label({ placed, type }: { placed: PlacedNode; type: number }) {
  const { node, lines, amountOnOwnLine, label, anchor } = placed
  const x = round(anchor === 'start' ? label.x : label.x + label.width)
  const step = round(label.height / (lines.length + (amountOnOwnLine ? 1 : 0)))
  // Read aloud, lines are one text: a space divides them, at the end of the line that nothing is measured from.
  const [before, after] = anchor === 'start' ? ['', ' '] : [' ', '']
  return (
    <text x={x} y={round(label.y + step / 2 + type * 0.34)} text-anchor={anchor} lang={node.lang}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : step}>
          {index > 0 && before}
          <tspan class="sk-name">{line}</tspan>
          {(index < lines.length - 1 || amountOnOwnLine) && after}
        </tspan>
      ))}
      <tspan class="sk-value" {...(amountOnOwnLine ? { x, dy: step } : { dx: type * 0.2 })}>
        {amountOnOwnLine ? before : ' '}
        {node.amountText}
      </tspan>
    </text>
  )
}

const round = (at: number): number => Math.round(at * 10) / 10
