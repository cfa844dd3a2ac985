import type { SankeyLink as D3Link, SankeyNode as D3Node } from 'd3-sankey'

export interface SankeyNode {
  readonly id: string
  readonly label: string
  /** The language of the label where it is not the page's. */
  readonly lang?: string
  /** The amount as it is to be read, with its unit. */
  readonly amountText: string
  readonly value: number
  readonly kind?: 'source' | 'middle' | 'target' | 'unknown'
  readonly href?: string
}

export interface SankeyLink {
  readonly from: string
  readonly to: string
  readonly value: number
  /** The whole flow as a sentence; shown when the pointer rests on it. */
  readonly title?: string
}

export type LabelSide = 'left' | 'right' | 'top'

export interface SankeyShape {
  readonly width: number
  /** Type size of the labels. */
  readonly type: number
  /** Height of the whole stream at its widest. */
  readonly stream: number
  /** Where a column's bars stand, as x. */
  readonly at: (column: number, columns: number) => number
  /**
   * Room for a label, by column counted from the left, and where it stands: beside its bar, or in lines above the
   * whole picture, in the order of the bars.
   */
  readonly label: (column: number, columns: number) => { readonly width: number; readonly side: LabelSide }
  readonly nodeWidth: number
}

export type Extra = { readonly id: string; readonly node: SankeyNode }
export type LinkExtra = { readonly link: SankeyLink }
export type Node = D3Node<Extra, LinkExtra>
export type Link = D3Link<Extra, LinkExtra>

export const endOf = (end: Link['source']): Node => end as Node
