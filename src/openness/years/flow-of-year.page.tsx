import { Fragment } from 'preact'
import { link } from '#paths.ts'
import { ChartFrame, Sankey, SourceLink, Table } from '#ui/index.ts'
import { formatKronor, formatShare } from '#values/index.ts'
import { areaOfToday, nameOfArea, unknownArea } from '../area-name.ts'
import type { OpennessSettings } from '../settings.ts'
import { allOf, totalOf } from './booked-money.ts'
import { describeFlow } from './flow.ts'
import type { YearShown } from './follow-the-krona.page.tsx'
import { CalculationsInOneFold, RecipientSum, SumLink } from './recipient-sum.page.tsx'

interface Props {
  readonly shown: YearShown
  readonly settings: OpennessSettings
}

/** The picture of the year, with its areas as rows below it. */
export function FlowOfYear({ shown, settings }: Props) {
  const { year, flow, areas } = shown
  const total = totalOf(areas)
  const hasRows = shown.all.count > 0 || shown.inexact.length > 0
  const hasRegional = areas.some((area) => area.regional !== null)
  const nameOf = (area: string | null) => {
    const name = nameOfArea(settings, area, shown.areaWords)
    return name === unknownArea ? null : name
  }
  const moneyTo = (whose: 'statliga' | 'regionala', area: string | null) =>
    `${whose} pengar till ${nameOf(area) ?? 'mottagare utan känt område'}`
  return (
    <ChartFrame
      id="flodet"
      title="Pengarnas väg"
      lead="Ju bredare ström, desto mer pengar. Följ strömmen från givaren, genom kulturområdet, till mottagaren."
      table={
        <Table
          id="omraden"
          caption={`Kulturområden ${year}`}
          columns={[
            { key: 'area', label: 'Område', cell: (row) => nameOf(row.area) },
            {
              key: 'state',
              label: 'Statligt',
              unit: 'kr',
              kind: 'amount',
              cell: (row) => (
                <SumLink amount={row.state} to={sumId(row.area, 'statligt')} of={moneyTo('statliga', row.area)} />
              ),
            },
            ...(hasRegional
              ? [
                  {
                    key: 'regional',
                    label: 'Regionalt',
                    unit: 'kr',
                    kind: 'amount' as const,
                    cell: (row: (typeof areas)[number]) => (
                      <SumLink
                        amount={row.regional}
                        to={sumId(row.area, 'regionalt')}
                        of={moneyTo('regionala', row.area)}
                      />
                    ),
                  },
                ]
              : []),
            {
              key: 'share',
              label: 'Andel',
              unit: hasRegional ? 'av statligt och regionalt' : 'av statligt',
              kind: 'amount',
              cell: (row) => formatShare(allOf(row), total),
            },
            {
              key: 'today',
              label: 'Område i dagens lag',
              cell: (row) => (row.area === null ? null : (areaOfToday(settings, row.area) ?? 'inget av de sju')),
            },
          ]}
          rows={areas}
          rowKey={(row) => row.area ?? 'okant'}
          sums={{
            state: shown.all.state,
            ...(hasRegional ? { regional: shown.all.regional } : {}),
            share: '100\u00a0%',
          }}
          empty="Hur pengarna fördelades på områden: uppgift saknas"
        />
      }
      foot={
        <>
          {areas.length > 0 && <AreaCalculations shown={shown} moneyTo={moneyTo} />}
          {shown.areaBases.map((basis) => (
            <p key={basis}>{basis}</p>
          ))}
          {areas.some((area) => isOlder(settings, area.area)) && <p>{olderAreas(shown, settings)}</p>}
          {hasRows && (
            <ul class="sk-plain sk-inline">
              <li>
                <SourceLink label={`Alla rader ${year} som CSV`} href={link.openDistribution(year, 'csv')} />
              </li>
              <li>
                <SourceLink label="Samma rader som JSON" href={link.openDistribution(year, 'json')} />
              </li>
            </ul>
          )}
        </>
      }
    >
      <Sankey
        id="sankey"
        title={`Pengarnas väg ${year}`}
        desc={describeFlow(flow)}
        empty="Inga exakta belopp är kända för året."
        nodes={flow.stops.map((stop) => ({
          id: stop.id,
          label: stop.label,
          amountText: formatKronor(stop.amount),
          value: Number(stop.amount),
          kind: stop.kind,
          ...(stop.party === null ? {} : { href: link.recipient(stop.party) }),
        }))}
        links={flow.streams.map((stream) => ({
          from: stream.from,
          to: stream.to,
          value: Number(stream.amount),
          title: `${labelOf(shown, stream.from)} → ${labelOf(shown, stream.to)}: ${formatKronor(stream.amount)}`,
        }))}
      />
    </ChartFrame>
  )
}

const sumId = (area: string | null, fund: 'statligt' | 'regionalt'): string =>
  `berakning-omrade-${area ?? 'okant'}-${fund}`

function AreaCalculations({
  shown,
  moneyTo,
}: {
  readonly shown: YearShown
  readonly moneyTo: (whose: 'statliga' | 'regionala', area: string | null) => string
}) {
  const { areas, all, year } = shown
  return (
    <CalculationsInOneFold of={`varje område ${year}`}>
      {areas.map(({ area, state, regional }) => {
        const recipients = all.recipients.filter((one) => one.area === area)
        const common = { recipients, allHref: '#mottagare' }
        return (
          <Fragment key={area ?? 'okant'}>
            {state !== null && (
              <RecipientSum
                {...common}
                id={sumId(area, 'statligt')}
                of={`${moneyTo('statliga', area)} ${year}`}
                total={state}
                amountOf={(one) => one.state}
              />
            )}
            {regional !== null && (
              <RecipientSum
                {...common}
                id={sumId(area, 'regionalt')}
                of={`${moneyTo('regionala', area)} ${year}`}
                total={regional}
                amountOf={(one) => one.regional}
              />
            )}
          </Fragment>
        )
      })}
    </CalculationsInOneFold>
  )
}

const isOlder = (settings: OpennessSettings, code: string | null): boolean =>
  settings.areas.some((area) => area.code === code && !area.isCurrent)

const olderAreas = ({ areas, areaWords }: YearShown, settings: OpennessSettings): string => {
  const older = areas.filter((one) => isOlder(settings, one.area))
  const names = older.map((one) => `”${nameOfArea(settings, one.area, areaWords)}”`)
  return `${names.join(' och ')} är källans äldre namn. Det är inget av dagens sju områden.`
}

const labelOf = ({ flow }: YearShown, id: string): string => flow.stops.find((stop) => stop.id === id)?.label ?? ''
