import { link } from '#paths.ts'
import {
  ButtonLink,
  Buttons,
  Empty,
  type KeyFigure,
  KeyFigures,
  PageHeading,
  type Site,
  Table,
  Tag,
} from '#ui/index.ts'
import { dayAt, precisionNames, subtract } from '#values/index.ts'
import type { DecisionOfRound, RoundOfYear } from './distribution-work.store.ts'
import type { DraftImport } from './drafts/draft-import.store.ts'
import { importNames } from './drafts/field-names.ts'
import { whyNotReversible } from './reversals/reversal.ts'
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
          { key: 'what', label: 'Innehåll', cell: (draft) => (draft.what === null ? null : importNames[draft.what]) },
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
  const { fiscalYear, round: kind, roundName, decisions } = round
  const id = roundName === null ? `${fiscalYear}-${kind}` : `${fiscalYear}-${kind}-${round.number}`
  const name = roundLabel(round)
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        {upperFirst(name)} {fiscalYear}
      </h3>
      <KeyFigures figures={kind === 'decrease' ? [givenOf(round)] : [givenOf(round), sharedOf(round), leftOf(round)]} />
      <Table
        id={`beslut-${id}`}
        caption={`Beslut om ${name} ${fiscalYear}`}
        columns={[
          { key: 'title', label: 'Beslut', cell: (row) => <a href={link.decision(row.id)}>{row.title}</a> },
          { key: 'state', label: 'Statligt', kind: 'amount', unit: 'kr', cell: (row) => row.state },
          { key: 'day', label: 'Beslutsdag', kind: 'day', cell: (row) => row.decidedDay },
          { key: 'status', label: 'Läge', cell: (row) => <Status decision={row} /> },
          ...(mayImport
            ? [
                {
                  key: 'reverse',
                  label: 'Rätta',
                  cell: (row: DecisionOfRound) => <Correction decision={row} round={round} />,
                },
              ]
            : []),
        ]}
        rows={decisions}
        rowKey={(row) => String(row.id)}
      />
    </section>
  )
}

const standing = ({ decisions }: RoundOfYear, part: DecisionOfRound['part']) =>
  decisions.filter((decision) => decision.part === part && !decision.isReversed)

/** What the state gave. A figure that is not exact is shown and called so: it is known, but is not booked. */
function givenOf(round: RoundOfYear): KeyFigure {
  const label = round.round === 'decrease' ? 'Staten tog tillbaka' : 'Staten gav'
  if (round.stateGiven !== null) return { label, value: round.stateGiven, unit: 'kr' }
  const told = standing(round, 'state').find((decision) => decision.state !== null)
  if (!told) return { label, value: null, note: 'Inget beslut av staten är inläst.' }
  return {
    label: `${label}, inte exakt`,
    value: told.state,
    unit: 'kr',
    note: `Beloppet är ${precisionNames[told.precision]}. Det exakta beloppet är inte känt, så inget är bokfört.`,
  }
}

function sharedOf(round: RoundOfYear): KeyFigure {
  const label = 'Fördelat'
  const shared = standing(round, 'region')
  if (shared.length === 0) return { label, value: null, note: 'Ingen fördelning är inläst.' }
  const isCounted = shared.some((decision) => decision.precision === 'exact' || decision.bookedState > 0n)
  return isCounted
    ? { label, value: round.stateShared, unit: 'kr' }
    : { label, value: null, note: 'Fördelningen har inga exakta belopp.' }
}

function leftOf(round: RoundOfYear): KeyFigure {
  const label = 'Kvar att fördela'
  const { value: shared } = sharedOf(round)
  if (round.stateGiven !== null && shared !== null)
    return { label, value: subtract(round.stateGiven, round.stateShared), unit: 'kr' }
  const lacks = round.stateGiven === null ? 'statens exakta belopp' : 'en inläst fördelning'
  return { label, value: null, note: `Går inte att räkna ut utan ${lacks}.` }
}

function Status({ decision }: { readonly decision: DecisionOfRound }) {
  if (decision.isReversed) return <Tag tone="warning">Återfört</Tag>
  if (decision.precision === 'exact') return <Tag tone="success">Gäller</Tag>
  return <Tag tone="info">Gäller, {precisionNames[decision.precision]}</Tag>
}

/** The way to take a decision back, or why there is none now. */
function Correction({ decision, round }: { readonly decision: DecisionOfRound; readonly round: RoundOfYear }) {
  const { round: kind, inPot } = round
  const stopped = whyNotReversible(decision, { round: kind, sums: round, inPot })
  if (decision.isReversed) return <>återfört</>
  if (stopped) return <>Kan inte återföras medan pengarna är fördelade</>
  return (
    <a href={link.reverseDecision(decision.id)}>
      Återför<span class="ds-sr-only">: {decision.title}</span>
    </a>
  )
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
