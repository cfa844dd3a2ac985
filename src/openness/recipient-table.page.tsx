import { link } from '#paths.ts'
import { Missing, Pagination, SearchForm, Select, Table } from '#ui/index.ts'
import { nameOfArea } from './area-name.ts'
import type { YearShown } from './follow-the-krona.page.tsx'
import type { OpennessSettings } from './settings.ts'

interface Props {
  readonly shown: YearShown
  readonly settings: OpennessSettings
}

/** Every recipient of the year, to search and to narrow down by municipality. */
export function RecipientTable({ shown, settings }: Props) {
  const { year, page, filter, all } = shown
  if (all.count === 0) return null
  const nameOf = (code: string) => settings.municipalities.find((one) => one.code === code)?.name ?? code
  const hasRegional = all.regional > 0n
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
            key: 'area',
            label: 'Område',
            cell: (row) => (row.area === null ? <Missing /> : nameOfArea(settings, row.area)),
          },
          { key: 'seat', label: 'Husets kommun', cell: (row) => (row.seat === null ? <Missing /> : nameOf(row.seat)) },
          {
            key: 'state',
            label: 'Statligt',
            unit: 'kr',
            kind: 'amount',
            cell: (row) => (
              <a
                href={`${link.recipient(row.party)}#ar-${year}`}
                class="sk-number-link"
                aria-label={`Visa beräkningen för ${row.name}`}
              >
                {row.state}
              </a>
            ),
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
        ]}
        rows={page.recipients}
        rowKey={(row) => `${row.party}-${row.area}`}
        sums={{ state: page.state, ...(hasRegional ? { regional: page.regional } : {}) }}
        empty="Ingen mottagare passar sökningen"
      />
      {shown.pages > 1 && (
        <Pagination
          current={filter.sida}
          total={shown.pages}
          href={(sida) =>
            `${link.followTheKrona({ ar: year, kommun: filter.kommun, sok: filter.sok || undefined, sida })}#mottagare`
          }
        />
      )}
    </section>
  )
}

function captionOf({ year, page, filter }: YearShown, nameOf: (code: string) => string): string {
  const place = filter.kommun ? ` med hus i ${nameOf(filter.kommun)}` : ''
  const words = filter.sok ? ` som passar ”${filter.sok}”` : ''
  return `${page.count} mottagare ${year}${place}${words}`
}
