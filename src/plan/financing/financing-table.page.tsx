import { link } from '#paths.ts'
import { InSwedish, Missing, Table, useLanguage, useWords } from '#ui/index.ts'
import { formatAmount, precisionNames, unitOfMoney } from '#values/index.ts'
import { type Financier, type Financing, type FinancingRow, financiers, type Phase, wholeOf } from './financing.ts'
import { financingWords } from './financing.words.ts'

interface FinancingTableProps {
  readonly rows: readonly FinancingRow[]
  readonly phase: Phase
  readonly year: number
}

/** Operations by who pays for them. What no source tells says so, and is never nought. */
export function FinancingTable({ rows, phase, year }: FinancingTableProps) {
  const words = useWords(financingWords)
  const unit = unitOfMoney[useLanguage()]
  return (
    <Table
      {...{ id: `finansiering-${phase}`, caption: `${words.phases[phase]} ${year}`, rows }}
      empty={`${words.phases[phase]}: ${words.none}`}
      rowKey={(row) => String(row.operation)}
      columns={[
        {
          ...{ key: 'operation', label: words.operation },
          cell: (row) => (
            <a href={link.operationFinancing(row.operation)}>
              <InSwedish>{row.name}</InSwedish>
            </a>
          ),
        },
        ...financiers.map((financier) => ({
          ...{ key: financier, label: words.financiers[financier], kind: 'amount' as const, unit },
          cell: (row: FinancingRow) => <Amount of={row.amounts[financier]} financier={financier} />,
        })),
        { key: 'whole', label: words.whole, kind: 'amount', unit, cell: (row) => wholeOf(row) },
      ]}
    />
  )
}

function Amount({ of, financier }: { readonly of: Financing | null; readonly financier: Financier }) {
  const language = useLanguage()
  if (of === null) return <Missing />
  return (
    <a href={`${link.operationFinancing(of.operation)}#${of.year}-${of.phase}-${financier}`}>
      {formatAmount(of.amount, language)}
      {of.precision !== 'exact' && <small> ({precisionNames[language][of.precision]})</small>}
    </a>
  )
}
