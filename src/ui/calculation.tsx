import type { ComponentChildren } from 'preact'
import type { Cell } from './cell.tsx'
import { Fold } from './fold.tsx'
import { interfaceWords } from './language/interface.words.ts'
import { useWords } from './language/language.tsx'
import { SourceLink, type SourceLinkProps } from './source-link.tsx'
import { type Column, Table } from './table/table.tsx'

export interface CalculationRow {
  readonly what: ComponentChildren
  /** The decision, the account or the document that the row was read from. */
  readonly from?: ComponentChildren
  readonly amount: Cell
}

export interface CalculationProps {
  /** The anchor of the permanent link; unique on the page. */
  readonly id: string
  /** What was computed, as it reads inside a sentence: "statens bidrag 2013". */
  readonly of: string
  readonly rows: readonly CalculationRow[]
  readonly total: Cell
  /** What money is counted in; without it the rows are a count of something. */
  readonly unit?: string
  /** How the rows become the number, where it is not a plain sum; rules of law that apply. */
  readonly explanation?: ComponentChildren
  readonly sources?: readonly SourceLinkProps[]
  /** The permanent link, when it is another page than this one. */
  readonly permalink?: string
  readonly open?: boolean
}

/** "Visa beräkningen": the rows and sources behind a number. A link to its id opens it. */
export function Calculation({ id, of, open, ...rest }: CalculationProps) {
  const words = useWords(interfaceWords)
  return (
    <Fold id={id} summary={`${words.showCalculation}: ${of}`} open={open}>
      <CalculationBody id={id} of={of} {...rest} />
    </Fold>
  )
}

/** The same without the fold, for a page of its own. */
export function CalculationBody(props: Omit<CalculationProps, 'open'>) {
  const { id, of, rows, total, unit, explanation, sources = [], permalink = `#${id}` } = props
  const words = useWords(interfaceWords)
  const fromColumn: Column<CalculationRow> = { key: 'from', label: words.from, cell: (row) => row.from }
  const numbered = rows.map((row, index) => ({ ...row, key: String(index) }))
  return (
    <>
      <Table
        id={`${id}-rows`}
        caption={words.calculationOf(of)}
        columns={[
          { key: 'what', label: words.what, cell: (row) => row.what },
          ...(rows.some(({ from }) => from) ? [fromColumn] : []),
          {
            key: 'amount',
            label: unit ? words.amount : words.count,
            kind: 'amount',
            ...(unit && { unit }),
            cell: (row) => row.amount,
          },
        ]}
        rows={numbered}
        rowKey={(row) => row.key}
        sums={{ amount: total }}
      />
      {explanation && <p>{explanation}</p>}
      <div class="sk-calculation-foot">
        {sources.length > 0 && (
          <div>
            <p id={`${id}-sources`}>
              <strong>{words.sources}</strong>
            </p>
            <ul aria-labelledby={`${id}-sources`}>
              {sources.map((source) => (
                <li key={source.label}>
                  <SourceLink {...source} />
                </li>
              ))}
            </ul>
          </div>
        )}
        <p class="sk-permalink">
          <a href={permalink}>
            {words.linkToCalculation}
            <span class="ds-sr-only">: {of}</span>
          </a>
        </p>
      </div>
    </>
  )
}
