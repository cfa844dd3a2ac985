import type { ComponentChildren } from 'preact'
import type { Language } from '#values/index.ts'
import { type Cell, type CellKind, CellText, cellClass } from '../cell.tsx'
import { Empty } from '../empty.tsx'
import { Icon } from '../icons.tsx'
import { interfaceWords } from '../language/interface.words.ts'
import { useLanguage } from '../language/language.tsx'
import { SelectCell, SelectHead, type Selection } from './selection.tsx'
import type { SortLink } from './sorting.ts'

export interface Column<Row> {
  readonly key: string
  readonly label: string
  readonly kind?: CellKind
  /** What the numbers count, under the label: "kr", "tkr". */
  readonly unit?: string
  /** Makes the head a link that sorts by this column. */
  readonly sort?: SortLink
  readonly cell: (row: Row) => Cell
}

export interface TableProps<Row> {
  readonly id: string
  readonly caption: ComponentChildren
  /** Keeps the caption for screen readers where a heading just above says the same. */
  readonly captionHidden?: boolean
  /** The first column names the row. */
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** Lets a link point at one row. */
  readonly rowId?: (row: Row) => string
  /** The footer's cells by column key; the first column says "Summa" unless told otherwise. */
  readonly sums?: Readonly<Record<string, Cell>>
  readonly empty?: ComponentChildren
  /** A box to tick before each row, for the form around the table. */
  readonly selection?: Selection<Row> | undefined
}

const orderIcon = { ascending: 'up', descending: 'down', none: 'upDown' } as const

function ColumnHead<Row>({ column }: { readonly column: Column<Row> }) {
  const { label, kind, unit, sort } = column
  return (
    <th scope="col" class={cellClass(kind)} aria-sort={sort ? (sort.order ?? 'none') : undefined}>
      {sort ? (
        <a href={sort.href}>
          {label} <Icon name={orderIcon[sort.order ?? 'none']} />
        </a>
      ) : (
        label
      )}
      {unit && <small>{unit}</small>}
    </th>
  )
}

interface BodyRowProps<Row> extends Pick<TableProps<Row>, 'columns'> {
  readonly row: Row
  readonly id: string | undefined
  readonly selection: Selection<Row> | undefined
  readonly language: Language
}

function BodyRow<Row>({ row, columns, id, selection, language }: BodyRowProps<Row>) {
  return (
    <tr id={id}>
      {selection && <SelectCell row={row} selection={selection} />}
      {columns.map(({ key, kind, cell }, index) => {
        const value = <CellText value={cell(row)} language={language} />
        return index === 0 ? (
          <th key={key} scope="row" class={cellClass(kind)}>
            {value}
          </th>
        ) : (
          <td key={key} class={cellClass(kind)}>
            {value}
          </td>
        )
      })}
    </tr>
  )
}

type SumsProps<Row> = Pick<TableProps<Row>, 'columns' | 'sums' | 'selection'> & { readonly language: Language }

function Sums<Row>({ columns, sums = {}, selection, language }: SumsProps<Row>) {
  return (
    <tfoot>
      <tr>
        {selection && <td />}
        {columns.map(({ key, kind }, index) =>
          index === 0 ? (
            <th key={key} scope="row">
              <CellText value={sums[key] ?? interfaceWords[language].sum} language={language} />
            </th>
          ) : (
            <td key={key} class={cellClass(kind)}>
              {key in sums && <CellText value={sums[key]} language={language} />}
            </td>
          ),
        )}
      </tr>
    </tfoot>
  )
}

/** Rows and columns. A wide table scrolls inside its own region, which the keyboard can reach; the page never does. */
export function Table<Row>(props: TableProps<Row>) {
  const { id, caption, captionHidden, columns, rows, rowKey, rowId, sums, empty, selection } = props
  const language = useLanguage()
  if (rows.length === 0 && empty !== undefined) return <Empty title={empty} />
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="sk-scroll" aria-labelledby={`${id}-caption`} tabIndex={0}>
      <table class="sk-table" id={id}>
        <caption id={`${id}-caption`} class={captionHidden ? 'ds-sr-only' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {selection && <SelectHead />}
            {columns.map((column) => (
              <ColumnHead key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <BodyRow
              key={rowKey(row)}
              row={row}
              columns={columns}
              id={rowId?.(row)}
              selection={selection}
              language={language}
            />
          ))}
        </tbody>
        {sums && <Sums columns={columns} sums={sums} selection={selection} language={language} />}
      </table>
    </section>
  )
}
