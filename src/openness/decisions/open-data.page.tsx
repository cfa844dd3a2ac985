import { link } from '#paths.ts'
import { Empty, PageHeading, type Site, SitePage, SourceLink, Table } from '#ui/index.ts'
import { openDataWords } from './open-data.words.ts'

interface Props {
  readonly site: Site
  /** Years that a distribution is published for, the latest first. */
  readonly years: readonly number[]
}

/** Every file of open data that there is now. */
export function OpenDataPage({ site, years }: Props) {
  const words = openDataWords[site.language]
  return (
    <SitePage site={site} title={words.title} current={link.openData()} description={words.description}>
      <PageHeading title={words.title} lead={words.lead} />
      {years.length === 0 ? (
        <Empty title={words.none} />
      ) : (
        <Table
          id="filer"
          caption={words.distributions}
          columns={[
            { key: 'year', label: words.year, cell: (year) => <a href={link.followTheKrona({ ar: year })}>{year}</a> },
            {
              key: 'csv',
              label: words.exactAmounts,
              cell: (year) => <SourceLink label={words.asCsv(year)} href={link.openDistribution(year, 'csv')} />,
            },
            {
              key: 'json',
              label: words.allRows,
              cell: (year) => <SourceLink label={words.asJson(year)} href={link.openDistribution(year, 'json')} />,
            },
          ]}
          rows={years}
          rowKey={String}
        />
      )}
      <h2>{words.howToRead}</h2>
      <ul>
        <li>{words.inKronor}</li>
        <li>{words.empty}</li>
        <li>{words.columnsStay}</li>
      </ul>
    </SitePage>
  )
}
