import type { FoundParty, PartyName, Seat } from '#parties/index.ts'
import { link } from '#paths.ts'
import { Calculation, Facts, Missing, PageHeading, type Site, SitePage, Table, Tag } from '#ui/index.ts'
import { fundNames, precisionNames } from '#values/index.ts'
import { nameOfArea } from '../area-name.ts'
import { DayOf, DecisionLink, Sources, sourcesOf } from '../citations.page.tsx'
import type { Movement, PublicRow } from '../decisions/decision.store.ts'
import { exactTotal, totalLabel } from '../decisions/exact-total.ts'
import type { OpennessSettings } from '../settings.ts'
import { accountNames } from '../words.ts'

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
  const years = [...new Set(rows.map((row) => row.year))]
  return (
    <SitePage
      site={site}
      title={party.name}
      current={link.followTheKrona()}
      breadcrumbs={[{ label: 'Följ kronan', href: link.followTheKrona() }, { label: party.name }]}
    >
      <PageHeading kicker="Mottagare" title={party.name} lead={`Pengar från staten och ${site.name}, år för år.`} />
      <Facts
        facts={[
          { label: 'Husets kommun', value: <SeatOf seat={seat} settings={settings} /> },
          { label: 'Andra namn i källor', value: otherNames(names, party.name) ?? 'inga kända' },
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
        caption={`Beslutade belopp ${year}`}
        columns={[
          {
            key: 'decision',
            label: 'Beslut',
            cell: (row) => <DecisionLink id={row.decision}>{row.decisionTitle}</DecisionLink>,
          },
          { key: 'amount', label: 'Belopp', unit: 'kr', kind: 'amount', cell: (row) => row.amount },
          { key: 'area', label: 'Område', cell: (row) => <AreaOf row={row} settings={settings} /> },
          { key: 'fund', label: 'Pengar', cell: (row) => fundNames[row.fund] },
          {
            key: 'state',
            label: 'Hur säkert',
            cell: (row) => (row.isReversed ? <Tag tone="danger">återfört</Tag> : precisionNames[row.precision]),
          },
        ]}
        rows={rows}
        rowKey={(row) => String(row.id)}
        sums={{ decision: totalLabel(holding), amount: total }}
      />
      {notes.length > 0 && (
        <ul class="sk-quiet">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <Calculation
        id={`berakning-${year}`}
        of={`beloppet ${year}`}
        unit="kr"
        rows={movements
          .filter((movement) => movement.decisionRow !== null && ids.has(movement.decisionRow))
          .map((movement) => ({
            what: (
              <>
                {movement.because}: {accountNames[movement.from]} → {accountNames[movement.to]},{' '}
                <DayOf day={movement.day} />
              </>
            ),
            from: <FileLine rows={rows} movement={movement} />,
            amount: movement.isReversal ? (-movement.amount as typeof movement.amount) : movement.amount,
          }))}
        total={total}
        explanation="Varje rad är en bokföring. Den ändras aldrig; ett fel rättas med en bokföring åt andra hållet."
        sources={sourcesOf(rows.map((row) => row.source))}
      />
    </section>
  )
}

function FileLine({ rows, movement }: { readonly rows: readonly PublicRow[]; readonly movement: Movement }) {
  const row = rows.find((one) => one.id === movement.decisionRow)
  if (!row) return <Missing />
  return (
    <>
      <DecisionLink id={row.decision}>beslut {String(row.decision)}</DecisionLink>
      {row.fileLine !== null && (
        <>
          , <a href={link.decisionSource(row.decision)}>filens rad {row.fileLine}</a>
        </>
      )}
    </>
  )
}

function AreaOf({ row, settings }: { readonly row: PublicRow; readonly settings: OpennessSettings }) {
  if (row.area === null && row.areaInSource === null) return <Missing reason={row.areaBasis ?? undefined} />
  return <>{row.areaInSource ?? (row.area === null ? null : nameOfArea(settings, row.area))}</>
}

function SeatOf({ seat, settings }: { readonly seat: Seat | null; readonly settings: OpennessSettings }) {
  if (!seat) return <Missing reason="Ingen källa som säger var huset står har hittats." />
  return (
    <>
      {settings.municipalities.find((one) => one.code === seat.municipality)?.name ?? seat.municipality} (
      {seat.whatTheSourceSays.replace(/\.$/, '')}
      ). Det säger inte var kulturen händer. Källa: <Sources of={[seat.source]} />
    </>
  )
}

const otherNames = (names: readonly PartyName[], current: string): string | undefined =>
  names
    .map((one) => one.name)
    .filter((name) => name !== current)
    .join(', ') || undefined
