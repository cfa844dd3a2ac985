import { Fragment } from 'preact'
import { link } from '#paths.ts'
import { ChartFrame, inSwedish, LocalText, langOfSwedish, Sankey, SourceLink, Table, useLanguage } from '#ui/index.ts'
import { type BookedFund, formatKronor, formatShare, type Language, textIn, unitOfMoney } from '#values/index.ts'
import { areaOfToday, nameOfArea } from '../area-name.ts'
import type { OpennessSettings } from '../settings.ts'
import { allOf, totalOf } from './booked-money.ts'
import type { Stop } from './flow.ts'
import type { YearShown } from './follow-the-krona.page.tsx'
import { describeFlow, nameOfStop, pictureWords } from './picture.words.ts'
import { CalculationsInOneFold, RecipientSum, SumLink } from './recipient-sum.page.tsx'

interface Props {
  readonly shown: YearShown
  readonly settings: OpennessSettings
}

/** The picture of the year, with its areas as rows below it. */
export function FlowOfYear({ shown, settings }: Props) {
  const { year, flow, areas } = shown
  const language = useLanguage()
  const words = pictureWords[language]
  const total = totalOf(areas)
  const hasRows = shown.all.count > 0 || shown.inexact.length > 0
  const hasRegional = areas.some((area) => area.regional !== null)
  const nameOf = (area: string | null) => nameOfArea(settings, area, shown.areaWords)
  const moneyTo = (fund: BookedFund, area: string | null) => words.moneyTo(fund, nameOf(area))
  return (
    <ChartFrame
      id="flodet"
      title={words.way}
      lead={words.wayLead}
      table={
        <Table
          id="omraden"
          caption={words.areas(year)}
          columns={[
            { key: 'area', label: words.area, cell: (row) => inSwedish(nameOf(row.area), language) },
            {
              key: 'state',
              label: words.state,
              unit: unitOfMoney[language],
              kind: 'amount',
              cell: (row) => (
                <SumLink amount={row.state} to={sumId(row.area, 'state')} of={moneyTo('state', row.area)} />
              ),
            },
            ...(hasRegional
              ? [
                  {
                    key: 'regional',
                    label: words.regional,
                    unit: unitOfMoney[language],
                    kind: 'amount' as const,
                    cell: (row: (typeof areas)[number]) => (
                      <SumLink
                        amount={row.regional}
                        to={sumId(row.area, 'regional')}
                        of={moneyTo('regional', row.area)}
                      />
                    ),
                  },
                ]
              : []),
            {
              key: 'share',
              label: words.share,
              unit: hasRegional ? words.ofBoth : words.ofState,
              kind: 'amount',
              cell: (row) => formatShare(allOf(row), total, language),
            },
            {
              key: 'today',
              label: words.areaToday,
              cell: (row) =>
                row.area === null ? null : <LocalText of={areaOfToday(settings, row.area) ?? words.noneOfSeven} />,
            },
          ]}
          rows={areas}
          rowKey={(row) => row.area ?? 'okant'}
          sums={{
            state: shown.all.state,
            ...(hasRegional ? { regional: shown.all.regional } : {}),
            share: language === 'sv' ? '100\u00a0%' : '100%',
          }}
          empty={words.noAreasKnown}
        />
      }
      foot={
        <>
          {areas.length > 0 && <AreaCalculations shown={shown} moneyTo={moneyTo} />}
          {shown.areaBases.map((basis) => (
            <p key={basis} lang={langOfSwedish(language)}>
              {basis}
            </p>
          ))}
          {areas.some((area) => isOlder(settings, area.area)) && <p>{words.olderNames(olderAreas(shown, settings))}</p>}
          {hasRows && (
            <ul class="sk-plain sk-inline">
              <li>
                <SourceLink label={words.rowsAsCsv(year)} href={link.openDistribution(year, 'csv')} />
              </li>
              <li>
                <SourceLink label={words.rowsAsJson} href={link.openDistribution(year, 'json')} />
              </li>
            </ul>
          )}
        </>
      }
    >
      <Sankey
        id="sankey"
        title={words.wayOf(year)}
        desc={describeFlow(flow, language)}
        empty={words.nothingExact}
        nodes={flow.stops.map((stop) => ({
          id: stop.id,
          ...labelIn(stop, language),
          amountText: formatKronor(stop.amount, language),
          value: Number(stop.amount),
          kind: stop.kind,
          ...(stop.party === null ? {} : { href: link.recipient(stop.party) }),
        }))}
        links={flow.streams.map((stream) => ({
          from: stream.from,
          to: stream.to,
          value: Number(stream.amount),
          title: `${labelOf(shown, stream.from)} → ${labelOf(shown, stream.to)}: ${formatKronor(stream.amount, language)}`,
        }))}
      />
    </ChartFrame>
  )
}

const sumId = (area: string | null, fund: BookedFund): string =>
  `berakning-omrade-${area ?? 'okant'}-${fund === 'state' ? 'statligt' : 'regionalt'}`

function AreaCalculations({
  shown,
  moneyTo,
}: {
  readonly shown: YearShown
  readonly moneyTo: (fund: BookedFund, area: string | null) => string
}) {
  const { areas, all, year } = shown
  const words = pictureWords[useLanguage()]
  return (
    <CalculationsInOneFold of={words.eachArea(year)}>
      {areas.map(({ area, state, regional }) => {
        const recipients = all.recipients.filter((one) => one.area === area)
        const common = { recipients, allHref: '#mottagare' }
        return (
          <Fragment key={area ?? 'okant'}>
            {state !== null && (
              <RecipientSum
                {...common}
                id={sumId(area, 'state')}
                of={`${moneyTo('state', area)} ${year}`}
                total={state}
                amountOf={(one) => one.state}
              />
            )}
            {regional !== null && (
              <RecipientSum
                {...common}
                id={sumId(area, 'regional')}
                of={`${moneyTo('regional', area)} ${year}`}
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

const olderAreas = ({ areas, areaWords }: YearShown, settings: OpennessSettings): string[] =>
  areas.filter((one) => isOlder(settings, one.area)).flatMap((one) => nameOfArea(settings, one.area, areaWords) ?? [])

const labelOf = ({ flow }: YearShown, id: string): string => {
  const found = flow.stops.find((stop) => stop.id === id)
  return found ? nameOfStop(found) : ''
}

function labelIn({ label }: Stop, language: Language) {
  const { text, lang } = textIn(language, label)
  return { label: text, ...(lang && { lang }) }
}
