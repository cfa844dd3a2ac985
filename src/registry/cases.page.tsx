import type { Unit } from '#parties/index.ts'
import { link } from '#paths.ts'
import {
  Empty,
  InSwedish,
  Missing,
  PageHeading,
  Pagination,
  type Site,
  SitePage,
  Table,
  useLanguage,
  useWords,
} from '#ui/index.ts'
import { dayAt, formatDay } from '#values/index.ts'
import type { ShownCase } from './case.store.ts'
import { casesWords } from './cases.words.ts'

interface ListedCase extends ShownCase {
  /** What the unit is today, where that is something else than it was. */
  readonly unitToday: Unit | undefined
}

interface Props {
  readonly site: Site
  readonly cases: readonly ListedCase[]
  readonly count: number
  readonly page: { readonly current: number; readonly total: number }
}

/** The cases, and who handled each. */
export function CasesPage({ site, cases, count, page }: Props) {
  const words = casesWords[site.language]
  return (
    <SitePage
      site={site}
      title={words.title}
      noIndex
      current={link.work()}
      breadcrumbs={[{ label: words.work, href: link.work() }, { label: words.title }]}
    >
      <PageHeading title={words.title} lead={words.lead} />
      {count === 0 ? (
        <Empty title={words.none} />
      ) : (
        <Table
          id="arenden"
          caption={words.count(count)}
          columns={[
            { key: 'case', label: words.case, cell: (one) => <WhichCase of={one} /> },
            { key: 'unit', label: words.unit, cell: (one) => <UnitThen of={one} /> },
          ]}
          rows={cases}
          rowKey={(one) => String(one.id)}
          rowId={(one) => `arende-${one.id}`}
        />
      )}
      <Pagination {...page} href={(sida) => link.cases({ sida })} />
    </SitePage>
  )
}

function WhichCase({ of: { title, caseNumber, openedAt } }: { readonly of: ListedCase }) {
  const words = useWords(casesWords)
  return (
    <>
      <InSwedish>{title}</InSwedish>
      <br />
      <small>{words.facts(formatDay(dayAt(openedAt), useLanguage()), caseNumber)}</small>
    </>
  )
}

function UnitThen({ of: { unit, unitToday } }: { readonly of: ListedCase }) {
  const words = useWords(casesWords)
  if (!unit) return <Missing />
  return (
    <>
      <InSwedish>{unit.nameThen}</InSwedish>
      {unitToday && (
        <>
          , {words.today}{' '}
          <a href={link.fields(unitToday.key)}>
            <InSwedish>{unitToday.name}</InSwedish>
          </a>
        </>
      )}
    </>
  )
}
