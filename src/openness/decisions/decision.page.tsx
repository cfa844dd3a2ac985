import { link } from '#paths.ts'
import {
  Calculation,
  DayOf,
  Facts,
  InSwedish,
  inSwedish,
  Missing,
  Notice,
  PageHeading,
  type Site,
  SitePage,
  Sources,
  sourcesOf,
  Table,
  useLanguage,
} from '#ui/index.ts'
import {
  dayAt,
  formatBytes,
  formatDay,
  fundNames,
  type Money,
  precisionNames,
  unitOfMoney,
  zero,
} from '#values/index.ts'
import { accountNames } from '../account.words.ts'
import { nameOfArea } from '../area-name.ts'
import { RecipientLink } from '../citations.page.tsx'
import type { OpennessSettings } from '../settings.ts'
import type { PublicDecision, Movement as PublicMovement, PublicRow } from './decision.store.ts'
import { decisionWords } from './decision.words.ts'
import { countsAll, exactTotal } from './exact-total.ts'

export interface DecisionPageProps {
  readonly site: Site
  readonly settings: OpennessSettings
  readonly decision: PublicDecision
  readonly rows: readonly PublicRow[]
  readonly movements: readonly PublicMovement[]
  readonly documents: readonly { readonly media_type: string; readonly size_bytes: bigint }[]
}

export function DecisionPage({ site, settings, decision, rows, movements, documents }: DecisionPageProps) {
  const total = exactTotal(rows)
  const { language } = site
  const words = decisionWords[language]
  const title = { sv: decision.title }
  return (
    <SitePage
      site={site}
      title={title}
      current={link.followTheKrona()}
      breadcrumbs={[
        { label: words.followTheKrona, href: link.followTheKrona() },
        { label: String(decision.year), href: link.followTheKrona({ ar: decision.year }) },
        { label: title },
      ]}
    >
      <PageHeading kicker={words.decision} title={title} />
      {decision.reversal && (
        <Notice tone="danger" title={words.isReversed}>
          <p>
            {formatDay(dayAt(decision.reversal.at), language)}: {inSwedish(decision.reversal.because, language)}
          </p>
        </Notice>
      )}
      <Facts
        facts={[
          { label: words.decidedBy, value: inSwedish(decision.body, language) },
          ...(decision.roundLabel
            ? [{ label: words.round, value: inSwedish(`${decision.roundLabel} ${decision.year}`, language) }]
            : []),
          { label: words.decidedDay, value: <DayOf day={decision.decidedDay} /> },
          ...(decision.paragraph ? [{ label: words.paragraph, value: decision.paragraph }] : []),
          {
            label: words.caseNumber,
            value: decision.caseNumber ?? <Missing reason={words.noCaseNumber} />,
          },
          { label: words.source, value: <Sources of={[decision.source]} /> },
          { label: words.documents, value: <Documents decision={decision} documents={documents} /> },
        ]}
      />
      <RowTable rows={rows} settings={settings} total={total} kind={decision.kind} />
      <Notes rows={rows} />
      {decision.note !== null && (
        <p class="sk-as-written">
          <InSwedish>{decision.note}</InSwedish>
        </p>
      )}
      {decision.kind === 'distribution' && (
        <p>
          <a href={link.yearTold(decision.year)}>{words.howItWasShared(decision.year)}</a>
        </p>
      )}
      <Calculation
        id="berakning"
        of={<InSwedish>{decision.title}</InSwedish>}
        unit={unitOfMoney[language]}
        rows={movements.map((movement) => ({
          what: <Movement movement={movement} />,
          from: lineOf(rows, movement, words),
          amount: movement.isReversal ? (-movement.amount as Money) : movement.amount,
        }))}
        total={decision.reversal ? zero : total}
        explanation={words.explanation}
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
  const language = useLanguage()
  const words = decisionWords[language]
  const hasInexact = rows.some((row) => row.precision !== 'exact')
  return (
    <Table
      id="rader"
      caption={words.whatWasDecided}
      columns={[
        {
          key: 'party',
          label: words.recipient,
          cell: (row) =>
            kind === 'distribution' ? (
              <RecipientLink party={row.party} name={row.partyInSource} language={language} />
            ) : (
              inSwedish(row.partyInSource, language)
            ),
        },
        { key: 'amount', label: words.amount, unit: unitOfMoney[language], kind: 'amount', cell: (row) => row.amount },
        ...(kind === 'distribution'
          ? [{ key: 'area', label: words.area, cell: (row: PublicRow) => inSwedish(areaOf(row, settings), language) }]
          : []),
        { key: 'fund', label: words.money, cell: (row) => fundNames[language][row.fund] },
        ...(hasInexact
          ? [
              {
                key: 'precision',
                label: words.howSure,
                cell: (row: PublicRow) => precisionNames[language][row.precision],
              },
            ]
          : []),
        // A decision that came of a proposal was read from no file.
        ...(rows.some(({ fileLine }) => fileLine !== null)
          ? [
              {
                key: 'line',
                label: words.lineOfFile,
                kind: 'amount' as const,
                cell: (row: PublicRow) => (row.fileLine === null ? null : String(row.fileLine)),
              },
            ]
          : []),
      ]}
      rows={rows}
      rowKey={(row) => String(row.id)}
      rowId={(row) => `rad-${row.id}`}
      sums={{ party: countsAll(rows) ? words.total : words.totalOfExact, amount: total }}
    />
  )
}

const areaOf = (row: PublicRow, settings: OpennessSettings): string | null =>
  row.areaInSource ?? (row.area === null ? null : nameOfArea(settings, row.area))

function Notes({ rows }: { readonly rows: readonly PublicRow[] }) {
  const language = useLanguage()
  const told = rows.flatMap((row) => [
    { text: row.areaBasis, before: undefined },
    // A condition binds the one whom it names.
    { text: row.condition && `${row.partyInSource}: ${row.condition}`, before: decisionWords[language].condition },
    { text: row.note, before: undefined },
  ])
  const notes = new Map(told.filter(({ text }) => text !== null).map((note) => [`${note.before}:${note.text}`, note]))
  if (notes.size === 0) return null
  return (
    <ul>
      {[...notes].map(([key, { text, before }]) => (
        <li key={key}>
          {before && `${before} `}
          {inSwedish(text, language)}
        </li>
      ))}
    </ul>
  )
}

function Documents({ decision, documents }: Pick<DecisionPageProps, 'decision' | 'documents'>) {
  const language = useLanguage()
  const words = decisionWords[language]
  const paper = documents.findLast((document) => document.media_type === 'application/pdf')
  const file = documents.findLast((document) => document.media_type === 'text/csv')
  return (
    <>
      {paper && (
        <>
          <a href={link.decisionDocument(decision.id)}>{words.paper(formatBytes(paper.size_bytes, language))}</a>
          {file && ', '}
        </>
      )}
      {file ? (
        <a href={link.decisionSource(decision.id)}>
          {words.file(paper !== undefined, formatBytes(file.size_bytes, language))}
        </a>
      ) : (
        !paper && <Missing reason={words.noFile} />
      )}
    </>
  )
}

function Movement({ movement }: { readonly movement: PublicMovement }) {
  const language = useLanguage()
  const names = accountNames[language]
  return (
    <>
      {inSwedish(movement.because, language)}: {names[movement.from]} → {names[movement.to]}
    </>
  )
}

function lineOf(rows: readonly PublicRow[], movement: PublicMovement, words: (typeof decisionWords)['sv']) {
  const row = rows.find((one) => one.id === movement.decisionRow)
  return row?.fileLine ? words.fromLine(row.fileLine) : <Missing />
}
