import { link } from '#paths.ts'
import { inSwedish, Missing, Pagination, SearchForm, Select, Table, useLanguage } from '#ui/index.ts'
import { formatAmount, type Language, unitOfMoney } from '#values/index.ts'
import { nameOfArea } from '../area-name.ts'
import { RecipientLink } from '../citations.page.tsx'
import type { OpennessSettings } from '../settings.ts'
import type { YearShown } from '../years/follow-the-krona.page.tsx'
import { recipientWords } from './recipient.words.ts'
import type { RecipientMoney } from './recipients.store.ts'

interface Props {
  readonly shown: YearShown
  readonly settings: OpennessSettings
}

/** Every recipient of the year, to search and to narrow down by municipality. */
export function RecipientTable({ shown, settings }: Props) {
  const { year, page, filter, all } = shown
  const language = useLanguage()
  const words = recipientWords[language]
  if (all.count === 0) return null
  const nameOf = (code: string) => settings.municipalities.find((one) => one.code === code)?.name ?? code
  const hasRegional = all.regional !== null
  return (
    <section id="mottagare" aria-labelledby="mottagare-rubrik">
      <h2 id="mottagare-rubrik">{words.recipients}</h2>
      <SearchForm
        action={`${link.followTheKrona()}#mottagare`}
        name="sok"
        label={words.searchRecipients}
        hint={words.searchHint}
        value={filter.sok ?? ''}
        hidden={{ ar: String(year) }}
      >
        <Select
          name="kommun"
          label={words.municipalityOfHouse}
          prompt={words.allMunicipalities}
          mayBeEmpty
          choices={settings.municipalities.map(({ code, name }) => ({ value: code, label: name }))}
          value={filter.kommun ?? ''}
        />
      </SearchForm>
      <Table
        id="mottagartabell"
        caption={captionOf(shown, nameOf, words)}
        columns={[
          {
            key: 'name',
            label: words.recipient,
            cell: (row) => <RecipientLink party={row.party} name={row.name} language={language} />,
          },
          {
            key: 'state',
            label: words.state,
            unit: unitOfMoney[language],
            kind: 'amount',
            cell: (row) => <CalculatedAmount row={row} year={year} language={language} />,
          },
          ...(hasRegional
            ? [
                {
                  key: 'regional',
                  label: words.regional,
                  unit: unitOfMoney[language],
                  kind: 'amount' as const,
                  cell: (row: (typeof page.recipients)[number]) => row.regional,
                },
              ]
            : []),
          {
            key: 'area',
            label: words.area,
            cell: (row) =>
              row.area === null ? null : inSwedish(nameOfArea(settings, row.area, shown.areaWords), language),
          },
          { key: 'seat', label: words.seat, cell: (row) => (row.seat === null ? null : nameOf(row.seat)) },
        ]}
        rows={page.recipients}
        rowKey={(row) => `${row.party}-${row.area}`}
        sums={{ state: page.state, ...(hasRegional ? { regional: page.regional } : {}) }}
        empty={words.noneFound}
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

interface CalculatedAmountProps {
  readonly row: RecipientMoney
  readonly year: number
  readonly language: Language
}

/** The amount leads to its rows, its decision and its source. */
function CalculatedAmount({ row, year, language }: CalculatedAmountProps) {
  if (row.state === null) return <Missing />
  return (
    <a class="sk-number-link" href={`${link.recipient(row.party)}#berakning-${year}`}>
      {formatAmount(row.state, language)}
      <span class="ds-sr-only">{recipientWords[language].amountTo(row.name)}</span>
    </a>
  )
}

function captionOf(
  { year, page, filter }: YearShown,
  nameOf: (code: string) => string,
  words: (typeof recipientWords)['sv'],
): string {
  const place = filter.kommun ? words.withHouseIn(nameOf(filter.kommun)) : ''
  const matching = filter.sok ? words.matching(filter.sok) : ''
  return `${words.caption(page.parties, year)}${place}${matching}`
}
