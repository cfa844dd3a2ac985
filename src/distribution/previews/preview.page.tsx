import { type Column, InSwedish, Notice, Table, useLanguage, useWords } from '#ui/index.ts'
import { type Language, type Money, precisionNames, subtract, unitOfMoney } from '#values/index.ts'
import { roundIn } from '../distribution-work.words.ts'
import type { DistributionRow } from '../files/distribution-file.ts'
import type { StateGrantRow } from '../files/state-grant-file.ts'
import type { RoundSums } from '../round.ts'
import { previewWords } from './preview.words.ts'
import type { DistributionPreview } from './preview-distribution.action.ts'

/** More than anyone reads; the rest of the rows count all the same. */
const mostShown = 200

/** Sentences that stop the import, or that do not. Nothing when there are none. */
export function Sentences({ id, title, tone, sentences }: SentencesProps) {
  const words = useWords(previewWords)
  if (sentences.length === 0) return null
  return (
    <div id={id}>
      <Notice tone={tone} title={title} level={3}>
        <ul>
          {sentences.slice(0, mostShown).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {sentences.length > mostShown && <p>{words.moreNotShown(sentences.length - mostShown)}</p>}
      </Notice>
    </div>
  )
}

interface SentencesProps {
  readonly id: string
  readonly title: string
  readonly tone: 'danger' | 'warning'
  readonly sentences: readonly string[]
}

const lineColumn = (language: Language): Column<{ readonly line: number }> => ({
  ...{ key: 'line', label: previewWords[language].line, cell: (row) => String(row.line) },
})

/** The rows of a distribution as they were read, with their sums. */
export function DistributionRows({ read }: { readonly read: NonNullable<DistributionPreview['read']> }) {
  const { rows, totals } = read
  const language = useLanguage()
  const words = previewWords[language]
  const unit = unitOfMoney[language]
  const amountColumn = (key: 'regional' | 'other'): Column<DistributionRow> => ({
    ...{ key, label: words[key], kind: 'amount', unit, cell: (row) => row[key] },
  })
  const columns: Column<DistributionRow>[] = [
    lineColumn(language),
    { key: 'recipient', label: words.recipient, cell: (row) => <InSwedish>{row.recipient}</InSwedish> },
    { key: 'area', label: words.area, cell: (row) => row.area && <InSwedish>{row.area}</InSwedish> },
    { key: 'state', label: words.state, kind: 'amount', unit, cell: (row) => row.state },
    ...(totals.regional === null ? [] : [amountColumn('regional')]),
    ...(totals.other === null ? [] : [amountColumn('other')]),
    { key: 'precision', label: words.precision, cell: (row) => precisionNames[language][row.precision] },
  ]
  return (
    <>
      <Table
        id="rader"
        caption={words.rows(rows.length)}
        columns={columns}
        rows={rows.slice(0, mostShown)}
        rowKey={(row) => String(row.line)}
        sums={{ state: totals.state, regional: totals.regional, other: totals.other }}
        empty={words.noRow}
      />
      <NotShown rows={rows.length} />
    </>
  )
}

/** What the state gave to the round, what is shared out of it, and what this file does to the rest. */
export function Comparison({ comparison }: { readonly comparison: RoundSums & { readonly wanted: Money } }) {
  const { stateGiven, stateShared, wanted } = comparison
  const language = useLanguage()
  const words = previewWords[language]
  const rows: { what: string; amount: Money | null }[] = [
    { what: words.given, amount: stateGiven },
    { what: words.shared, amount: stateShared },
    { what: words.thisFile, amount: wanted },
  ]
  return (
    <Table
      id="jamforelse"
      caption={words.comparison}
      columns={[
        { key: 'what', label: words.what, cell: (row) => row.what },
        { key: 'amount', label: words.amount, kind: 'amount', unit: unitOfMoney[language], cell: (row) => row.amount },
      ]}
      rows={rows}
      rowKey={(row) => row.what}
      sums={{
        what: words.remains,
        amount: stateGiven === null ? null : subtract(subtract(stateGiven, stateShared), wanted),
      }}
    />
  )
}

/** The rows of the state's file as they were read. Those of other regions are for comparison. */
export function StateGrantRows({ rows }: { readonly rows: readonly StateGrantRow[] }) {
  const language = useLanguage()
  const words = previewWords[language]
  return (
    <>
      <Table
        id="rader"
        caption={words.rows(rows.length)}
        columns={[
          lineColumn(language),
          { key: 'year', label: words.year, cell: (row) => String(row.year) },
          { key: 'region', label: words.region, cell: (row) => row.region ?? words.county(row.countyCode) },
          { key: 'kind', label: words.kind, cell: (row) => roundIn(language, { ...row, round: row.kind }) },
          {
            key: 'amount',
            label: words.amount,
            kind: 'amount',
            unit: unitOfMoney[language],
            cell: (row) => row.amount,
          },
          { key: 'precision', label: words.precision, cell: (row) => precisionNames[language][row.precision] },
          { key: 'decided', label: words.decided, kind: 'day', cell: (row) => row.decided },
        ]}
        rows={rows.slice(0, mostShown)}
        rowKey={(row) => String(row.line)}
        empty={words.noRow}
      />
      <NotShown rows={rows.length} />
    </>
  )
}

function NotShown({ rows }: { readonly rows: number }) {
  const words = useWords(previewWords)
  return rows > mostShown ? <p>{words.rowsNotShown(rows - mostShown)}</p> : null
}
