import { link } from '#paths.ts'
import { Empty, PageHeading, type Site, SitePage, SourceLink, Table } from '#ui/index.ts'

interface Props {
  readonly site: Site
  /** Years that a distribution is published for, the latest first. */
  readonly years: readonly number[]
}

/** Every file of open data that there is now. */
export function OpenDataPage({ site, years }: Props) {
  return (
    <SitePage site={site} title="Öppna data" current={link.openData()} description="Fördelade kulturpengar som filer.">
      <PageHeading
        title="Öppna data"
        lead="Fördelningarna på Följ kronan finns också som filer, två för varje år. De skrivs av samma beslut som sidorna, i samma stund som du hämtar dem."
      />
      {years.length === 0 ? (
        <Empty title="Inga fördelningar är publicerade än" />
      ) : (
        <Table
          id="filer"
          caption="Fördelningar"
          columns={[
            { key: 'year', label: 'År', cell: (year) => <a href={link.followTheKrona({ ar: year })}>{year}</a> },
            {
              key: 'csv',
              label: 'Exakta belopp',
              cell: (year) => <SourceLink label={`${year} som CSV`} href={link.openDistribution(year, 'csv')} />,
            },
            {
              key: 'json',
              label: 'Alla rader, med precision',
              cell: (year) => <SourceLink label={`${year} som JSON`} href={link.openDistribution(year, 'json')} />,
            },
          ]}
          rows={years}
          rowKey={String}
        />
      )}
      <h2>Så läser du filerna</h2>
      <ul>
        <li>Belopp är i kronor, med punkt före ören.</li>
        <li>En tom cell, eller null, betyder att ingen källa berättar. Det betyder aldrig noll.</li>
        <li>Namnen på kolumnerna ändras inte. JSON-filen har samma namn och några till, som noggrannhet.</li>
      </ul>
    </SitePage>
  )
}
