import { link } from '#paths.ts'
import {
  type CitedRule,
  DayOf,
  InSwedish,
  PageHeading,
  Part,
  RuleTold,
  type Site,
  SitePage,
  Sources,
  Table,
  Tag,
  useLanguage,
} from '#ui/index.ts'
import { dayAt, precisionNames, unitOfMoney } from '#values/index.ts'
import { planWords } from '../plan.words.ts'
import type { FinancingHistory } from './financing.store.ts'
import { type FinancingRow, phases } from './financing.ts'
import { financingWords } from './financing.words.ts'
import { FinancingTable } from './financing-table.page.tsx'

interface FinancingPageProps {
  readonly site: Site
  readonly year: number
  readonly years: readonly number[]
  readonly planned: readonly FinancingRow[]
  readonly outcome: readonly FinancingRow[]
  readonly law: readonly CitedRule[]
}

/** D5, M6: how the operations of a plan are paid for, where it has been told. */
export function FinancingPage({ site, year, years, planned, outcome, law }: FinancingPageProps) {
  const words = financingWords[site.language]
  return (
    <SitePage
      site={site}
      title={`${words.title} ${year}`}
      current={link.culturePlan()}
      breadcrumbs={[{ label: planWords[site.language].plan, href: link.culturePlan() }, { label: words.tablePage }]}
    >
      <PageHeading title={`${words.title} ${year}`} lead={words.lead}>
        <Years years={years} year={year} label={words.year} />
      </PageHeading>
      {phases.map((phase) => (
        <FinancingTable key={phase} phase={phase} year={year} rows={phase === 'planned' ? planned : outcome} />
      ))}
      <p class="sk-quiet">{words.wholeNote}</p>
      <Part id="lagen" title={words.law}>
        {law.map((rule) => (
          <RuleTold key={rule.id} rule={rule} />
        ))}
      </Part>
    </SitePage>
  )
}

interface YearsProps {
  readonly years: readonly number[]
  readonly year: number
  readonly label: string
}

const Years = ({ years, year, label }: YearsProps) => (
  <nav class="sk-years" aria-label={label}>
    <ul>
      {years.map((one) => (
        <li key={one}>
          <a href={link.financing({ ar: one })} aria-current={one === year ? 'page' : undefined}>
            {one}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

interface HistoryPageProps {
  readonly site: Site
  readonly name: string
  readonly history: readonly FinancingHistory[]
}

/** All that was ever declared of how one operation is paid for, with its sources. */
export function OperationFinancingPage({ site, name, history }: HistoryPageProps) {
  const words = financingWords[site.language]
  return (
    <SitePage
      site={site}
      title={{ sv: name }}
      current={link.culturePlan()}
      breadcrumbs={[
        { label: planWords[site.language].plan, href: link.culturePlan() },
        { label: words.tablePage, href: link.financing() },
        { label: { sv: name } },
      ]}
    >
      <PageHeading title={{ sv: name }} kicker={words.tablePage} lead={words.lead} />
      <HistoryTable history={history} />
    </SitePage>
  )
}

function HistoryTable({ history }: Pick<HistoryPageProps, 'history'>) {
  const language = useLanguage()
  const words = financingWords[language]
  return (
    <Table
      {...{ id: 'historik', caption: words.history, rows: history }}
      rowKey={(row) => String(row.id)}
      rowId={(row) => (row.counts ? `${row.year}-${row.phase}-${row.financier}` : `rad-${row.id}`)}
      columns={[
        { key: 'year', label: words.year, cell: (row) => `${row.year}, ${words.phases[row.phase].toLowerCase()}` },
        { key: 'financier', label: words.pays, cell: (row) => words.financiers[row.financier] },
        {
          ...{ key: 'amount', label: words.amount, kind: 'amount' as const, unit: unitOfMoney[language] },
          cell: (row) => row.amount,
        },
        {
          ...{ key: 'precision', label: words.howSure },
          cell: (row) => precisionNames[language][row.precision],
        },
        { key: 'source', label: words.source, cell: (row) => <Sources of={[row.source]} /> },
        { key: 'note', label: words.note, cell: (row) => (row.note ? <InSwedish>{row.note}</InSwedish> : '') },
        { key: 'from', label: words.from, kind: 'day', cell: (row) => <DayOf day={dayAt(row.madeAt)} /> },
        {
          ...{ key: 'status', label: words.status },
          cell: (row) => (
            <Tag tone={row.counts ? 'success' : 'neutral'}>{row.counts ? words.counts : words.replaced}</Tag>
          ),
        },
      ]}
    />
  )
}
