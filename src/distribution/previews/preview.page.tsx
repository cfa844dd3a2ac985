import { type Column, Notice, Table } from '#ui/index.ts'
import { type Money, precisionNames, subtract } from '#values/index.ts'
import type { DistributionRow } from '../files/distribution-file.ts'
import type { StateGrantRow } from '../files/state-grant-file.ts'
import { type RoundSums, roundLabel } from '../round.ts'
import type { DistributionPreview } from './preview-distribution.action.ts'

/** More than anyone reads; the rest of the rows count all the same. */
const mostShown = 200

/** Sentences that stop the import, or that do not. Nothing when there are none. */
export function Sentences({ id, title, tone, sentences }: SentencesProps) {
  if (sentences.length === 0) return null
  return (
    <div id={id}>
      <Notice tone={tone} title={title} level={3}>
        <ul>
          {sentences.slice(0, mostShown).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {sentences.length > mostShown && <p>{sentences.length - mostShown} till visas inte här.</p>}
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

const line: Column<{ readonly line: number }> = { key: 'line', label: 'Rad i filen', cell: (row) => String(row.line) }

/** The rows of a distribution as they were read, with their sums. */
export function DistributionRows({ read }: { readonly read: NonNullable<DistributionPreview['read']> }) {
  const { rows, totals } = read
  const columns: Column<DistributionRow>[] = [
    line,
    { key: 'recipient', label: 'Mottagare', cell: (row) => row.recipient },
    { key: 'area', label: 'Område', cell: (row) => row.area },
    { key: 'state', label: 'Statligt', kind: 'amount', unit: 'kr', cell: (row) => row.state },
    ...(totals.regional === null ? [] : [amountColumn('regional', 'Regionalt')]),
    ...(totals.other === null ? [] : [amountColumn('other', 'Övrigt')]),
    { key: 'precision', label: 'Beloppet är', cell: (row) => precisionNames[row.precision] },
  ]
  return (
    <>
      <Table
        id="rader"
        caption={`Rader i filen: ${rows.length}`}
        columns={columns}
        rows={rows.slice(0, mostShown)}
        rowKey={(row) => String(row.line)}
        sums={{ state: totals.state, regional: totals.regional, other: totals.other }}
        empty="Ingen rad i filen kunde läsas."
      />
      <NotShown rows={rows.length} />
    </>
  )
}

const amountColumn = (key: 'regional' | 'other', label: string): Column<DistributionRow> => ({
  key,
  label,
  kind: 'amount',
  unit: 'kr',
  cell: (row) => row[key],
})

/** What the state gave to the round, what is shared out of it, and what this file does to the rest. */
export function Comparison({ comparison }: { readonly comparison: RoundSums & { readonly wanted: Money } }) {
  const { stateGiven, stateShared, wanted } = comparison
  const rows: { what: string; amount: Money | null }[] = [
    { what: 'Staten gav', amount: stateGiven },
    { what: 'Redan fördelat', amount: stateShared },
    { what: 'Den här filen, exakta belopp', amount: wanted },
  ]
  return (
    <Table
      id="jamforelse"
      caption="Jämfört med statens beslut för omgången"
      columns={[
        { key: 'what', label: 'Vad', cell: (row) => row.what },
        { key: 'amount', label: 'Belopp', kind: 'amount', unit: 'kr', cell: (row) => row.amount },
      ]}
      rows={rows}
      rowKey={(row) => row.what}
      sums={{
        what: 'Återstår',
        amount: stateGiven === null ? null : subtract(subtract(stateGiven, stateShared), wanted),
      }}
    />
  )
}

/** The rows of the state's file as they were read. Those of other regions are for comparison. */
export function StateGrantRows({ rows }: { readonly rows: readonly StateGrantRow[] }) {
  return (
    <>
      <Table
        id="rader"
        caption={`Rader i filen: ${rows.length}`}
        columns={[
          line,
          { key: 'year', label: 'År', cell: (row) => String(row.year) },
          { key: 'region', label: 'Region', cell: (row) => row.region ?? `län ${row.countyCode}` },
          { key: 'kind', label: 'Slag', cell: (row) => roundLabel({ ...row, round: row.kind }) },
          { key: 'amount', label: 'Belopp', kind: 'amount', unit: 'kr', cell: (row) => row.amount },
          { key: 'precision', label: 'Beloppet är', cell: (row) => precisionNames[row.precision] },
          { key: 'decided', label: 'Beslutsdag', kind: 'day', cell: (row) => row.decided },
        ]}
        rows={rows.slice(0, mostShown)}
        rowKey={(row) => String(row.line)}
        empty="Ingen rad i filen kunde läsas."
      />
      <NotShown rows={rows.length} />
    </>
  )
}

const NotShown = ({ rows }: { readonly rows: number }) =>
  rows > mostShown ? <p>{rows - mostShown} rader till är med men visas inte här.</p> : null
