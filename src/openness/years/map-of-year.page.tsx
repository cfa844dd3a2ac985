import { link } from '#paths.ts'
import { ChartFrame, interfaceWords, langOfSwedish, Table, TileMap, useLanguage } from '#ui/index.ts'
import { formatAmount, formatKronor, type Money, subtract, sum, unitOfMoney } from '#values/index.ts'
import type { SeatTotal } from '../recipients/recipients.store.ts'
import type { OpennessSettings } from '../settings.ts'
import { allOf } from './booked-money.ts'
import type { YearShown } from './follow-the-krona.page.tsx'
import { pictureWords } from './picture.words.ts'
import { CalculationsInOneFold, RecipientSum, SumLink } from './recipient-sum.page.tsx'

interface Props {
  readonly shown: YearShown
  readonly settings: OpennessSettings
}

/** Where the recipients' houses stand. Not where the culture happens, and the page says so. */
export function MapOfYear({ shown, settings }: Props) {
  const { year, seats, all } = shown
  const language = useLanguage()
  const words = pictureWords[language]
  const { missing } = interfaceWords[language]
  if (all.count === 0) return null
  const bySeat = new Map(seats.map((seat) => [seat.municipality, seat]))
  const total = allOf(all)
  const rows = settings.municipalities.flatMap((one) => {
    const seat = bySeat.get(one.code)
    return seat ? [{ ...one, ...seat, place: one.code as string }] : []
  })
  const hasMap = rows.length > 0
  const seatRows: SeatRow[] = [...rows, ...restOf(shown, rows, { outside: words.outside, unknown: missing })]
  const moneyTo = ({ place, name }: SeatRow): string => {
    if (place === unknownPlace) return words.toUnknown
    return place === outsidePlace ? words.toOutside : words.toMunicipality(name)
  }
  return (
    <ChartFrame
      id="karta"
      title={words.houses}
      {...(hasMap ? { tablePlace: 'beside' } : {})}
      lead={hasMap ? words.housesLead : words.noMap}
      table={
        <Table
          id="kommuner"
          caption={words.byMunicipality(year)}
          columns={[
            {
              key: 'name',
              label: words.municipality,
              cell: (row) => (row.code === '' ? row.name : <a href={inMunicipality(year, row.code)}>{row.name}</a>),
            },
            { key: 'recipients', label: words.recipients, kind: 'amount', cell: (row) => String(row.recipients) },
            {
              key: 'amount',
              label: words.amount,
              unit: unitOfMoney[language],
              kind: 'amount',
              cell: (row) => <SumLink amount={row.amount} to={sumId(row)} of={moneyTo(row)} />,
            },
          ]}
          rows={seatRows}
          rowKey={sumId}
          sums={{ recipients: String(all.parties), amount: total }}
        />
      }
      foot={
        <>
          <CalculationsInOneFold of={words.eachMunicipality(year)}>
            {seatRows.map((row) => (
              <RecipientSum
                key={sumId(row)}
                id={sumId(row)}
                of={`${moneyTo(row)} ${year}`}
                total={row.amount}
                recipients={all.recipients.filter((one) => placeOf(one.seat, rows) === row.place)}
                amountOf={allOf}
                allHref={row.code === '' ? '#mottagare' : inMunicipality(year, row.code)}
              />
            ))}
          </CalculationsInOneFold>
          {hasMap && (
            <p class="sk-quiet" lang={langOfSwedish(language)}>
              {settings.tileMapNote}
            </p>
          )}
        </>
      }
    >
      {hasMap && (
        <TileMap
          id="rutkarta"
          title={words.byMunicipality(year)}
          desc={words.describeMap(rows.length, settings.municipalities.length)}
          tiles={settings.municipalities.map(({ code, name, tile }) => {
            const seat = bySeat.get(code)
            return {
              code,
              name,
              ...tile,
              ...(seat
                ? {
                    value: Number(seat.amount),
                    valueText: formatKronor(seat.amount, language),
                    ...(language === 'en' && { shortValue: formatAmount(seat.amount, language) }),
                    state: 'known' as const,
                    href: inMunicipality(year, code),
                  }
                : { valueText: missing, state: 'unknown' as const }),
            }
          })}
        />
      )}
    </ChartFrame>
  )
}

interface SeatRow {
  /** Empty for a row that is no municipality of the county. */
  readonly code: string
  readonly place: string
  readonly name: string
  readonly recipients: number
  readonly amount: Money
}

const outsidePlace = 'utanfor-lanet'
const unknownPlace = 'okand'

const inMunicipality = (year: number, code: string): string =>
  `${link.followTheKrona({ ar: year, kommun: code })}#mottagare`

const sumId = ({ place }: Pick<SeatRow, 'place'>): string => `berakning-kommun-${place}`

const placeOf = (seat: string | null, rows: readonly { readonly code: string }[]): string => {
  if (seat === null) return unknownPlace
  return rows.some((row) => row.code === seat) ? seat : outsidePlace
}

/** What the county's squares do not show: houses elsewhere, and houses that no source places. The table sums. */
function restOf(
  { seats, all }: YearShown,
  rows: readonly SeatTotal[],
  names: { readonly outside: string; readonly unknown: string },
) {
  const outside = seats.filter((seat) => !rows.some((row) => row.municipality === seat.municipality))
  const known = sum(seats.map((seat) => seat.amount))
  const unknown = subtract(allOf(all), known)
  const count = (some: readonly SeatTotal[]) => some.reduce((many, seat) => many + seat.recipients, 0)
  return [
    ...(outside.length > 0
      ? [
          {
            code: '',
            place: outsidePlace,
            name: names.outside,
            recipients: count(outside),
            amount: sum(outside.map((seat) => seat.amount)),
          },
        ]
      : []),
    ...(unknown > 0n
      ? [
          {
            code: '',
            place: unknownPlace,
            name: names.unknown,
            recipients: all.parties - count(seats),
            amount: unknown,
          },
        ]
      : []),
  ]
}
