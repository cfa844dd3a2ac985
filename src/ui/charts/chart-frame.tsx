import type { ComponentChildren } from 'preact'

export interface ChartFrameProps {
  readonly id: string
  readonly title: string
  readonly level?: 2 | 3
  /** What there is to see, in a sentence. */
  readonly lead?: ComponentChildren
  /** The picture. */
  readonly children: ComponentChildren
  /** The same as rows, for those who count: beside a small picture, below a wide one. */
  readonly table: ComponentChildren
  readonly tablePlace?: 'beside' | 'below'
  /** Sources and "Visa beräkningen". */
  readonly foot?: ComponentChildren
}

/** A picture, its heading and its table as one figure. */
export function ChartFrame(props: ChartFrameProps) {
  const { id, title, level = 2, lead, children, table, tablePlace = 'below', foot } = props
  const Heading = `h${level}` as const
  return (
    <figure class="sk-chart" id={id} aria-labelledby={`${id}-heading`}>
      <figcaption>
        <Heading id={`${id}-heading`}>{title}</Heading>
        {lead && <p>{lead}</p>}
      </figcaption>
      <div class={`sk-chart-body sk-chart-${tablePlace}`}>
        <div>{children}</div>
        <div>{table}</div>
      </div>
      {foot && <div class="sk-chart-foot">{foot}</div>}
    </figure>
  )
}
