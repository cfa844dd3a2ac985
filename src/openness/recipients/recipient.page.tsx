import type { FoundParty, PartyName, Seat } from '#parties/index.ts'
import { link } from '#paths.ts'
import {
  Calculation,
  DayOf,
  Facts,
  InSwedish,
  inSwedish,
  langOfSwedish,
  Missing,
  PageHeading,
  type Site,
  SitePage,
  Sources,
  sourcesOf,
  Table,
  Tag,
  useLanguage,
  useWords,
} from '#ui/index.ts'
import { fundNames, precisionNames, unitOfMoney } from '#values/index.ts'
import { accountNames } from '../account.words.ts'
import { nameOfArea } from '../area-name.ts'
import { DecisionLink, DecisionTitle } from '../citations.page.tsx'
import type { Movement, PublicRow } from '../decisions/decision.store.ts'
import { countsAll, exactTotal } from '../decisions/exact-total.ts'
import type { OpennessSettings } from '../settings.ts'
import { recipientWords } from './recipient.words.ts'

export interface RecipientPageProps {
  readonly site: Site
  readonly settings: OpennessSettings
  readonly party: FoundParty
  readonly names: readonly PartyName[]
  readonly seat: Seat | null
  readonly rows: readonly PublicRow[]
  readonly movements: readonly Movement[]
}

export function RecipientPage({ site, settings, party, names, seat, rows, movements }: RecipientPageProps) {
  const words = recipientWords[site.language]
  const name = { sv: party.name }
  const years = [...new Set(rows.map((row) => row.year))]
  return (
    <SitePage
      site={site}
      title={name}
      current={link.followTheKrona()}
      breadcrumbs={[{ label: words.followTheKrona, href: link.followTheKrona() }, { label: name }]}
    >
      <PageHeading kicker={words.recipient} title={name} lead={words.lead(site.name)} />
      <Facts
        facts={[
          { label: words.seat, value: <SeatOf seat={seat} settings={settings} /> },
          {
            label: words.otherNames,
            value: inSwedish(otherNames(names, party.name), site.language) ?? words.noOtherNames,
          },
        ]}
      />
      {years.map((year) => (
        <YearOfRecipient
          key={year}
          year={year}
          settings={settings}
          rows={rows.filter((row) => row.year === year)}
          movements={movements}
        />
      ))}
    </SitePage>
  )
}

function YearOfRecipient(props: {
  readonly year: number
  readonly settings: OpennessSettings
  readonly rows: readonly PublicRow[]
  readonly movements: readonly Movement[]
}) {
  const { year, settings, rows, movements } = props
  const language = useLanguage()
  const words = recipientWords[language]
  const holding = rows.filter((row) => !row.isReversed)
  const total = exactTotal(holding)
  const notes = [...new Set(rows.flatMap((row) => [row.areaBasis, row.note]))].filter((note) => note !== null)
  const ids = new Set(rows.map((row) => row.id))
  return (
    <section id={`ar-${year}`} aria-labelledby={`ar-${year}-rubrik`}>
      <h2 id={`ar-${year}-rubrik`}>
        <a href={link.followTheKrona({ ar: year })}>{year}</a>
      </h2>
      <Table
        id={`rader-${year}`}
        caption={words.decidedAmounts(year)}
        columns={[
          {
            key: 'decision',
            label: words.decision,
            cell: (row) => <DecisionTitle id={row.decision} title={row.decisionTitle} />,
          },
          {
            key: 'amount',
            label: words.amount,
            unit: unitOfMoney[language],
            kind: 'amount',
            cell: (row) => row.amount,
          },
          { key: 'area', label: words.area, cell: (row) => <AreaOf row={row} settings={settings} /> },
          { key: 'fund', label: words.money, cell: (row) => fundNames[language][row.fund] },
          {
            key: 'state',
            label: words.howSure,
            cell: (row) =>
              row.isReversed ? <Tag tone="danger">{words.isReversed}</Tag> : precisionNames[language][row.precision],
          },
        ]}
        rows={rows}
        rowKey={(row) => String(row.id)}
        sums={{ decision: countsAll(holding) ? words.total : words.totalOfExact, amount: total }}
      />
      {notes.length > 0 && (
        <ul class="sk-quiet">
          {notes.map((note) => (
            <li key={note} lang={langOfSwedish(language)}>
              {note}
            </li>
          ))}
        </ul>
      )}
      <Calculation
        id={`berakning-${year}`}
        of={words.amountOf(year)}
        unit={unitOfMoney[language]}
        rows={movements
          .filter((movement) => movement.decisionRow !== null && ids.has(movement.decisionRow))
          .map((movement) => ({
            what: (
              <>
                {inSwedish(movement.because, language)}: {accountNames[language][movement.from]} →{' '}
                {accountNames[language][movement.to]}, <DayOf day={movement.day} />
              </>
            ),
            from: <FileLine rows={rows} movement={movement} />,
            amount: movement.isReversal ? (-movement.amount as typeof movement.amount) : movement.amount,
          }))}
        total={total}
        explanation={words.explanation}
        sources={sourcesOf(rows.map((row) => row.source))}
      />
    </section>
  )
}

function FileLine({ rows, movement }: { readonly rows: readonly PublicRow[]; readonly movement: Movement }) {
  const words = useWords(recipientWords)
  const row = rows.find((one) => one.id === movement.decisionRow)
  if (!row) return <Missing />
  return (
    <>
      <DecisionLink id={row.decision}>{words.decisionNumber(row.decision)}</DecisionLink>
      {row.fileLine !== null && (
        <>
          , <a href={link.decisionSource(row.decision)}>{words.lineOfFile(row.fileLine)}</a>
        </>
      )}
    </>
  )
}

function AreaOf({ row, settings }: { readonly row: PublicRow; readonly settings: OpennessSettings }) {
  if (row.area === null && row.areaInSource === null)
    return <Missing reason={row.areaBasis === null ? undefined : <InSwedish>{row.areaBasis}</InSwedish>} />
  return <InSwedish>{row.areaInSource ?? (row.area === null ? null : nameOfArea(settings, row.area))}</InSwedish>
}

function SeatOf({ seat, settings }: { readonly seat: Seat | null; readonly settings: OpennessSettings }) {
  const language = useLanguage()
  const words = recipientWords[language]
  if (!seat) return <Missing reason={words.noSeat} />
  return (
    <>
      {settings.municipalities.find((one) => one.code === seat.municipality)?.name ?? seat.municipality} (
      {inSwedish(seat.whatTheSourceSays.replace(/\.$/, ''), language)}
      ). {words.seatIsNotEffect} <Sources of={[seat.source]} />
    </>
  )
}

const otherNames = (names: readonly PartyName[], current: string): string | undefined =>
  names
    .map((one) => one.name)
    .filter((name) => name !== current)
    .join(', ') || undefined
