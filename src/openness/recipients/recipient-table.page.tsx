import { link } from '#paths.ts'
import { Missing, Pagination, SearchForm, Select, Table } from '#ui/index.ts'
import { formatAmount } from '#values/index.ts'
import { nameOfArea } from '../area-name.ts'
import type { OpennessSettings } from '../settings.ts'
import type { YearShown } from '../years/follow-the-krona.page.tsx'
import type { RecipientMoney } from './recipients.store.ts'

interface Props {
  readonly shown: YearShown
  readonly settings: OpennessSettings
}

/** Every recipient of the year, to search and to narrow down by municipality. */
export function RecipientTable({ shown, settings }: Props) {
  const { year, page, filter, all } = shown
  if (all.count === 0) return null
  const nameOf = (code: string) => settings.municipalities.find((one) => one.code === code)?.name ?? code
  const hasRegional = all.regional !== null
  return (
    <section id="mottagare" aria-labelledby="mottagare-rubrik">
      <h2 id="mottagare-rubrik">Mottagare</h2>
      <SearchForm
        action={`${link.followTheKrona()}#mottagare`}
        name="sok"
        label="Sök mottagare"
        hint="Till exempel bibliotek eller museum"
        value={filter.sok ?? ''}
        hidden={{ ar: String(year) }}
      >
        <Select
          name="kommun"
          label="Kommun där mottagaren har sitt hus"
          prompt="Alla kommuner"
          mayBeEmpty
          choices={settings.municipalities.map(({ code, name }) => ({ value: code, label: name }))}
          value={filter.kommun ?? ''}
        />
      </SearchForm>
      <Table
        id="mottagartabell"
        caption={captionOf(shown, nameOf)}
        columns={[
          { key: 'name', label: 'Mottagare', cell: (row) => <a href={link.recipient(row.party)}>{row.name}</a> },
          {
            key: 'state',
            label: 'Statligt',
            unit: 'kr',
            kind: 'amount',
            cell: (row) => <CalculatedAmount row={row} year={year} />,
          },
          ...(hasRegional
            ? [
                {
                  key: 'regional',
                  label: 'Regionalt',
                  unit: 'kr',
                  kind: 'amount' as const,
                  cell: (row: (typeof page.recipients)[number]) => row.regional,
                },
              ]
            : []),
          {
            key: 'area',
            label: 'Område',
            cell: (row) => (row.area === null ? <Missing /> : nameOfArea(settings, row.area, shown.areaWords)),
          },
          { key: 'seat', label: 'Husets kommun', cell: (row) => (row.seat === null ? <Missing /> : nameOf(row.seat)) },
        ]}
        rows={page.recipients}
        rowKey={(row) => `${row.party}-${row.area}`}
        sums={{ state: page.state, ...(hasRegional ? { regional: page.regional } : {}) }}
        empty="Ingen mottagare passar sökningen"
      />
      {shown.pages > 1 && (
        <Pagination
          current={shown.pageNumber}
          total={shown.pages}
          href={(sida) =>
            `${link.followTheKrona({ ar: year, kommun: filter.kommun, sok: filter.sok || undefined, sida })}#mottagare`
          }
        />
      )}
    </section>
  )
}

/** The amount leads to its rows, its decision and its source. */
function CalculatedAmount({ row, year }: { readonly row: RecipientMoney; readonly year: number }) {
  if (row.state === null) return <Missing />
  return (
    <a class="sk-number-link" href={`${link.recipient(row.party)}#berakning-${year}`}>
      {formatAmount(row.state)}
      <span class="ds-sr-only"> kronor till {row.name}: visa beräkningen</span>
    </a>
  )
}

function captionOf({ year, page, filter }: YearShown, nameOf: (code: string) => string): string {
  const place = filter.kommun ? ` med hus i ${nameOf(filter.kommun)}` : ''
  const words = filter.sok ? ` som passar ”${filter.sok}”` : ''
  return `${page.parties} mottagare ${year}${place}${words}`
}
