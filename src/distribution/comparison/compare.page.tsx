import { link } from '#paths.ts'
import {
  ChartFrame,
  Empty,
  inSwedish,
  PageHeading,
  Part,
  type Site,
  SlopeChart,
  Table,
  useLanguage,
} from '#ui/index.ts'
import { formatKronor, sumKnown, unitOfMoney } from '#values/index.ts'
import type { BaseRow } from '../bases/base.store.ts'
import { roundIn } from '../distribution-work.words.ts'
import type { NumberedRound } from '../rounds/round-of-year.store.ts'
import { roundsWords } from '../rounds/rounds.words.ts'
import { formatPercent } from '../scenario/percent.ts'
import type { NamedArea, NamedMunicipality } from '../settings.ts'
import { WorkFrame } from '../work-frame.page.tsx'
import {
  type Compared,
  type ComparedLine,
  changeIn,
  compareBy,
  compareRecipients,
  earlierAmounts,
  losesMost,
} from './compare.ts'
import { compareWords } from './compare.words.ts'

export interface CompareProps {
  readonly site: Site
  readonly round: NumberedRound
  readonly scenarios: readonly Compared[]
  readonly areas: readonly NamedArea[]
  readonly municipalities: readonly NamedMunicipality[]
  /** Earlier years whose distribution is known, the latest first. */
  readonly earlier: readonly EarlierYear[]
}

export interface EarlierYear {
  readonly year: number
  readonly rows: readonly BaseRow[]
}

/** The scenarios of a round beside each other: in kronor and per cent, by recipient and area, and who loses most. */
export function ComparePage({ site, round, scenarios, areas, municipalities, earlier }: CompareProps) {
  const { language } = site
  const words = compareWords[language]
  const name = roundsWords[language].roundTitle(roundIn(language, round), round.fiscalYear)
  const lines = compareRecipients(scenarios)
  const nameOf = (code: string | null) =>
    code === null ? words.noArea : (areas.find((area) => area.code === code)?.short.sv ?? code)
  const byArea = compareBy(lines, 'area', nameOf)
  const seatName = (code: string | null) =>
    code === null ? words.noSeat : (municipalities.find((one) => one.code === code)?.name ?? code)
  return (
    <WorkFrame
      site={site}
      title={words.title}
      way={[
        { label: String(round.fiscalYear), href: link.distributionYear(round.fiscalYear) },
        { label: name, href: link.distributionRound(round.fiscalYear, round.number) },
        { label: words.title },
      ]}
    >
      <PageHeading kicker={name} title={words.title} lead={words.lead} />
      {scenarios.length < 2 ? (
        <Empty title={words.tooFew} />
      ) : (
        <>
          <Part id="forlorare" title={words.losers}>
            <ul>
              {scenarios.map(({ id, name: scenario }, at) => {
                const loser = losesMost(lines, at)
                return (
                  <li key={id}>
                    <a href={link.scenario(id)}>{inSwedish(scenario, language)}</a>
                    {': '}
                    {loser ? words.loses(loser.name, formatKronor(loser.loss, language)) : words.nobodyLoses}
                  </li>
                )
              })}
            </ul>
          </Part>
          <ChartFrame
            id="omraden"
            title={words.chart}
            lead={words.chartLead}
            table={
              <Lines id="per-omrade" title={words.areasTable} first={words.area} lines={byArea} scenarios={scenarios} />
            }
          >
            <SlopeChart
              title={words.chart}
              description={words.chartText}
              columns={[words.last, ...scenarios.map((one) => one.name)]}
              series={byArea.map((line) => ({
                label: line.name,
                values: [
                  line.last === null ? null : 0,
                  ...scenarios.map((_, at) => {
                    const change = changeIn(line, at)
                    return change === null ? null : Number(change) / 10_000
                  }),
                ],
              }))}
              format={(value) =>
                `${value > 0 ? '+' : ''}${value.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 1 })} %`
              }
            />
          </ChartFrame>
          <Part id="mottagare" title={words.recipients}>
            <Lines
              id="per-mottagare"
              title={words.recipientsTable}
              first={words.recipient}
              lines={lines}
              scenarios={scenarios}
            />
          </Part>
          <Part id="kommuner" title={words.seats}>
            <p>{words.seatsLead}</p>
            <Lines
              id="per-kommun"
              title={words.seatsTable}
              first={words.seat}
              lines={compareBy(lines, 'seat', seatName)}
              scenarios={scenarios}
            />
          </Part>
          <Part id="tidigare" title={words.earlier}>
            <Earlier {...{ site, lines, earlier }} />
          </Part>
        </>
      )}
    </WorkFrame>
  )
}

interface LinesProps {
  readonly id: string
  readonly title: string
  readonly first: string
  readonly lines: readonly ComparedLine[]
  readonly scenarios: readonly Compared[]
}

function Lines({ id, title, first, lines, scenarios }: LinesProps) {
  const language = useLanguage()
  const words = compareWords[language]
  const unit = unitOfMoney[language]
  return (
    <Table
      id={id}
      caption={title}
      captionHidden
      columns={[
        { ...{ key: 'name', label: first }, cell: ({ name }) => inSwedish(name, language) },
        { ...{ key: 'last', label: words.last, kind: 'amount', unit }, cell: ({ last }) => last },
        ...scenarios.flatMap(({ id: scenario, name }, at) => [
          {
            ...{ key: `kr-${scenario}`, label: name, kind: 'amount' as const, unit },
            cell: ({ amounts }: ComparedLine) => amounts[at],
          },
          {
            ...{ key: `procent-${scenario}`, label: name, kind: 'amount' as const, unit: '%' },
            cell: (line: ComparedLine) => {
              const change = changeIn(line, at)
              return change === null ? null : formatPercent(change, language)
            },
          },
        ]),
      ]}
      rows={lines}
      rowKey={({ key }) => key}
      sums={{
        last: sumKnown(lines.map(({ last }) => last)),
        ...Object.fromEntries(scenarios.map(({ id: scenario, computed }) => [`kr-${scenario}`, computed.total])),
      }}
    />
  )
}

function Earlier({ site, lines, earlier }: Pick<CompareProps, 'site' | 'earlier'> & Pick<LinesProps, 'lines'>) {
  const { language } = site
  const words = compareWords[language]
  if (earlier.length === 0) return <Empty title={words.noEarlier} />
  return (
    <Table
      id="tidigare-ar"
      caption={words.earlierTable}
      captionHidden
      columns={[
        { ...{ key: 'name', label: words.recipient }, cell: ({ line }) => inSwedish(line.name, language) },
        ...earlier.map(({ year }, at) => ({
          ...{ key: `ar-${year}`, label: String(year), kind: 'amount' as const, unit: unitOfMoney[language] },
          cell: ({ amounts }: ReturnType<typeof earlierAmounts>[number]) => amounts[at],
        })),
      ]}
      rows={earlierAmounts(lines, earlier)}
      rowKey={({ line }) => line.key}
    />
  )
}
