import { link } from '#paths.ts'
import { Calculation, Facts, Missing, Notice, PageHeading, type Site, SitePage, Table } from '#ui/index.ts'
import { dayAt, formatBytes, formatDay, fundNames, type Money, precisionNames, zero } from '#values/index.ts'
import { nameOfArea } from '../area-name.ts'
import { DayOf, Sources, sourcesOf } from '../citations.page.tsx'
import type { OpennessSettings } from '../settings.ts'
import { accountNames } from '../words.ts'
import type { Movement, PublicDecision, PublicRow } from './decision.store.ts'
import { exactTotal, totalLabel } from './exact-total.ts'

export interface DecisionPageProps {
  readonly site: Site
  readonly settings: OpennessSettings
  readonly decision: PublicDecision
  readonly rows: readonly PublicRow[]
  readonly movements: readonly Movement[]
  readonly documents: readonly { readonly media_type: string; readonly size_bytes: bigint }[]
}

export function DecisionPage({ site, settings, decision, rows, movements, documents }: DecisionPageProps) {
  const total = exactTotal(rows)
  return (
    <SitePage
      site={site}
      title={decision.title}
      current={link.followTheKrona()}
      breadcrumbs={[
        { label: 'Följ kronan', href: link.followTheKrona() },
        { label: String(decision.year), href: link.followTheKrona({ ar: decision.year }) },
        { label: decision.title },
      ]}
    >
      <PageHeading kicker="Beslut" title={decision.title} />
      {decision.reversal && (
        <Notice tone="danger" title="Beslutet är återfört och gäller inte">
          <p>
            {formatDay(dayAt(decision.reversal.at))}: {decision.reversal.because}
          </p>
        </Notice>
      )}
      <Facts
        facts={[
          { label: 'Beslutat av', value: decision.body },
          ...(decision.roundLabel ? [{ label: 'Omgång', value: `${decision.roundLabel} ${decision.year}` }] : []),
          { label: 'Beslutsdag', value: <DayOf day={decision.decidedDay} /> },
          {
            label: 'Diarienummer',
            value: decision.caseNumber ?? (
              <Missing reason="Källan anger inget diarienummer. Vi hittar inte på något." />
            ),
          },
          { label: 'Källa', value: <Sources of={[decision.source]} /> },
          { label: 'Handlingar', value: <Documents decision={decision} documents={documents} /> },
        ]}
      />
      <RowTable rows={rows} settings={settings} total={total} kind={decision.kind} />
      <Notes rows={rows} />
      <Calculation
        id="berakning"
        of={decision.title}
        unit="kr"
        rows={movements.map((movement) => ({
          what: `${movement.because}: ${accountNames[movement.from]} → ${accountNames[movement.to]}`,
          from: lineOf(rows, movement),
          amount: movement.isReversal ? (-movement.amount as Money) : movement.amount,
        }))}
        total={decision.reversal ? zero : total}
        explanation="Varje rad är en bokföring, i den ordning de gjordes. Bara exakta belopp bokförs."
        sources={sourcesOf([decision.source, ...rows.map((row) => row.source)])}
      />
    </SitePage>
  )
}

function RowTable(props: {
  readonly rows: readonly PublicRow[]
  readonly settings: OpennessSettings
  readonly total: Money | null
  readonly kind: PublicDecision['kind']
}) {
  const { rows, settings, total, kind } = props
  const hasInexact = rows.some((row) => row.precision !== 'exact')
  return (
    <Table
      id="rader"
      caption="Vad som beslutades"
      columns={[
        {
          key: 'party',
          label: 'Mottagare',
          cell: (row) =>
            kind === 'distribution' ? <a href={link.recipient(row.party)}>{row.partyInSource}</a> : row.partyInSource,
        },
        { key: 'amount', label: 'Belopp', unit: 'kr', kind: 'amount', cell: (row) => row.amount },
        ...(kind === 'distribution'
          ? [{ key: 'area', label: 'Område', cell: (row: PublicRow) => areaOf(row, settings) ?? <Missing /> }]
          : []),
        { key: 'fund', label: 'Pengar', cell: (row) => fundNames[row.fund] },
        ...(hasInexact
          ? [{ key: 'precision', label: 'Hur säkert', cell: (row: PublicRow) => precisionNames[row.precision] }]
          : []),
        {
          key: 'line',
          label: 'Filens rad',
          kind: 'amount',
          cell: (row) => (row.fileLine === null ? null : String(row.fileLine)),
        },
      ]}
      rows={rows}
      rowKey={(row) => String(row.id)}
      rowId={(row) => `rad-${row.id}`}
      sums={{ party: totalLabel(rows), amount: total }}
    />
  )
}

const areaOf = (row: PublicRow, settings: OpennessSettings): string | null =>
  row.areaInSource ?? (row.area === null ? null : nameOfArea(settings, row.area))

function Notes({ rows }: { readonly rows: readonly PublicRow[] }) {
  const notes = [
    ...new Set(rows.flatMap((row) => [row.areaBasis, row.condition && `Villkor: ${row.condition}`, row.note])),
  ].filter((note) => note !== null)
  if (notes.length === 0) return null
  return (
    <ul>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}

function Documents({ decision, documents }: Pick<DecisionPageProps, 'decision' | 'documents'>) {
  const paper = documents.findLast((document) => document.media_type === 'application/pdf')
  const file = documents.findLast((document) => document.media_type === 'text/csv')
  return (
    <>
      {paper && (
        <>
          <a href={link.decisionDocument(decision.id)}>Sammanställning (pdf, {formatBytes(paper.size_bytes)})</a>
          {', '}
        </>
      )}
      {file ? (
        <a href={link.decisionSource(decision.id)}>
          {paper ? 'kolumnerna' : 'Kolumnerna'} som lästes in (csv, {formatBytes(file.size_bytes)})
        </a>
      ) : (
        <Missing reason="Filen som lästes in visas inte här." />
      )}
    </>
  )
}

function lineOf(rows: readonly PublicRow[], movement: Movement): string {
  const row = rows.find((one) => one.id === movement.decisionRow)
  return row?.fileLine ? `filens rad ${row.fileLine}` : 'uppgift saknas'
}
