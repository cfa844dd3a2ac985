import { Sources, Table, useLanguage } from '#ui/index.ts'
import { fundNames, precisionNames, unitOfMoney } from '#values/index.ts'
import { DecisionLink, RecipientLink } from '../citations.page.tsx'
import type { YearShown } from './follow-the-krona.page.tsx'
import { yearWords } from './year.words.ts'

/** Rounded and derived amounts: they stand beside the booked ones and in no sum. */
export function InexactAmounts({ shown: { year, inexact } }: { readonly shown: YearShown }) {
  const language = useLanguage()
  const words = yearWords[language]
  if (inexact.length === 0) return null
  return (
    <section id="inte-exakta" aria-labelledby="inte-exakta-rubrik">
      <h2 id="inte-exakta-rubrik">{words.inexact}</h2>
      <p>{words.inexactLead}</p>
      <Table
        id="inte-exakta-tabell"
        caption={words.inexactCaption(year)}
        columns={[
          {
            key: 'name',
            label: words.recipient,
            cell: (row) => <RecipientLink party={row.party} name={row.name} language={language} />,
          },
          {
            key: 'amount',
            label: words.amount,
            unit: unitOfMoney[language],
            kind: 'amount',
            cell: (row) => row.amount,
          },
          { key: 'fund', label: words.money, cell: (row) => fundNames[language][row.fund] },
          { key: 'precision', label: words.howSure, cell: (row) => precisionNames[language][row.precision] },
          {
            key: 'decision',
            label: words.decision,
            cell: (row) => <DecisionLink id={row.decision}>{words.decisionNumber(row.decision)}</DecisionLink>,
          },
          { key: 'source', label: words.source, cell: (row) => <Sources of={[row.source]} /> },
        ]}
        rows={inexact.map((row, at) => ({ ...row, at }))}
        rowKey={(row) => String(row.at)}
      />
    </section>
  )
}
