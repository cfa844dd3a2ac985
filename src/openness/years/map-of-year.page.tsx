import { link } from '#paths.ts'
import { ChartFrame, Missing, Table, TileMap } from '#ui/index.ts'
import { formatKronor, sum, öre } from '#values/index.ts'
import type { OpennessSettings } from '../settings.ts'
import type { YearShown } from './follow-the-krona.page.tsx'

interface Props {
  readonly shown: YearShown
  readonly settings: OpennessSettings
}

/** Where the recipients' houses stand. Not where the culture happens, and the page says so. */
export function MapOfYear({ shown, settings }: Props) {
  const { year, seats, all } = shown
  if (all.count === 0) return null
  const bySeat = new Map(seats.map((seat) => [seat.municipality, seat]))
  const known = sum(seats.map((seat) => seat.amount))
  const unknown = öre(all.state + all.regional - known)
  const rows = settings.municipalities.flatMap((one) => {
    const seat = bySeat.get(one.code)
    return seat ? [{ ...one, ...seat }] : []
  })
  return (
    <ChartFrame
      id="karta"
      title="Var mottagarnas hus står"
      tablePlace="beside"
      lead="Kartan visar kommunen där mottagaren har sitt hus, när en källa säger det. Det är inte samma sak som var kulturen händer: flera av mottagarna arbetar i hela länet."
      table={
        <Table
          id="kommuner"
          caption={`Belopp efter husets kommun ${year}`}
          columns={[
            {
              key: 'name',
              label: 'Kommun',
              cell: (row) =>
                row.code === '' ? (
                  <Missing />
                ) : (
                  <a href={`${link.followTheKrona({ ar: year, kommun: row.code })}#mottagare`}>{row.name}</a>
                ),
            },
            { key: 'recipients', label: 'Mottagare', kind: 'amount', cell: (row) => String(row.recipients) },
            { key: 'amount', label: 'Belopp', unit: 'kr', kind: 'amount', cell: (row) => row.amount },
          ]}
          rows={[
            ...rows,
            ...(unknown > 0n
              ? [
                  {
                    code: '',
                    name: 'uppgift saknas',
                    recipients: all.count - rows.reduce((count, row) => count + row.recipients, 0),
                    amount: unknown,
                  },
                ]
              : []),
          ]}
          rowKey={(row) => row.code || 'okand'}
          sums={{ recipients: String(all.count), amount: öre(all.state + all.regional) }}
        />
      }
      foot={<p class="sk-quiet">{settings.tileMapNote}</p>}
    >
      <TileMap
        id="rutkarta"
        title={`Belopp efter husets kommun ${year}`}
        desc={`${rows.length} av ${settings.municipalities.length} kommuner har en mottagare med känt hus. För de andra kommunerna är inget känt, vilket inte är detsamma som noll.`}
        tiles={settings.municipalities.map(({ code, name, tile }) => {
          const seat = bySeat.get(code)
          return {
            code,
            name,
            ...tile,
            ...(seat
              ? {
                  value: Number(seat.amount),
                  valueText: formatKronor(seat.amount),
                  state: 'known' as const,
                  href: `${link.followTheKrona({ ar: year, kommun: code })}#mottagare`,
                }
              : { valueText: 'uppgift saknas', state: 'unknown' as const }),
          }
        })}
      />
    </ChartFrame>
  )
}
