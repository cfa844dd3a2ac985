import { link } from '#paths.ts'
import { Table } from '#ui/index.ts'
import { fundNames, precisionNames } from '#values/index.ts'
import { DecisionLink, Sources } from '../citations.page.tsx'
import type { YearShown } from './follow-the-krona.page.tsx'

/** Rounded and derived amounts: they stand beside the booked ones and in no sum. */
export function InexactAmounts({ shown: { year, inexact } }: { readonly shown: YearShown }) {
  if (inexact.length === 0) return null
  return (
    <section id="inte-exakta" aria-labelledby="inte-exakta-rubrik">
      <h2 id="inte-exakta-rubrik">Belopp som inte är exakta</h2>
      <p>
        Källan ger de här beloppen avrundade, eller så är de uträknade ur andra belopp. De bokförs inte och ingår inte i
        någon summa.
      </p>
      <Table
        id="inte-exakta-tabell"
        caption={`Avrundade och härledda belopp ${year}`}
        columns={[
          { key: 'name', label: 'Mottagare', cell: (row) => <a href={link.recipient(row.party)}>{row.name}</a> },
          { key: 'amount', label: 'Belopp', unit: 'kr', kind: 'amount', cell: (row) => row.amount },
          { key: 'fund', label: 'Pengar', cell: (row) => fundNames[row.fund] },
          { key: 'precision', label: 'Hur säkert', cell: (row) => precisionNames[row.precision] },
          {
            key: 'decision',
            label: 'Beslut',
            cell: (row) => <DecisionLink id={row.decision}>beslut {String(row.decision)}</DecisionLink>,
          },
          { key: 'source', label: 'Källa', cell: (row) => <Sources of={[row.source]} /> },
        ]}
        rows={inexact.map((row, at) => ({ ...row, at }))}
        rowKey={(row) => String(row.at)}
      />
    </section>
  )
}
