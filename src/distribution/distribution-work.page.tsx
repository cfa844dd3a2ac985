import { link } from '#paths.ts'
import { ButtonLink, Buttons, Empty, KeyFigures, PageHeading, type Site, Table, Tag } from '#ui/index.ts'
import { dayAt, subtract } from '#values/index.ts'
import type { DecisionOfRound, RoundOfYear } from './distribution-work.store.ts'
import type { DraftImport } from './drafts/draft-import.store.ts'
import { importNames } from './drafts/field-names.ts'
import { roundLabel } from './round.ts'
import { WorkFrame } from './work-frame.page.tsx'

export interface DistributionWorkProps {
  readonly site: Site
  readonly mayImport: boolean
  readonly drafts: readonly DraftImport[]
  readonly rounds: readonly RoundOfYear[]
}

/** What waits, and how much of the state's money is shared out in each round of each year. */
export function DistributionWorkPage({ site, mayImport, drafts, rounds }: DistributionWorkProps) {
  const years = [...new Set(rounds.map((round) => round.fiscalYear))]
  return (
    <WorkFrame site={site} title="Fördelning">
      <PageHeading
        title="Fördelning"
        lead="Statens pengar år för år: vad staten gav, vad som är fördelat och vad som återstår."
      />
      {mayImport && (
        <Buttons>
          <ButtonLink href={link.uploadImport()}>Läs in en fil</ButtonLink>
        </Buttons>
      )}
      {mayImport && <Waiting drafts={drafts} />}
      {years.length === 0 && <Empty title="Inget beslut är inläst än" />}
      {years.map((year) => (
        <section key={year} aria-labelledby={`ar-${year}`}>
          <h2 id={`ar-${year}`}>{year}</h2>
          {rounds
            .filter((round) => round.fiscalYear === year)
            .map((round) => (
              <OneRound key={round.number} round={round} mayImport={mayImport} />
            ))}
        </section>
      ))}
    </WorkFrame>
  )
}

function Waiting({ drafts }: { readonly drafts: readonly DraftImport[] }) {
  return (
    <section aria-labelledby="vantar">
      <h2 id="vantar">Filer som väntar</h2>
      <Table
        id="filer"
        caption="Uppladdade filer som inte är publicerade"
        captionHidden
        columns={[
          { key: 'file', label: 'Fil', cell: (draft) => <a href={link.draftImport(draft.id)}>{draft.fileName}</a> },
          { key: 'what', label: 'Innehåll', cell: (draft) => importNames[draft.what] },
          { key: 'since', label: 'Väntar sedan', kind: 'day', cell: (draft) => dayAt(draft.uploadedAt) },
        ]}
        rows={drafts}
        rowKey={(draft) => String(draft.id)}
        empty="Ingen fil väntar"
      />
    </section>
  )
}

function OneRound({ round, mayImport }: { readonly round: RoundOfYear; readonly mayImport: boolean }) {
  const { fiscalYear, round: kind, roundName, stateGiven, stateShared, decisions } = round
  const id = roundName === null ? `${fiscalYear}-${kind}` : `${fiscalYear}-${kind}-${round.number}`
  const name = roundLabel(round)
  const isShared = decisions.some((decision) => decision.part === 'region' && !decision.isReversed)
  const isRounded = stateGiven === null && decisions.some((decision) => decision.part === 'state' && !decision.isExact)
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        {name.charAt(0).toUpperCase() + name.slice(1)} {fiscalYear}
      </h3>
      <KeyFigures
        figures={
          kind === 'decrease'
            ? [{ label: 'Staten tog tillbaka', value: stateGiven, unit: 'kr' }]
            : [
                {
                  label: 'Staten gav',
                  value: stateGiven,
                  unit: 'kr',
                  note: isRounded && 'Källan ger inget exakt belopp.',
                },
                {
                  label: 'Fördelat',
                  value: isShared ? stateShared : null,
                  unit: 'kr',
                  note: !isShared && 'Ingen fördelning är inläst.',
                },
                {
                  label: 'Kvar att fördela',
                  value: stateGiven === null || !isShared ? null : subtract(stateGiven, stateShared),
                  unit: 'kr',
                },
              ]
        }
      />
      <Table
        id={`beslut-${id}`}
        caption={`Beslut om ${name} ${fiscalYear}`}
        columns={[
          { key: 'title', label: 'Beslut', cell: (row) => <a href={link.decision(row.id)}>{row.title}</a> },
          { key: 'state', label: 'Statligt', kind: 'amount', unit: 'kr', cell: (row) => row.state },
          { key: 'day', label: 'Beslutsdag', kind: 'day', cell: (row) => row.decidedDay },
          { key: 'status', label: 'Läge', cell: (row) => <Status decision={row} /> },
          ...(mayImport
            ? [{ key: 'reverse', label: 'Rätta', cell: (row: DecisionOfRound) => <ReverseLink decision={row} /> }]
            : []),
        ]}
        rows={decisions}
        rowKey={(row) => String(row.id)}
      />
    </section>
  )
}

function Status({ decision }: { readonly decision: DecisionOfRound }) {
  if (decision.isReversed) return <Tag tone="warning">Återfört</Tag>
  return decision.isExact ? <Tag tone="success">Gäller</Tag> : <Tag tone="info">Gäller, belopp inte exakta</Tag>
}

const ReverseLink = ({ decision }: { readonly decision: DecisionOfRound }) =>
  decision.isReversed ? (
    'återfört'
  ) : (
    <a href={link.reverseDecision(decision.id)}>
      Återför<span class="ds-sr-only">: {decision.title}</span>
    </a>
  )
